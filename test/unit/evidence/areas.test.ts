import { expect, test } from "vitest";
import {
  areaBetween,
  middleArea,
  movedByKey,
  within,
} from "../../../src-renderer/components/evidence/areas.ts";

const size = { width: 800, height: 600 };
const press = (key: string, { shiftKey = false, ctrlKey = false } = {}) => ({ key, shiftKey, ctrlKey });

test("an area lies between two corners, whichever comes first, and never outside the picture", () => {
  const area = { x: 10, y: 20, width: 30, height: 40 };
  expect(areaBetween(size, { x: 40, y: 60 }, { x: 10, y: 20 })).toEqual(area);
  expect(areaBetween(size, { x: 10, y: 20 }, { x: 40, y: 60 })).toEqual(area);
  expect(areaBetween(size, { x: -50, y: 590 }, { x: 900, y: 700 })).toMatchObject({ x: 0, width: 800 });
  expect(within(size, { x: 799, y: 599, width: 1, height: 1 })).toEqual({
    x: 796,
    y: 596,
    width: 4,
    height: 4,
  });
});

test("arrow keys move an area, Shift its far corner, Ctrl by single pixels", () => {
  const area = middleArea(size);
  expect(area).toEqual({ x: 280, y: 240, width: 240, height: 120 });
  expect(movedByKey(size, area, press("ArrowRight"))).toEqual({ ...area, x: 288 });
  expect(movedByKey(size, area, press("ArrowUp", { ctrlKey: true }))).toEqual({ ...area, y: 239 });
  expect(movedByKey(size, area, press("ArrowDown", { shiftKey: true }))).toEqual({ ...area, height: 128 });
  expect(movedByKey(size, area, press("a"))).toBeUndefined();
});

test("an area stops at the edge, and what grows past the edge does not push it away", () => {
  const corner = { x: 700, y: 500, width: 98, height: 100 };
  expect(movedByKey(size, corner, press("ArrowRight"))).toEqual({ ...corner, x: 702 });
  expect(movedByKey(size, corner, press("ArrowRight", { shiftKey: true }))).toEqual({
    ...corner,
    width: 100,
  });
});
