import { expect, test } from "vitest";
import { z } from "zod";
import { valueAt } from "../../../src-shared/domain/scoring/curve.ts";
import { publishedCase } from "../mcda/published-cases.ts";

const Numbers = z.array(z.number());

test("a value function is straight between its points and flat beyond them, as published", () => {
  const { cutoffs, values, x, expected_clip } = publishedCase(
    "PVF",
    z.object({ cutoffs: Numbers, values: Numbers, x: Numbers, expected_clip: Numbers }),
  );
  const curve = cutoffs.map((at, point) => [at, values[point] ?? Number.NaN] as const);

  for (const [place, at] of x.entries()) {
    expect(valueAt(curve, at)).toBeCloseTo(expected_clip[place] ?? Number.NaN, 9);
  }
});
