import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Pack, Question } from "../../../src-shared/contract/content.ts";
import { testsOf } from "../../../src-shared/domain/questionnaire/conditions.ts";
import { useFormat } from "../../components/format.ts";
import type { Column } from "../../components/table-columns.ts";
import { useLanguage } from "../../components/use-language.ts";
import type { AnswerBook } from "./answer-book.ts";
import { cellText } from "./cell-text.ts";
import type { CellWords } from "./cell-text.ts";
import { widthOf } from "./grid-columns.ts";
import type { GridRow } from "./grid-rows.ts";

/** The words in which cells say their values; the same object until the language changes. */
export const useCellWords = (): CellWords => {
  const { t } = useTranslation("grid");
  const language = useLanguage();
  const format = useFormat();
  return useMemo(
    () => ({
      language,
      number: (value) => format.number(value, decimalsOf(value)),
      day: format.day,
      rows: (count) => t("rows", { count }),
    }),
    [t, language, format],
  );
};

/** As many decimals as the figure has, three at most. */
const decimalsOf = (value: number): number => {
  const [, decimals = ""] = String(Math.round(value * 1000) / 1000).split(".");
  return decimals.length;
};

/** The name of the row, then one column for each question. */
export const useGridTableColumns = (
  questions: readonly Question[],
  book: AnswerBook,
  words: CellWords,
): readonly Column<GridRow>[] => {
  const { t } = useTranslation("grid");
  const { language } = words;
  return useMemo(
    () => [
      { id: "name", head: t("application"), text: ({ name }) => name, width: 15 },
      ...questions.map((question): Column<GridRow> => {
        const { id, short, text } = question;
        return {
          id,
          head: `${id} ${(short ?? text)[language]}`,
          text: (row) => cellText(question, book.cellAt(row, question).answer?.value ?? null, words),
          sortBy: (row) =>
            sortedBy(cellText(question, book.cellAt(row, question).answer?.value ?? null, words)),
          width: widthOf(question),
        };
      }),
    ],
    [questions, book, words, language, t],
  );
};

/** What has no answer goes last. */
const sortedBy = (text: string): string | null => (text === "" ? null : text);

/** Why a question is not asked: the questions whose answers switch it off. */
export const useReasonOf = (pack: Pack): ((question: Question) => string) => {
  const { t } = useTranslation("grid");
  const language = useLanguage();
  const { list } = useFormat();
  return useCallback(
    ({ applicable_when: condition }) => {
      const ids = new Set(condition ? testsOf(condition).map(({ q }) => q) : []);
      const names = pack.questions
        .filter(({ id }) => ids.has(id))
        .map(({ id, short, text }) => `${id} ${(short ?? text)[language]}`);
      return t("notAskedBecause", { questions: list(names) });
    },
    [pack, language, list, t],
  );
};
