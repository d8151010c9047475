import { expect, test } from "vitest";
import type { Assessment, OptionResult } from "../../../src-shared/contract/results.ts";
import { gateRows } from "../../../src-renderer/features/results/gate-rows.ts";
import { headlineOf, remarksOf } from "../../../src-renderer/features/results/verdict-words.ts";
import { shippedPack } from "../scoring/packs.ts";

const option = (change: Partial<OptionResult>): OptionResult => ({
  optionId: "paas",
  score: 50,
  low: 40,
  high: 60,
  status: "eligible",
  rank: 1,
  possible: true,
  contributions: [],
  criteria: {},
  ...change,
});

const assessment = (change: Partial<Assessment>): Assessment => ({
  options: [option({}), option({ optionId: "private", rank: 2 })],
  gates: [],
  coverage: 0.5,
  runnerUpId: "private",
  lead: 4,
  worstCaseLead: -1,
  proven: false,
  verdict: { level: "strong", conditional: false, optionId: "paas" },
  simulation: null,
  nextQuestions: [],
  applicableQuestionIds: [],
  openQuestionIds: [],
  questionSetMayChange: false,
  ...change,
});

test("a leader is named with how sure it is", () => {
  expect(headlineOf(assessment({}))).toEqual({ kind: "leads", optionId: "paas", level: "strong" });
  const conditional = { level: "proven", conditional: true, optionId: "paas" } as const;
  expect(headlineOf(assessment({ verdict: conditional })).kind).toBe("leadsConditionally");
});

test("a lead that prints as 0.0 is no lead: the two are level", () => {
  const open = { level: "open", conditional: false, optionId: "paas" } as const;
  expect(headlineOf(assessment({ verdict: open, lead: 0.04 }))).toEqual({
    kind: "level",
    optionId: "paas",
    runnerUpId: "private",
  });
  expect(headlineOf(assessment({ verdict: open, lead: 0.3 })).kind).toBe("openLeader");
});

test("without a leader it says why: nothing known, a tie, or nothing left", () => {
  const nobody = { level: "open", conditional: false, optionId: null } as const;
  expect(headlineOf(assessment({ verdict: nobody, coverage: 0 })).kind).toBe("nothingKnown");
  expect(headlineOf(assessment({ verdict: nobody })).kind).toBe("open");
  const excluded = [option({ status: "excluded", rank: null })];
  expect(headlineOf(assessment({ verdict: nobody, options: excluded })).kind).toBe("allExcluded");
});

test("it says how many open questions could reverse it, one by one or only together", () => {
  const nextQuestions = [
    { questionId: "APP-02", value: 1, flip: 0.5 },
    { questionId: "APP-03", value: 0.2, flip: 0 },
  ];
  expect(remarksOf(assessment({ nextQuestions }))).toContainEqual({ kind: "reversible", count: 1 });
  expect(remarksOf(assessment({}))).toContainEqual({ kind: "together" });
  expect(remarksOf(assessment({ proven: true }))).toContainEqual({ kind: "proven" });
  expect(remarksOf(assessment({ proven: true, questionSetMayChange: true }))).toContainEqual({
    kind: "provenSoFar",
  });
});

test("one gate may say different things of different options; the worst comes first", () => {
  const results = [
    {
      gateId: "G-LOC-FR",
      effect: "require",
      fires: "yes",
      outcomes: { store: "open", paas: "excluded", private: "pass" },
      attributes: {},
      openQuestionIds: [],
    },
  ] as const;
  const rows = gateRows(shippedPack.gates, structuredClone(results) as never);
  expect(rows.map(({ outcome, optionIds }) => [outcome, optionIds])).toEqual([
    ["excluded", ["paas"]],
    ["open", ["store"]],
  ]);
});
