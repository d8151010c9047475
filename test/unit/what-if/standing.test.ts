import * as fc from "fast-check";
import { expect, test } from "vitest";
import { standingOf } from "../../../src-shared/domain/scoring/standing.ts";
import { assess, prepareModel } from "../../../src-shared/domain/scoring/assess.ts";
import { triedInput, withoutGates } from "../../../src-shared/domain/what-if/trial.ts";
import { someInput, model } from "../scoring/arbitrary-inputs.ts";
import { shippedPack } from "../scoring/packs.ts";
import { weightsOf } from "../../../src-shared/domain/scoring/weights.ts";

const nothing = { weights: null, gateIds: [], answers: [] };

test("a standing says what the whole assessment says, without its explanations", () => {
  fc.assert(
    fc.property(someInput, (input) => {
      const { lead, options, proven, runnerUpId, verdict } = assess(model, input);
      const standing = standingOf(model, input);
      expect(standing).toMatchObject({ lead, proven, runnerUpId, verdict, simulated: false });
      expect(standing.options).toEqual(
        options.map(({ optionId, rank, score, status }) => ({ optionId, rank, score, status })),
      );
    }),
    { numRuns: 40 },
  );
});

test("a trial that supposes nothing leaves pack and answers as they are", () => {
  fc.assert(
    fc.property(someInput, (input) => {
      expect(triedInput(input, "any", nothing)).toBe(input);
    }),
    { numRuns: 5 },
  );
  expect(withoutGates(shippedPack, [])).toBe(shippedPack);
});

test("with every gate set aside no option is excluded or conditional, and no score moves", () => {
  const gateIds = shippedPack.gates.map(({ id }) => id);
  const free = prepareModel(withoutGates(shippedPack, gateIds), weightsOf(shippedPack, "balanced"));
  fc.assert(
    fc.property(someInput, (input) => {
      const standing = standingOf(free, input);
      expect(standing.options.map(({ status }) => status)).toEqual(Array(5).fill("eligible"));
      expect(standing.options.map(({ score }) => score)).toEqual(
        standingOf(model, input).options.map(({ score }) => score),
      );
    }),
    { numRuns: 20 },
  );
});
