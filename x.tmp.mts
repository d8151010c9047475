import { smaa } from "./src-shared/domain/smaa/smaa.ts";
import { asGiven } from "./src-shared/domain/smaa/measurement.ts";
const m = (rows: number[][]) => rows.map((r) => r.map((value) => ({ kind: "exact" as const, value })));
const t = performance.now();
console.dir(
  smaa({
    measurements: m([
      [1, 0],
      [0, 1],
      [0.6, 0.6],
    ]),
    scales: [asGiven, asGiven],
    weights: { kind: "uniform" },
    iterations: 100000,
    seed: 1,
  }),
  { depth: 9 },
);
console.dir(
  smaa({
    measurements: m([
      [0.5, 0.5, 0.5],
      [1, 0.2, 0.2],
      [0, 1, 1],
    ]),
    scales: [asGiven, asGiven, asGiven],
    weights: { kind: "ordinal" },
    iterations: 100000,
    seed: 1,
  }).rankAcceptability,
  { depth: 9 },
);
console.log(performance.now() - t);
