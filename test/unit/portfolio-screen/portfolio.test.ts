import { expect, test } from "vitest";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { gapsOf } from "../../../src-renderer/features/report/gaps.ts";
import { fitAxis, fitIn } from "../../../src-renderer/features/portfolio/fit.ts";
import { fits, noFilter } from "../../../src-renderer/features/portfolio/portfolio-filter.ts";
import { formatOf } from "../../../src-renderer/components/format.ts";
import { weakestFirst, weakPoint } from "../../../src-renderer/components/weakness.ts";

const row = (name: string, change: Partial<PortfolioRow> = {}): PortfolioRow => ({
  applicationId: name as ApplicationId,
  name,
  verdict: { level: "strong", conditional: false, optionId: "paas" },
  runnerUpId: "private",
  lead: 4,
  firstShare: null,
  simulated: false,
  coverage: 0.8,
  options: [
    {
      optionId: "paas",
      score: 56,
      low: 50,
      high: 60,
      status: "eligible",
      rank: 1,
      possible: true,
      criteria: { BV: 3.6, TF: 2.4 },
    },
  ],
  gates: [],
  applicableQuestions: 80,
  openQuestions: 3,
  assumptions: 0,
  conflictQuestionIds: [],
  nextQuestionId: null,
  decidedOptionId: null,
  ...change,
});

const open = (lead: number) =>
  ({ verdict: { level: "open", conditional: false, optionId: "paas" }, lead }) as const;

test("rows that are equally weak come in the order of the reader's language", () => {
  const rows = [row("Zone"), row("Étude"), row("Eau")];
  expect(weakestFirst(rows, formatOf("fr").compare).map(({ name }) => name)).toEqual([
    "Eau",
    "Étude",
    "Zone",
  ]);
});

test("open verdicts and ties come first, by the smallest lead, and conflicts before what is settled", () => {
  const rows = [
    row("sure"),
    row("near", open(0.2)),
    row("nearer", open(0.1)),
    row("torn", { conflictQuestionIds: ["APP-26"] }),
    row("tied", { verdict: { level: "leaning", conditional: false, optionId: "paas" }, lead: 0.9 }),
    row("torn and near", { ...open(0.3), conflictQuestionIds: ["APP-26"] }),
  ];
  expect(weakestFirst(rows, formatOf("fr").compare).map(({ name }) => name)).toEqual([
    "torn and near",
    "nearer",
    "near",
    "tied",
    "torn",
    "sure",
  ]);
});

test("the weakest point is the most pressing one", () => {
  expect(weakPoint(row("a", { conflictQuestionIds: ["APP-26", "INF-13"], coverage: 0.1 }))).toEqual({
    kind: "conflicts",
    count: 2,
  });
  expect(weakPoint(row("b", { coverage: 0.1 }))).toEqual({ kind: "nothing", count: 3 });
  expect(weakPoint(row("c", open(0.4)))).toEqual({ kind: "tie", points: 0.4, optionId: "private" });
  const [leading] = row("l").options;
  if (!leading) throw new Error("There is no option.");
  expect(
    weakPoint(
      row("l", {
        verdict: { level: "open", conditional: false, optionId: null },
        runnerUpId: null,
        lead: 0,
        options: [leading, { ...leading, optionId: "private" }],
      }),
    ),
  ).toEqual({ kind: "level", optionIds: ["paas", "private"] });
  expect(weakPoint(row("d", { gates: [{ gateId: "G-HDS", outcomes: { paas: "open" } }] }))).toEqual({
    kind: "gates",
    gateId: "G-HDS",
  });
  expect(weakPoint(row("e", { openQuestions: 0 }))).toEqual({ kind: "none" });
});

test("a criterion's points are freed from its weight: 50 when nothing is known, or nothing weighs", () => {
  expect(fitIn(row("a"), "paas", "BV", { BV: 18 })).toBeCloseTo(70, 9);
  expect(fitIn(row("a"), "paas", "SU", { SU: 4 })).toBe(50);
  expect(fitIn(row("a"), "paas", "BV", { BV: 0 })).toBe(50);
});

test("the axis of fits holds every value and 50, on whole tens", () => {
  expect(fitAxis([47, 83])).toMatchObject({ min: 40, max: 90 });
  expect(fitAxis([])).toMatchObject({ min: 40, max: 60 });
  expect(fitAxis([3, 97]).ticks).toContain(50);
});

test("filters narrow together, and names are found without their accents", () => {
  const rows = [
    row("Radiothèque"),
    row("Télécopal", open(0.1)),
    row("Ruche", { gates: [{ gateId: "G-LAT", outcomes: { paas: "excluded", store: "open" } }] }),
  ];
  const found = (filter: Partial<typeof noFilter>) =>
    rows
      .filter((one) => fits({ row: one, facts: undefined }, { ...noFilter, ...filter }))
      .map(({ name }) => name);
  expect(found({ text: " radiotheq" })).toEqual(["Radiothèque"]);
  expect(found({ verdict: "open", option: "paas" })).toEqual(["Télécopal"]);
  expect(found({ gate: "G-LAT" })).toEqual(["Ruche"]);
  expect(found({ gate: "G-LAT", says: "excluded", on: "paas" })).toEqual(["Ruche"]);
  expect(found({ gate: "G-LAT", says: "excluded", on: "store" })).toEqual([]);
  expect(found({ verdict: "sure" })).toEqual(["Radiothèque", "Ruche"]);
  expect(found({ weak: "tie" })).toEqual(["Télécopal"]);
  expect(found({ option: "none" })).toEqual([]);
});

test("the gaps of a report count answers where answers are missing, applications elsewhere", () => {
  const rows = [
    row("a", { conflictQuestionIds: ["APP-26", "INF-13"], assumptions: 5 }),
    row("b", { ...open(0), decidedOptionId: "paas" }),
  ];
  expect(gapsOf(rows).map(({ kind, count }) => [kind, count])).toEqual([
    ["conflicts", 2],
    ["open", 1],
    ["assumptions", 5],
    ["undecided", 1],
  ]);
});
