/** A rectangle of a picture, in its own pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** What is done to a picture before it is kept. */
export interface Edits {
  readonly blackouts: readonly Area[];
  /** What is left of it; null: all. */
  readonly crop: Area | null;
}

export const noEdits: Edits = { blackouts: [], crop: null };

/** Smaller areas could be neither seen nor taken hold of. */
const leastSide = 4;

const between = (value: number, least: number, most: number): number =>
  Math.round(Math.min(Math.max(value, least), most));

/** The same area where the picture has room for it. */
export const within = ({ width, height }: PictureSize, area: Area): Area => {
  const w = between(area.width, Math.min(leastSide, width), width);
  const h = between(area.height, Math.min(leastSide, height), height);
  return { x: between(area.x, 0, width - w), y: between(area.y, 0, height - h), width: w, height: h };
};

/** Between two corners, whichever comes first. */
export const areaBetween = (
  size: PictureSize,
  one: Pick<Area, "x" | "y">,
  other: Pick<Area, "x" | "y">,
): Area =>
  within(size, {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  });

/** An area in the middle of the picture, to be moved from there by keys. */
export const middleArea = (size: PictureSize): Area =>
  within(size, {
    x: size.width * 0.35,
    y: size.height * 0.4,
    width: size.width * 0.3,
    height: size.height * 0.2,
  });

/** Nearly the whole picture, to be made smaller from there. */
export const wideArea = ({ width, height }: PictureSize): Area =>
  within({ width, height }, { x: width * 0.1, y: height * 0.1, width: width * 0.8, height: height * 0.8 });

const stepByKey: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Arrow keys move an area, with Shift its far corner; with Ctrl by single pixels. Undefined: not such a key. */
export const movedByKey = (
  size: PictureSize,
  area: Area,
  { key, shiftKey, ctrlKey }: { readonly key: string; readonly shiftKey: boolean; readonly ctrlKey: boolean },
): Area | undefined => {
  const step = stepByKey[key];
  if (!step) return undefined;
  const pixels = ctrlKey ? 1 : Math.max(1, Math.round(Math.max(size.width, size.height) / 100));
  const [across, down] = [step[0] * pixels, step[1] * pixels];
  if (!shiftKey) return within(size, { ...area, x: area.x + across, y: area.y + down });
  // What grows past the edge stays there: it does not push the area away from it.
  return within(size, {
    ...area,
    width: Math.min(area.width + across, size.width - area.x),
    height: Math.min(area.height + down, size.height - area.y),
  });
};
