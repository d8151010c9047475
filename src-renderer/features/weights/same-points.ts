import type { CriterionPoints } from "../../../src-shared/contract/engagements.ts";

/** Whether two sets of weights are the same, as far as anybody could tell. */
export const samePoints = (one: CriterionPoints, other: CriterionPoints): boolean =>
  Object.keys({ ...one, ...other }).every((id) => Math.abs((one[id] ?? 0) - (other[id] ?? 0)) < 1e-6);
