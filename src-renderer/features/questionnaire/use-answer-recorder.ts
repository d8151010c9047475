import { useCallback } from "react";
import { useDraftBook } from "../../api/draft-book.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { pendingKey, useOutbox } from "./outbox-store.ts";
import type { AnswerChange, AnswerSubject, SaveChange } from "./outbox-store.ts";

export interface AnswerRecorder {
  readonly submit: (questionId: string, change: AnswerChange) => void;
  readonly retry: (key: string) => void;
}

/** Records answers about one subject: shown at once, durable when the host says so. */
export const useAnswerRecorder = (subject: AnswerSubject): AnswerRecorder => {
  const save = useSaveChange();
  const { engagementId, applicationId } = subject;
  const submit = useCallback(
    (questionId: string, change: AnswerChange): void => {
      useOutbox.getState().submit({ subject: { engagementId, applicationId }, questionId, change }, save);
    },
    [engagementId, applicationId, save],
  );
  const retry = useCallback(
    (key: string): void => {
      useOutbox.getState().retry(key, save);
    },
    [save],
  );
  return { submit, retry };
};

const useSaveChange = (): SaveChange => {
  const book = useDraftBook();
  const { mutateAsync: recordStatement } = useProcedureMutation("answers.record");
  const { mutateAsync: recordNote } = useProcedureMutation("answers.recordNote");
  const { mutateAsync: recordFlag } = useProcedureMutation("answers.recordFlag");
  return useCallback(
    async (subject, questionId, change) => {
      const about = { ...subject, questionId };
      switch (change.kind) {
        case "statement":
          await recordStatement({ ...about, statement: change.statement });
          break;
        case "note":
          await recordNote({ ...about, note: change.note });
          break;
        case "flag":
          await recordFlag({ ...about, flagged: change.flagged });
      }
      book.settle(pendingKey(subject, questionId, change.kind), textOf(change));
    },
    [recordStatement, recordNote, recordFlag, book],
  );
};

/** The part of a change that is typed as text. */
const textOf = (change: AnswerChange): string => {
  if (change.kind === "note") return change.note;
  const value = change.kind === "statement" ? change.statement?.value : undefined;
  return typeof value === "string" ? value : "";
};
