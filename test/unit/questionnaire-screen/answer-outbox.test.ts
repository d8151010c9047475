import * as fc from "fast-check";
import { expect, test } from "vitest";
import { mergePending } from "../../../src-renderer/features/questionnaire/merge-pending.ts";
import { pendingKey, useOutbox } from "../../../src-renderer/answers/answer-outbox.ts";
import type { AnswerSubject, SaveChanges } from "../../../src-renderer/answers/answer-outbox.ts";
import { stateUnknown } from "../../../src-shared/domain/questionnaire/statement.ts";
import type { EngagementId } from "../../../src-shared/contract/ids.ts";

let lastSubject = 0;
const newSubject = (): AnswerSubject => {
  lastSubject += 1;
  return { engagementId: `engagement-${lastSubject}` as EngagementId, applicationId: null };
};
const note = (text: string) => ({ kind: "note", note: text }) as const;
const pendingOf = (subject: AnswerSubject) =>
  useOutbox.getState().pendingByKey[pendingKey(subject, "ORG-01", "note")];
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
};

test("however saves and changes interleave, the newest change is the last one saved", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.string(), { minLength: 1, maxLength: 6 }),
      async (scheduler, texts) => {
        const subject = newSubject();
        const disk: string[] = [];
        const save: SaveChanges = async (entries) => {
          await scheduler.schedule(Promise.resolve());
          for (const { change } of entries) if (change.kind === "note") disk.push(change.note);
          return [];
        };
        const typing = scheduler.scheduleSequence(
          texts.map((text) => async () => {
            useOutbox.getState().submit([{ subject, questionId: "ORG-01", change: note(text) }], save);
            await Promise.resolve();
          }),
        );
        await scheduler.waitAll();
        await typing.task;
        await settled();
        await scheduler.waitAll();
        await settled();
        expect(disk.at(-1)).toBe(texts.at(-1));
        expect(pendingOf(subject)?.phase).toBe("saved");
      },
    ),
  );
});

test("a change that fails stays with its reason until it is tried again", async () => {
  const subject = newSubject();
  const failure = new Error("the disk is full");
  useOutbox.getState().submit([{ subject, questionId: "ORG-01", change: note("typed") }], async () => {
    throw await Promise.resolve(failure);
  });
  await settled();
  expect(pendingOf(subject)).toMatchObject({ phase: "failed", error: failure, change: note("typed") });

  useOutbox.getState().retry([pendingKey(subject, "ORG-01", "note")], async () => []);
  await settled();
  expect(pendingOf(subject)).toMatchObject({ phase: "saved", error: null });
});

test("what is on its way shows over what the host gave, until the host gives it itself", () => {
  const subject = newSubject();
  const pending = {
    subject,
    questionId: "ORG-01",
    change: { kind: "statement", statement: stateUnknown("CIO") },
    phase: "saved",
    delivery: 1,
    refusal: null,
    submittedAt: 1000,
    confirmedAt: 2000,
    isSettled: false,
    error: null,
  } as const;
  const shown = (updatedAt: number, isFetching: boolean, isSettled = false) =>
    mergePending([], [{ ...pending, isSettled }], { updatedAt, isFetching });

  expect(shown(1500, false)).toMatchObject([{ questionId: "ORG-01", state: "unknown", respondent: "CIO" }]);
  expect(shown(2500, true)).toHaveLength(1);
  expect(shown(2500, false)).toEqual([]);
  // Asked anew for another window's change, it does not come back over it.
  expect(shown(2500, true, true)).toEqual([]);
});

test("what is submitted together is sent together, and what the host does not take of it is told and not shown", async () => {
  const subject = newSubject();
  const message = { en: "Expected a choice.", fr: "Attendu\u202f: un choix." };
  const entries = ["ORG-01", "ORG-02", "ORG-03"].map((questionId) => ({
    subject,
    questionId,
    change: { kind: "statement", statement: stateUnknown("CIO") } as const,
  }));
  const sent: number[] = [];
  useOutbox.getState().submit(entries, async (together) => {
    sent.push(together.length);
    return await Promise.resolve([{ place: 1, message }]);
  });
  await settled();
  const mine = Object.values(useOutbox.getState().pendingByKey).filter((one) => one.subject === subject);
  expect(sent).toEqual([3]);
  expect(mine.map(({ phase }) => phase)).toEqual(["saved", "refused", "saved"]);
  expect(mine[1]?.refusal).toBe(message);
  const shown = mergePending([], mine, { updatedAt: 0, isFetching: false });
  expect(shown.map(({ questionId }) => questionId)).toEqual(["ORG-01", "ORG-03"]);

  useOutbox.getState().forget([pendingKey(subject, "ORG-02", "statement")]);
  expect(useOutbox.getState().pendingByKey[pendingKey(subject, "ORG-02", "statement")]).toBeUndefined();
});

test("an answer given while a batch with an older one is on its way is the one that stands", async () => {
  const subject = newSubject();
  const disk: string[] = [];
  const held: (() => void)[] = [];
  const release = (): void => held.shift()?.();
  const save: SaveChanges = async (entries) => {
    await new Promise<void>((resolve) => {
      held.push(resolve);
    });
    for (const { change } of entries) if (change.kind === "note") disk.push(change.note);
    return [];
  };
  const entry = (questionId: string, text: string) => ({ subject, questionId, change: note(text) });
  useOutbox.getState().submit([entry("ORG-01", "pasted"), entry("ORG-02", "pasted too")], save);
  await settled();
  useOutbox.getState().submit([entry("ORG-01", "typed")], save);
  release();
  await settled();
  release();
  await settled();
  expect(disk).toEqual(["pasted", "pasted too", "typed"]);
  expect(pendingOf(subject)).toMatchObject({ phase: "saved", change: note("typed") });
});

test("what came back long ago is forgotten, what has not come back never is", async () => {
  const subject = newSubject();
  const entries = Array.from({ length: 1_000 }, (_unused, place) => ({
    subject,
    questionId: `Q-${place}`,
    change: note("said"),
  }));
  const mine = () =>
    Object.values(useOutbox.getState().pendingByKey).filter((one) => one.subject === subject);
  useOutbox.getState().submit(entries, async () => await Promise.resolve([]));
  await settled();
  useOutbox.getState().submit([], async () => await Promise.resolve([]));
  expect(mine()).toHaveLength(1_000);
  useOutbox.getState().settle(mine());
  useOutbox
    .getState()
    .submit(
      [{ subject, questionId: "ORG-01", change: note("typed") }],
      async () => await Promise.resolve([]),
    );
  expect(mine().length).toBeLessThan(600);
  expect(pendingOf(subject)).toMatchObject({ change: note("typed") });
});
