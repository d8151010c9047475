import * as fc from "fast-check";
import { expect, test } from "vitest";
import { mergePending } from "../../../src-renderer/features/questionnaire/merge-pending.ts";
import { pendingKey, useOutbox } from "../../../src-renderer/features/questionnaire/outbox-store.ts";
import type { AnswerSubject, SaveChange } from "../../../src-renderer/features/questionnaire/outbox-store.ts";
import { stateUnknown } from "../../../src-renderer/features/questionnaire/statement.ts";
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
        const save: SaveChange = async (_subject, _questionId, change) => {
          await scheduler.schedule(Promise.resolve());
          if (change.kind === "note") disk.push(change.note);
        };
        const typing = scheduler.scheduleSequence(
          texts.map((text) => async () => {
            useOutbox.getState().submit({ subject, questionId: "ORG-01", change: note(text) }, save);
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
  useOutbox.getState().submit({ subject, questionId: "ORG-01", change: note("typed") }, async () => {
    throw await Promise.resolve(failure);
  });
  await settled();
  expect(pendingOf(subject)).toMatchObject({ phase: "failed", error: failure, change: note("typed") });

  useOutbox.getState().retry(pendingKey(subject, "ORG-01", "note"), async () => {});
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
