import * as fc from "fast-check";
import { expect, test } from "vitest";
import { quantile } from "../../../src-shared/domain/simulation/quantile.ts";

test("a quantile is the value at its rank in order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, share) => {
        const inOrder = values.toSorted((one, other) => one - other);
        const rank = Math.min(values.length, Math.max(1, Math.ceil(share * values.length)));
        expect(quantile(Float64Array.from(values), share)).toBe(inOrder[rank - 1]);
      },
    ),
  );
});
