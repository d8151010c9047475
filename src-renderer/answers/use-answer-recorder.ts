import { useCallback } from "react";
import type { Statement } from "../../src-shared/contract/answers.ts";
import { useDraftBook } from "../api/draft-book.ts";
import { useProcedureMutation } from "../api/procedures.ts";
import { keyOf, useOutbox } from "./answer-outbox.ts";
import type { AnswerChange, Entry, Refusal, SaveChanges } from "./answer-outbox.ts";

export interface AnswerRecorder {
  readonly submit: (entries: readonly Entry[]) => void;
  readonly retry: (keys: readonly string[]) => void;
}

/** Records answers: shown at once, durable when the host says so. */
export const useAnswerRecorder = (): AnswerRecorder => {
  const save = useSaveChanges();
  const submit = useCallback(
    (entries: readonly Entry[]): void => {
      useOutbox.getState().submit(entries, save);
    },
    [save],
  );
  const retry = useCallback(
    (keys: readonly string[]): void => {
      useOutbox.getState().retry(keys, save);
    },
    [save],
  );
  return { submit, retry };
};

/** What is said travels together, in one step of the history; a note or a flag has its own. */
const useSaveChanges = (): SaveChanges => {
  const book = useDraftBook();
  const { mutateAsync: recordStatement } = useProcedureMutation("answers.record");
  const { mutateAsync: recordStatements } = useProcedureMutation("answerBatches.record");
  const { mutateAsync: recordNote } = useProcedureMutation("answers.recordNote");
  const { mutateAsync: recordFlag } = useProcedureMutation("answers.recordFlag");
  const saveStatements = useCallback(
    async (said: readonly Said[]): Promise<readonly Refusal[]> => {
      const [first] = said;
      if (!first) return [];
      if (said.length === 1) {
        const { entry, statement } = first;
        await recordStatement({ ...entry.subject, questionId: entry.questionId, statement });
        return [];
      }
      const { engagementId } = first.entry.subject;
      const entries = said.map(({ entry: { subject, questionId }, statement }) => ({
        applicationId: subject.applicationId,
        ...(subject.archetypeId !== undefined && { archetypeId: subject.archetypeId }),
        questionId,
        statement,
      }));
      const { complaints } = await recordStatements({ engagementId, entries });
      return complaints.flatMap(({ place, message }) => {
        const refused = said[place];
        return refused ? [{ place: refused.place, message }] : [];
      });
    },
    [recordStatement, recordStatements],
  );
  return useCallback(
    async (entries) => {
      const refusals = await saveStatements(entries.flatMap(saidIn));
      await Promise.all(
        entries.map(async ({ subject, questionId, change }) => {
          const about = { ...subject, questionId };
          if (change.kind === "note") await recordNote({ ...about, note: change.note });
          if (change.kind === "flag") await recordFlag({ ...about, flagged: change.flagged });
        }),
      );
      for (const entry of entries) book.settle(keyOf(entry), textOf(entry.change));
      return refusals;
    },
    [saveStatements, recordNote, recordFlag, book],
  );
};

interface Said {
  readonly entry: Entry;
  /** Among all that are sent. */
  readonly place: number;
  readonly statement: Statement | null;
}

const saidIn = (entry: Entry, place: number): readonly Said[] =>
  entry.change.kind === "statement" ? [{ entry, place, statement: entry.change.statement }] : [];

/** The part of a change that is typed as text. */
const textOf = (change: AnswerChange): string => {
  if (change.kind === "note") return change.note;
  const value = change.kind === "statement" ? change.statement?.value : undefined;
  return typeof value === "string" ? value : "";
};
