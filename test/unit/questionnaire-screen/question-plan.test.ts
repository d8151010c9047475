import { expect, test } from "vitest";
import type { Answer } from "../../../src-shared/contract/answers.ts";
import type { ApplicationId, ArchetypeId } from "../../../src-shared/contract/ids.ts";
import { gatesOn, hintOf } from "../../../src-renderer/features/questionnaire/gate-hints.ts";
import { neighbour, neighbourSection } from "../../../src-renderer/features/questionnaire/move.ts";
import { planQuestions } from "../../../src-renderer/features/questionnaire/question-plan.ts";
import { stateNotApplicable, stateUnknown } from "../../../src-renderer/features/questionnaire/statement.ts";
import { shippedPack } from "../scoring/packs.ts";

const application = "01f2233d-c763-55bb-a19f-caa6bdec9e7e" as ApplicationId;

const answerTo = (questionId: string, change: Partial<Answer>): Answer => ({
  ...stateUnknown(""),
  applicationId: application,
  archetypeId: null,
  questionId,
  author: "Idris",
  recordedAt: "2026-11-24T08:00:00.000Z",
  note: "",
  flagged: false,
  alternatives: [],
  ...change,
});

const applicable = ["APP-01", "APP-02", "APP-03", "APP-13"];

test("hidden questions are counted nowhere; what a person set aside keeps its place", () => {
  const answers = [
    answerTo("APP-02", { state: "answered", value: "vital", grade: "C" }),
    answerTo("APP-07", { ...stateNotApplicable("no software", "") }),
  ];
  const plan = planQuestions(shippedPack, "application", answers, applicable);
  expect(plan.questions.map(({ question }) => question.id).toSorted()).toEqual(
    [...applicable, "APP-07"].toSorted(),
  );
  expect(plan.progress).toMatchObject({ answered: 1, notApplicable: 1, open: 3, requiredOpen: 3 });
});

test("asked but not known is open; a note alone leaves the question open too", () => {
  const answers = [
    answerTo("APP-02", {}),
    answerTo("APP-03", { note: "ask again", author: "", recordedAt: new Date(0).toISOString() }),
  ];
  const plan = planQuestions(shippedPack, "application", answers, applicable);
  const stateById = Object.fromEntries(plan.questions.map(({ question, state }) => [question.id, state]));
  expect(stateById).toMatchObject({ "APP-02": "unknown", "APP-03": "open" });
  expect(plan.progress.open).toBe(4);
});

test("the organisation's questions and an application's never mix", () => {
  const organisation = planQuestions(shippedPack, "organisation", [], undefined);
  expect(organisation.questions.every(({ question }) => question.scope === "organisation")).toBe(true);
  expect(organisation.questions).toHaveLength(24);
});

test("moving by section enters the next one at its first open question", () => {
  const answers = [answerTo("APP-02", { state: "answered", value: "vital", grade: "C" })];
  const plan = planQuestions(shippedPack, "application", answers, applicable);
  expect(neighbourSection(plan, "APP-01", 1)).toBe("APP-03");
  expect(neighbour(plan, "APP-01", -1)).toBeUndefined();
  expect(neighbour(plan, plan.questions[0]?.question.id ?? "", 1)).toBe(plan.questions[1]?.question.id);
});

test("a choice says what it can do through a gate, and only the choice that can", () => {
  const latency = shippedPack.questions.find(({ id }) => id === "APP-26");
  if (!latency) throw new Error("The pack has no APP-26");
  const gates = gatesOn(shippedPack, latency);
  const hints = latency.options?.map(({ value }) => hintOf(gates, latency.id, value));
  expect(hints).toEqual([undefined, undefined, "condition", "require"]);
});

/** The question APP-02 as it is shown. */
const plannedFrom = (answers: readonly Answer[]) =>
  planQuestions(shippedPack, "application", answers, applicable).questions.find(
    ({ question }) => question.id === "APP-02",
  );

test("what an archetype says is answered until the application says otherwise; a note alone stands beside it", () => {
  const group = "0192f0aa-0000-7000-9000-000000000001" as ArchetypeId;
  const given = { state: "answered", value: "vital", grade: "C" } as const;
  const inherited = answerTo("APP-02", { ...given, applicationId: null, archetypeId: group });
  const noted = answerTo("APP-02", { note: "ask again", author: "", recordedAt: new Date(0).toISOString() });
  expect(plannedFrom([noted, inherited])).toMatchObject({
    state: "answered",
    answer: { archetypeId: group, value: "vital", note: "ask again" },
  });
  expect(plannedFrom([answerTo("APP-02", { ...given, value: "minor" }), inherited])).toMatchObject({
    answer: { archetypeId: null, value: "minor" },
  });
});
