import { array, assert, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import { placeOnScreen } from "../../../src-main/hosts/electron/place-on-screen.ts";

const rectangle = record({
  x: integer({ min: -6_000, max: 6_000 }),
  y: integer({ min: -6_000, max: 6_000 }),
  width: integer({ min: 200, max: 5_000 }),
  height: integer({ min: 200, max: 5_000 }),
});
const areas = array(rectangle, { minLength: 1, maxLength: 4 });

const isInside = (
  one: { x: number; y: number; width: number; height: number },
  area: { x: number; y: number; width: number; height: number },
): boolean =>
  one.x >= area.x &&
  one.y >= area.y &&
  one.x + one.width <= area.x + area.width &&
  one.y + one.height <= area.y + area.height;

test("a window always lies wholly on one display, no larger than it was", () => {
  assert(
    property(rectangle, areas, (bounds, displays) => {
      const placed = placeOnScreen(bounds, displays);
      expect(displays.some((area) => isInside(placed, area))).toBe(true);
      expect(placed.width <= bounds.width && placed.height <= bounds.height).toBe(true);
    }),
  );
});

test("placed once, it stays where it is", () => {
  assert(
    property(rectangle, rectangle, (bounds, display) => {
      const placed = placeOnScreen(bounds, [display]);
      expect(placeOnScreen(placed, [display])).toEqual(placed);
    }),
  );
});

test("a window that lies on a display is left alone", () => {
  const display = { x: 0, y: 0, width: 1920, height: 1040 };
  const second = { x: 1920, y: -200, width: 2560, height: 1400 };
  const bounds = { x: 2_000, y: 0, width: 1_200, height: 800 };
  expect(placeOnScreen(bounds, [display, second])).toEqual(bounds);
});
