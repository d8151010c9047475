export interface LabelledPoint {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Width of the written name in pixels. */
  readonly width: number;
}

export interface PlacedLabel {
  readonly key: string;
  /** Where the text starts and its base line, in pixels. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const LINE = 14;
const GAP = 8;

/**
 * Names beside their points: right of it, left, above or below, the first place that is inside `area` and
 * covers neither a point nor a name already placed. A name without such a place is left out. Earlier
 * points choose first, so put those worth talking about in front.
 */
export const placeLabels = (
  points: readonly LabelledPoint[],
  marks: readonly { readonly x: number; readonly y: number }[],
  area: { readonly width: number; readonly height: number },
): readonly PlacedLabel[] => {
  const taken: Box[] = marks.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  const placed: PlacedLabel[] = [];
  for (const point of points) {
    const box = boxesBeside(point).find(
      (candidate) => isInside(candidate, area) && !touchesAny(candidate, taken),
    );
    if (!box) continue;
    taken.push(box);
    placed.push({ key: point.key, x: box.left, y: box.bottom - 3 });
  }
  return placed;
};

const boxesBeside = ({ x, y, width }: LabelledPoint): readonly Box[] => [
  { left: x + GAP, right: x + GAP + width, top: y - LINE / 2, bottom: y + LINE / 2 },
  { left: x - GAP - width, right: x - GAP, top: y - LINE / 2, bottom: y + LINE / 2 },
  { left: x - width / 2, right: x + width / 2, top: y - GAP - LINE, bottom: y - GAP },
  { left: x - width / 2, right: x + width / 2, top: y + GAP, bottom: y + GAP + LINE },
];

const isInside = (box: Box, { width, height }: { width: number; height: number }): boolean =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;

const touchesAny = (box: Box, others: readonly Box[]): boolean =>
  others.some(
    (other) =>
      box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
  );
