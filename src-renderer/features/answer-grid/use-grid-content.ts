import { useDeferredValue, useMemo } from "react";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { Archetype } from "../../../src-shared/contract/archetypes.ts";
import type { Pack, Question } from "../../../src-shared/contract/content.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { useOutbox } from "../../answers/answer-outbox.ts";
import { useSettling } from "../../answers/use-settling.ts";
import { useFormat } from "../../components/format.ts";
import { searchText } from "../../components/search-text.ts";
import { createAnswerBook, indexAnswers, withConditions } from "./answer-book.ts";
import type { AnswerBook } from "./answer-book.ts";
import { overlayOf } from "./grid-overlay.ts";
import { gridRows, searchRows } from "./grid-rows.ts";
import type { GridRow } from "./grid-rows.ts";

/** What was said about these questions, with what is on its way to the disk. */
export const useAnswerBook = (pack: Pack, questions: readonly Question[]): AnswerBook | Error | undefined => {
  const { engagementId } = useEngagement();
  const questionIds = useMemo(
    () => [
      ...withConditions(
        pack,
        questions.map(({ id }) => id),
      ),
    ],
    [pack, questions],
  );
  const { data, dataUpdatedAt, error, isFetching } = useProcedureQuery("answers.list", {
    engagementId,
    questionIds,
  });
  const pendingByKey = useOutbox((outbox) => outbox.pendingByKey);
  const pending = useMemo(() => {
    const asked = new Set(questionIds);
    return Object.values(pendingByKey).filter(
      ({ subject, questionId }) => subject.engagementId === engagementId && asked.has(questionId),
    );
  }, [pendingByKey, engagementId, questionIds]);
  useSettling(pending, { dataUpdatedAt, isFetching });
  const index = useMemo(() => data && indexAnswers(data), [data]);
  const overlay = useMemo(
    () => overlayOf(pending, { updatedAt: dataUpdatedAt, isFetching }),
    [pending, dataUpdatedAt, isFetching],
  );
  const book = useMemo(() => index && createAnswerBook(pack, index, overlay), [pack, index, overlay]);
  return error ?? book;
};

interface RowsInput {
  readonly applications: readonly Application[];
  readonly archetypes: readonly Archetype[];
  readonly search: string;
}

/** Rows in their groups, those that the search leaves. Typing stays ahead of the list. */
export const useGridRows = ({ applications, archetypes, search }: RowsInput): readonly GridRow[] => {
  const { compare } = useFormat();
  const wanted = useDeferredValue(search);
  const rows = useMemo(
    () => gridRows(applications, archetypes, compare),
    [applications, archetypes, compare],
  );
  const searchable = useMemo(
    () => new Map(rows.map(({ id, name }) => [id as string, searchText(name)])),
    [rows],
  );
  return useMemo(
    () =>
      searchRows(
        rows,
        searchText(wanted)
          .split(/\s+/u)
          .filter((word) => word !== ""),
        searchable,
      ),
    [rows, searchable, wanted],
  );
};
