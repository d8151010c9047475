import { describe, expect, test } from "vitest";
import type { OptionCost } from "../../../src-shared/contract/applications.ts";
import { assess, prepareModel, weightsOf } from "../../../src-shared/domain/scoring/assess.ts";
import { measuredRatios } from "../../../src-shared/domain/scoring/measured-ratios.ts";
import { draftPack } from "./packs.ts";

const costs = (run: number | undefined, oneOff: number | undefined): OptionCost => ({
  runPerYear: run === undefined ? {} : { infrastructure: run },
  runTotal: run ?? 0,
  oneOff: oneOff === undefined ? {} : { training: oneOff },
  oneOffTotal: oneOff ?? 0,
});

describe("measured ratios", () => {
  test("are run and one-off costs over the yearly cost of staying", () => {
    expect(
      measuredRatios({ retain: costs(100, undefined), paas: costs(80, 150), retire: costs(5, 20) }),
    ).toEqual({
      cost: { retain: 1, paas: 0.8, retire: 0.05 },
      effort: { retain: 0, paas: 1.5, retire: 0.2 },
    });
  });

  test("are missing for what nobody costed, though a cost of zero is one", () => {
    expect(
      measuredRatios({ retain: costs(100, 0), paas: costs(undefined, 150), retire: costs(0, undefined) }),
    ).toEqual({ cost: { retain: 1, retire: 0 }, effort: { retain: 0, paas: 1.5 } });
  });

  test("are none while staying is free, unknown, or all that is known", () => {
    expect(measuredRatios({})).toEqual({});
    expect(measuredRatios({ paas: costs(80, 150) })).toEqual({});
    expect(measuredRatios({ retain: costs(0, 0), paas: costs(80, 150) })).toEqual({});
    expect(measuredRatios({ retain: costs(100, 0) })).toEqual({});
  });

  test("move a score along the pack's curves, flat beyond their ends", () => {
    const model = prepareModel(draftPack, weightsOf(draftPack, "balanced"));
    const scoreAt = (cost: number) =>
      assess(model, { answers: new Map(), profiles: {}, ratios: { cost: { paas: cost } } }).options[1]
        ?.score ?? 0;
    // Beside the 6 units of the cost ratio, one question feeds the run cost with 2.
    const share = 0.08 * (6 / 8);
    expect(scoreAt(1)).toBeCloseTo(50, 9);
    expect(scoreAt(0.75)).toBeCloseTo(50 + share * 17.5, 9);
    expect(scoreAt(0.25)).toBeCloseTo(50 + share * 50, 9);
    expect(scoreAt(0.1)).toBe(scoreAt(0.25));
    expect(scoreAt(7)).toBe(scoreAt(2));
  });

  test("of carbon weigh as much as the questions beside them allow", () => {
    const model = prepareModel(draftPack, weightsOf(draftPack, "balanced"));
    const { options, coverage } = assess(model, {
      answers: new Map(),
      profiles: {},
      ratios: { carbon: { private: 0.5, retain: 1 } },
    });
    const units = draftPack.questions.reduce((sum, { feeds }) => sum + (feeds?.["SU1"] ?? 0), 0);
    expect(options[2]?.score).toBeCloseTo(50 + 0.04 * (4 / (units + 4)) * 30, 9);
    expect(coverage).toBeCloseTo(0.04 * (4 / (units + 4)), 9);
  });
});
