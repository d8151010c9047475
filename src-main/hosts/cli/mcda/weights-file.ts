import { z } from "zod";
import { rankOrderCentroid } from "../../../../src-shared/domain/mcda/rank-order-centroid.ts";

/** How many criteria are in order: as `n`, or by keys `n3`, `n4` and so on, each answered under its key. */
export const OrderFile = z
  .looseObject({ n: z.int().min(1).max(1_000).optional() })
  .transform((file, issues) => {
    if (file.n !== undefined) return { n: file.n, weights: rankOrderCentroid(file.n) };
    const asked = Object.keys(file).flatMap((key) => {
      const n = Number(/^n(\d{1,3})$/u.exec(key)?.[1] ?? 0);
      return n > 0 ? [[key, rankOrderCentroid(n)] as const] : [];
    });
    if (asked.length > 0) return Object.fromEntries(asked);
    issues.addIssue({ code: "custom", path: ["n"], message: "expected n, the number of criteria" });
    return z.NEVER;
  });
