import { expect, test } from "vitest";
import type { Answer } from "../../../src-shared/contract/answers.ts";
import type { ApplicationId, ArchetypeId } from "../../../src-shared/contract/ids.ts";
import { gatesOn, hintOf } from "../../../src-renderer/features/questionnaire/gate-hints.ts";
import {
  nearestAsked,
  neighbour,
  neighbourSection,
} from "../../../src-renderer/features/questionnaire/move.ts";
import { planQuestions } from "../../../src-renderer/features/questionnaire/question-plan.ts";
import type { QuestionPlan } from "../../../src-renderer/features/questionnaire/question-plan.ts";
import { stateNotApplicable, stateUnknown } from "../../../src-shared/domain/questionnaire/statement.ts";
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

/** Five questions, of which the fifth makes no sense for software that is rented. */
const ids = ["APP-01", "APP-02", "APP-03", "APP-07", "APP-14"];
const pack = { ...shippedPack, questions: shippedPack.questions.filter(({ id }) => ids.includes(id)) };
const idsOf = ({ questions }: QuestionPlan) => questions.map(({ question }) => question.id).toSorted();

test("what an answer switches off is asked and counted nowhere; what a person set aside keeps its place", () => {
  const rented = answerTo("APP-07", { state: "answered", value: "saas", grade: "C" });
  expect(idsOf(planQuestions(pack, "application", []))).toEqual(ids);
  const plan = planQuestions(pack, "application", [rented]);
  expect(idsOf(plan)).toEqual(["APP-01", "APP-02", "APP-03", "APP-07"]);
  expect(plan.progress).toMatchObject({ answered: 1, open: 3 });

  const setAside = answerTo("APP-14", { ...stateNotApplicable("no software", "") });
  const withIt = planQuestions(pack, "application", [rented, setAside]);
  expect(idsOf(withIt)).toEqual(ids);
  expect(withIt.progress).toMatchObject({ answered: 1, notApplicable: 1, open: 3 });
});

test("from a question that is not asked, the nearest one that is lies on either side", () => {
  const plan = planQuestions(pack, "application", [
    answerTo("APP-07", { state: "answered", value: "saas", grade: "C" }),
  ]);
  const inOrder = planQuestions(pack, "application", []).questions.map(({ question }) => question.id);
  const place = inOrder.indexOf("APP-14");
  expect(nearestAsked(pack, plan, "APP-14", -1)).toBe(inOrder[place - 1]);
  expect(nearestAsked(pack, plan, "APP-14", 1)).toBe(inOrder[place + 1] ?? inOrder[0]);
  expect(nearestAsked(pack, plan, "APP-99", 1)).toBe(inOrder[0]);
});

test("asked but not known is open; a note alone leaves the question open too", () => {
  const answers = [
    answerTo("APP-02", {}),
    answerTo("APP-03", { note: "ask again", author: "", recordedAt: new Date(0).toISOString() }),
  ];
  const plan = planQuestions(pack, "application", answers);
  const stateById = Object.fromEntries(plan.questions.map(({ question, state }) => [question.id, state]));
  expect(stateById).toMatchObject({ "APP-02": "unknown", "APP-03": "open" });
  expect(plan.progress.open).toBe(5);
});

test("the organisation's questions and an application's never mix", () => {
  const organisation = planQuestions(shippedPack, "organisation", []);
  expect(organisation.questions.every(({ question }) => question.scope === "organisation")).toBe(true);
  expect(organisation.questions).toHaveLength(24);
});

test("moving by section enters the next one at its first open question", () => {
  const answers = [answerTo("APP-02", { state: "answered", value: "vital", grade: "C" })];
  const plan = planQuestions(pack, "application", answers);
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
  planQuestions(pack, "application", answers).questions.find(({ question }) => question.id === "APP-02");

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
