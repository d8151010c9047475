import * as fc from "fast-check";
import { expect, test } from "vitest";
import { placeLabels } from "../../../src-renderer/components/charts/place-labels.ts";

const area = { width: 400, height: 200 };

test("a name stands right of its point, and left of it near the right edge", () => {
  const points = [
    { key: "middle", x: 200, y: 100, width: 60 },
    { key: "edge", x: 390, y: 50, width: 60 },
  ];
  expect(placeLabels(points, points, area)).toEqual([
    { key: "middle", x: 208, y: 104 },
    { key: "edge", x: 322, y: 54 },
  ]);
});

test("no name covers another or a point, and none leaves the chart", () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 200 }) });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 40 }), (marks) => {
      const labels = placeLabels(
        marks.map((mark, place) => ({ ...mark, key: String(place), width: 70 })),
        marks,
        area,
      ).map(({ x, y }) => ({ left: x, right: x + 70, top: y - 11, bottom: y + 3 }));
      for (const [place, label] of labels.entries()) {
        expect(label.left >= 0 && label.right <= 400 && label.top >= 0 && label.bottom <= 200).toBe(true);
        const covered = [
          ...labels.slice(place + 1),
          ...marks.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })),
        ];
        const overlaps = covered.filter(
          (other) =>
            label.left < other.right &&
            other.left < label.right &&
            label.top < other.bottom &&
            other.top < label.bottom,
        );
        expect(overlaps).toEqual([]);
      }
    }),
  );
});
