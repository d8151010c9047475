import { expect, test } from "vitest";
import type { Answer } from "../../../src-shared/contract/answers.ts";
import { ApplicationId, ArchetypeId, InterviewId } from "../../../src-shared/contract/ids.ts";
import { checkBeforeLeaving } from "../../../src-shared/domain/desk/before-leaving.ts";
import type { LeavingCheckId, LeavingFacts } from "../../../src-shared/domain/desk/before-leaving.ts";

const id = "0192f0aa-0000-7000-8000-000000000001";
const applicationId = ApplicationId.parse(id);

const answer = (changed: Partial<Answer> = {}): Answer => ({
  applicationId,
  archetypeId: null,
  questionId: "APP-02",
  state: "answered",
  value: "vital",
  grade: "B",
  respondent: "",
  interviewId: null,
  reason: "",
  author: "Ada",
  recordedAt: "2026-12-01T09:00:00.000Z",
  note: "",
  flagged: false,
  alternatives: [],
  ...changed,
});

const nothing: LeavingFacts = {
  today: "2026-12-01",
  rows: [],
  answers: [],
  attachments: [],
  parkedItems: [],
  interviews: [],
  lastBackupDay: "2026-12-01",
};
const remaining = (facts: Partial<LeavingFacts>): Partial<Record<LeavingCheckId, number>> =>
  Object.fromEntries(
    checkBeforeLeaving({ ...nothing, ...facts })
      .filter(({ isDone }) => !isDone)
      .map((check) => [check.id, check.remaining.length]),
  );
const photo = { id, fileName: "rack.jpg", caption: "", applicationId, questionId: "APP-02" };

test("nothing left to do ticks every line", () => {
  expect(remaining({})).toEqual({});
});

test("an assumption is ticked off once a file shows it", () => {
  const answers = [answer({ grade: "D" })];
  expect(remaining({ answers })).toEqual({ assumptions: 1 });
  expect(remaining({ answers, attachments: [{ ...photo, caption: "Rack 4" }] })).toEqual({});
});

test("evidence without a caption is named", () => {
  expect(checkBeforeLeaving({ ...nothing, attachments: [photo] })).toContainEqual({
    id: "captions",
    isDone: false,
    remaining: [{ kind: "thing", id, name: "rack.jpg" }],
  });
});

test("conflicts, flags, parked items and interviews not held each have their line", () => {
  const two = [answer(), answer({ value: "low" })];
  const parked = { id, interviewId: null, text: "Who owns it?", applicationId: null, questionId: null };
  expect(
    remaining({
      answers: [answer({ alternatives: two }), answer({ flagged: true })],
      parkedItems: [
        { ...parked, done: false },
        { ...parked, done: true },
      ],
      interviews: [
        { id: InterviewId.parse(id), state: "planned", name: "Security" },
        { id: InterviewId.parse(id), state: "held", name: "Finance" },
      ],
    }),
  ).toEqual({ conflicts: 1, flagged: 1, parked: 1, interviews: 1 });
});

test("only gates of the leading option wait; those of another do not hold anybody back", () => {
  const gates = [
    { gateId: "G-1", outcomes: { private: "open", paas: "excluded" } },
    { gateId: "G-2", outcomes: { paas: "open" } },
  ] as const;
  const verdict = { level: "strong", conditional: true, optionId: "private" } as const;
  const rows = [{ applicationId, gates: [...gates], verdict }];
  expect(checkBeforeLeaving({ ...nothing, rows }).find((check) => check.id === "gates")).toEqual({
    id: "gates",
    isDone: false,
    remaining: [{ kind: "gate", applicationId, gateIds: ["G-1"] }],
  });
});

test("a backup of yesterday is not one of today", () => {
  expect(remaining({ lastBackupDay: "2026-11-30" })).toEqual({ backup: 0 });
  expect(remaining({ lastBackupDay: null })).toEqual({ backup: 0 });
});

test("an answer of an archetype is its archetype's, not the organisation's", () => {
  const archetypeId = ArchetypeId.parse("0192f0aa-0000-7000-8000-000000000002");
  const answers = [answer({ applicationId: null, archetypeId, flagged: true, grade: "D" })];
  const checks = checkBeforeLeaving({
    ...nothing,
    answers,
    attachments: [{ ...photo, applicationId: null, caption: "Of the organisation" }],
  });
  const ofArchetype = { kind: "answer", applicationId: null, archetypeId, questionId: "APP-02" };
  expect(checks).toContainEqual({ id: "flagged", isDone: false, remaining: [ofArchetype] });
  expect(checks).toContainEqual({ id: "assumptions", isDone: false, remaining: [ofArchetype] });
});
