import type { CostAssumptions, CostParameter, TornadoBar } from "../../contract/business-case.ts";

type Span = Pick<CostParameter, "id" | "value" | "low" | "high">;

/** The value of each parameter. */
export const baseAssumptions = (parameters: readonly Span[]): CostAssumptions =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- content is checked to have every parameter
  Object.fromEntries(parameters.map(({ id, value }) => [id, value])) as CostAssumptions;

/**
 * What each assumption alone does to the net present value, at either end of its span, all others at their
 * value. The widest first, equal ones by id.
 */
export const tornadoOf = (
  parameters: readonly Span[],
  npvOf: (assumptions: CostAssumptions) => number,
): readonly TornadoBar[] => {
  const base = baseAssumptions(parameters);
  return parameters
    .map(({ id, low, high }) => {
      const [atLow, atHigh] = [npvOf({ ...base, [id]: low }), npvOf({ ...base, [id]: high })];
      return { id, atLow, atHigh, swing: Math.abs(atHigh - atLow) };
    })
    .toSorted((one, other) => other.swing - one.swing || (one.id < other.id ? -1 : 1));
};

/**
 * The assumptions of the three cases: every one at its value, or each where it alone makes the net present value
 * lowest (`low`) or highest (`high`). That is an end of its span, or its value: where money goes out and comes in
 * more than once, a net present value may be lowest or highest between two discount rates. `middle` is that of all values.
 */
export const threeCases = (
  parameters: readonly Span[],
  tornado: readonly TornadoBar[],
  middle: number,
): Readonly<Record<"low" | "base" | "high", CostAssumptions>> => {
  const base = baseAssumptions(parameters);
  const [low, high] = [{ ...base }, { ...base }];
  for (const { id, value, low: lowEnd, high: highEnd } of parameters) {
    const bar = tornado.find((one) => one.id === id);
    const tried = [
      { at: lowEnd, npv: bar?.atLow ?? middle },
      { at: value, npv: middle },
      { at: highEnd, npv: bar?.atHigh ?? middle },
    ].toSorted((one, other) => one.npv - other.npv);
    low[id] = tried[0]?.at ?? value;
    high[id] = tried.at(-1)?.at ?? value;
  }
  return { low, base, high };
};
