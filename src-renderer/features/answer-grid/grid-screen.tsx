import { useCallback, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { Archetype } from "../../../src-shared/contract/archetypes.ts";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { SavedView } from "../../../src-shared/contract/views.ts";
import type { Pending } from "../../answers/answer-outbox.ts";
import { useRespondents } from "../../answers/respondents.ts";
import { useAnswerRecorder } from "../../answers/use-answer-recorder.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { Loading } from "../../components/loading.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { sortRows } from "../../components/table-columns.ts";
import type { Sort } from "../../components/table-columns.ts";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";
import { subjectOf } from "./answer-book.ts";
import type { AnswerBook } from "./answer-book.ts";
import { AnswerGrid } from "./answer-grid.tsx";
import { ArchetypeList } from "./archetype-list.tsx";
import { rowsIn } from "./cell-ranges.ts";
import { questionsOf } from "./grid-columns.ts";
import { GridDialogs } from "./grid-dialogs.tsx";
import type { OpenDialog } from "./grid-dialogs.tsx";
import { GridTools } from "./grid-tools.tsx";
import { SelectionTools } from "./selection-tools.tsx";
import type { Source } from "./statements.ts";
import { useCellWords, useGridTableColumns, useReasonOf } from "./use-cell-words.ts";
import { useAnswerBook, useGridRows } from "./use-grid-content.ts";
import { useGridCommands } from "./use-grid-commands.ts";
import { useGridKeys } from "./use-grid-keys.ts";
import { useGridSelection } from "./use-grid-selection.ts";

interface GridScreenProps {
  readonly pack: Pack;
  readonly applications: readonly Application[];
  readonly archetypes: readonly Archetype[];
  readonly views: readonly SavedView[];
}

/** Which questions, what is searched for and who is speaking; below them the grid. */
export const GridScreen = (props: GridScreenProps): ReactNode => {
  const { pack, applications, archetypes, views } = props;
  const { t } = useTranslation("grid");
  const [chosen, setChosen] = useState("required");
  const [search, setSearch] = useState("");
  const { engagementId } = useEngagement();
  const { respondent, interviewId, remember } = useRespondents(engagementId);
  const [grade, setGrade] = useState<Source["grade"]>(null);
  const source = useMemo(() => ({ respondent, interviewId, grade }), [respondent, interviewId, grade]);
  const [isListing, setIsListing] = useState(false);
  const questions = useMemo(() => questionsOf(pack, views, chosen), [pack, views, chosen]);
  const book = useAnswerBook(pack, questions);
  const rows = useGridRows({ applications, archetypes, search });
  if (book instanceof Error) return <ProblemNote error={book} />;
  return (
    <>
      <PageHeader title={t("title")} subtitle={t("subtitle")}>
        <ArchetypeList
          archetypes={archetypes}
          applications={applications}
          isOpen={isListing}
          onOpenChange={setIsListing}
        />
      </PageHeader>
      <div className="fill answers-page">
        <GridTools
          pack={pack}
          views={views}
          chosen={chosen}
          onChoose={setChosen}
          search={search}
          onSearch={setSearch}
          source={source}
          onName={remember}
          onGrade={setGrade}
          shown={rows.filter(({ kind }) => kind === "application").length}
          total={applications.length}
        />
        {book ? (
          <OpenGrid {...props} key={chosen} book={book} questions={questions} rows={rows} source={source} />
        ) : (
          <Loading />
        )}
      </div>
    </>
  );
};

interface OpenGridProps extends GridScreenProps {
  readonly book: AnswerBook;
  readonly questions: ReturnType<typeof questionsOf>;
  readonly rows: ReturnType<typeof useGridRows>;
  readonly source: Source;
}

const OpenGrid = ({ archetypes, book, questions, rows: found, source, pack }: OpenGridProps): ReactNode => {
  const { t } = useTranslation("grid");
  const { engagementId } = useEngagement();
  const language = useLanguage();
  const { compare } = useFormat();
  const scroller = useRef<HTMLDivElement>(null);
  const [sort, setSort] = useState<Sort | null>(null);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const words = useCellWords();
  const columns = useGridTableColumns(questions, book, words);
  const reasonOf = useReasonOf(pack);
  // By name the groups stay together; by an answer, equal answers do.
  const rows = useMemo(
    () => (sort === null || sort.columnId === "name" ? found : sortRows(found, columns, sort, compare)),
    [found, columns, sort, compare],
  );
  const selection = useGridSelection({ scroller, rows: rows.length, columns: columns.length });
  const { active, range, ranges } = selection;
  const recorder = useAnswerRecorder();
  const commands = useGridCommands({
    rows,
    questions,
    book,
    range,
    ranges,
    source,
    language,
    recorder,
    engagementId,
  });
  const row = rows[active.row];
  const question = questions[active.column - 1];
  const edit = (start: string | null): void => {
    if (row && question) setDialog({ kind: "cell", start });
  };
  const onKeyDown = useGridKeys({
    scroller,
    selection,
    commands,
    question,
    source,
    onEdit: edit,
    onBulk: () => {
      setDialog({ kind: "bulk", isReason: false });
    },
    onNote: () => {
      if (question) setDialog({ kind: "note" });
    },
    onReason: () => {
      setDialog({ kind: "bulk", isReason: true });
    },
  });
  const open = useCallback((_row: number, column: number) => {
    if (column > 0) setDialog({ kind: "cell", start: null });
  }, []);
  const close = (): void => {
    setDialog(null);
    selection.refocus();
  };
  return (
    <>
      <SelectionTools
        commands={commands}
        recorder={recorder}
        onShow={({ subject, questionId }: Pending) => {
          const place = rows.findIndex(({ id }) => id === subjectOf(subject));
          const column = questions.findIndex(({ id }) => id === questionId) + 1;
          if (place !== -1 && column > 0) selection.goTo(place, column);
        }}
        rows={rowsIn(ranges).flatMap((place) => rows[place] ?? [])}
        archetypes={archetypes}
        onNote={() => {
          if (question) setDialog({ kind: "note" });
        }}
        onBulk={() => {
          setDialog({ kind: "bulk", isReason: false });
        }}
      />
      <AnswerGrid
        scroller={scroller}
        rows={rows}
        columns={columns}
        questions={questions}
        book={book}
        words={words}
        reasonOf={reasonOf}
        sort={sort}
        onSort={setSort}
        selection={selection}
        onOpen={open}
        onKeyDown={onKeyDown}
        empty={t("nothingFound")}
      />
      <GridDialogs
        scroller={scroller}
        dialog={dialog}
        selection={selection}
        commands={commands}
        row={row}
        questions={questions}
        book={book}
        source={source}
        pack={pack}
        onClose={close}
      />
    </>
  );
};
