import { expect, test } from "vitest";
import {
  lastOnAgenda,
  orderByAgenda,
  sectionsAbout,
  subjectAfter,
} from "../../../src-renderer/features/questionnaire/meeting/order-by-agenda.ts";
import { readBack } from "../../../src-renderer/features/questionnaire/meeting/read-back.ts";
import {
  readBackText,
  summaryLimit,
} from "../../../src-renderer/features/questionnaire/meeting/read-back-text.ts";
import { planQuestions } from "../../../src-renderer/features/questionnaire/question-plan.ts";
import { stateUnknown } from "../../../src-shared/domain/questionnaire/statement.ts";
import type { Answer } from "../../../src-shared/contract/answers.ts";
import type { ApplicationId, InterviewId } from "../../../src-shared/contract/ids.ts";
import { planAgenda, progressOfAgenda } from "../../../src-shared/domain/questionnaire/agenda.ts";
import { shippedPack as pack } from "../scoring/packs.ts";

const first = "00000000-0000-4000-8000-000000000001" as ApplicationId;
const second = "00000000-0000-4000-8000-000000000002" as ApplicationId;
const interviewId = "00000000-0000-4000-8000-00000000000a" as InterviewId;
const agenda = planAgenda(pack, {
  role: "owner",
  sectionIds: ["DCL", "ABV"],
  applicationIds: [first, second],
});

const said = (questionId: string, change: Partial<Answer>): Answer => ({
  ...stateUnknown(""),
  applicationId: first,
  archetypeId: null,
  questionId,
  author: "Idris",
  recordedAt: "2026-11-24T08:00:00.000Z",
  note: "",
  flagged: false,
  alternatives: [],
  ...change,
});

test("a plan is walked as the agenda says, and what is not on it comes last", () => {
  const plan = planQuestions(pack, "application", []);
  const ordered = orderByAgenda(plan, sectionsAbout(agenda, first));
  expect(ordered.sections.slice(0, 2).map(({ id }) => id)).toEqual(["DCL", "ABV"]);
  expect(ordered.questions).toHaveLength(plan.questions.length);
  expect(ordered.questions[0]?.question.dimension).toBe("DCL");
  expect(lastOnAgenda(ordered, sectionsAbout(agenda, first))).toBe(
    ordered.sections[1]?.questions.at(-1)?.question.id,
  );
  expect(orderByAgenda(plan, [])).toBe(plan);
});

test("after one application comes the next, and after the last nothing", () => {
  expect(subjectAfter(agenda, first)?.applicationId).toBe(second);
  expect(subjectAfter(agenda, second)).toBeUndefined();
  expect(subjectAfter(agenda, null)).toBeUndefined();
});

test("what is read back is what this interview brought, and what is open, flagged or contradicted of its agenda", () => {
  const answers = [
    said("APP-02", { state: "answered", value: "low", grade: "C", interviewId }),
    said("APP-03", { state: "answered", value: "x", grade: "C", interviewId: null, flagged: true }),
    said("APP-04", { interviewId, flagged: true }),
  ];
  const parkedItem = { applicationId: null, questionId: null, interviewId };
  const brought = readBack({
    interviewId,
    questions: pack.questions,
    progress: progressOfAgenda(pack, agenda, answers, []),
    answers,
    parked: [
      { id: "1", text: "Who owns the relay?", done: false, ...parkedItem },
      { id: "2", text: "Settled", done: true, ...parkedItem },
      { id: "3", text: "Elsewhere", done: false, ...parkedItem, interviewId: null },
    ],
  });
  const idsOf = (lines: (typeof brought)["open"]) => lines.map(({ question }) => question.id);
  expect(idsOf(brought.answered)).toEqual(["APP-02"]);
  expect(idsOf(brought.flagged)).toEqual(["APP-03", "APP-04"]);
  expect(brought.parked.map(({ text }) => text)).toEqual(["Who owns the relay?"]);
  expect(idsOf(brought.open)).toContain("APP-04");
  expect(brought.open.some(({ applicationId }) => applicationId === second)).toBe(true);

  const words = {
    head: ["Telemedicine"],
    title: (part: string, count: number) => `${part} ${count}`,
    line: () => "x".repeat(300),
    more: (count: number) => `and ${count} more`,
  };
  const many = { ...brought, open: Array.from({ length: 500 }, () => brought.open).flat() };
  expect(readBackText(brought, words)).toContain("parked 1\n- Who owns the relay?");
  expect(readBackText(many, words).length).toBeLessThanOrEqual(summaryLimit);
  expect(readBackText(many, words)).toMatch(/and \d+ more/u);
});
