import type { Rectangle } from "electron";

/** So much of a window must be on a display for a person to see and take hold of it. */
const leastVisible = { width: 120, height: 60 };

/**
 * Where a window goes that lay at `bounds`: there, if a display still shows enough of it, made no larger
 * than that display; else in the middle of the first one. `areas` are the displays without their bars, in
 * pixels of the screen, the primary one first.
 */
export const placeOnScreen = (bounds: Rectangle, areas: readonly Rectangle[]): Rectangle => {
  const [primary] = areas;
  if (!primary) return bounds;
  const seenOn = areas
    .map((area) => ({ area, seen: overlap(bounds, area) }))
    .filter(({ seen }) => seen.width >= leastVisible.width && seen.height >= leastVisible.height)
    .toSorted((one, other) => sizeOf(other.seen) - sizeOf(one.seen))[0];
  const area = seenOn?.area ?? primary;
  const width = Math.min(bounds.width, area.width);
  const height = Math.min(bounds.height, area.height);
  if (!seenOn) {
    return {
      width,
      height,
      x: area.x + Math.round((area.width - width) / 2),
      y: area.y + Math.round((area.height - height) / 2),
    };
  }
  return {
    width,
    height,
    x: within(bounds.x, area.x, area.x + area.width - width),
    y: within(bounds.y, area.y, area.y + area.height - height),
  };
};

const overlap = (one: Rectangle, other: Rectangle): { readonly width: number; readonly height: number } => ({
  width: Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)),
  height: Math.max(0, Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)),
});

const sizeOf = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  width * height;

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
