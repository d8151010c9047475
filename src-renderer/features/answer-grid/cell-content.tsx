import { Flag, StickyNote } from "lucide-react";
import { memo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Question } from "../../../src-shared/contract/content.ts";
import type { Language } from "../../../src-shared/contract/text.ts";
import { typeset } from "../../../src-shared/domain/report/typeset.ts";
import { problemText } from "../../components/problem-text.ts";
import { StateMark } from "../../components/state-mark.tsx";
import type { GridCell } from "./answer-book.ts";
import { cellText } from "./cell-text.ts";
import type { CellWords } from "./cell-text.ts";

interface CellContentProps {
  readonly question: Question;
  readonly cell: GridCell;
  readonly words: CellWords;
}

/** What a cell of the grid says: its answer with its grade, else why there is none, and its marks. */
const DrawnContent = (props: CellContentProps): ReactNode => (
  <>
    <Said {...props} />
    <Marks cell={props.cell} />
    <Trouble {...props} />
  </>
);

const Said = ({ question, cell: { answer, state }, words }: CellContentProps): ReactNode => {
  const { t } = useTranslation("grid");
  switch (state) {
    case "answered":
      return <span className="cut">{cellText(question, answer?.value ?? null, words)}</span>;
    case "open":
      return (
        <span className="cell-open">
          <span className="visually-hidden">{t("states.open")}</span>
        </span>
      );
    case "notAsked":
      return <span className="visually-hidden">{t("states.notAsked")}</span>;
    case "unknown":
    case "notApplicable":
      return <span className="cut cell-state">{t(`states.${state}`)}</span>;
  }
};

const Marks = ({ cell }: { readonly cell: GridCell }): ReactNode => {
  const { t } = useTranslation("grid");
  const { answer, state, inheritedFrom, inConflict, isFlagged, differing } = cell;
  const grade = state === "answered" ? answer?.grade : null;
  return (
    <>
      {inheritedFrom !== null && <span className="cell-mark">{t("inherited")}</span>}
      {differing.length > 0 && (
        <span className="cell-mark" title={differing.join(", ")}>
          {t("differ", { count: differing.length })}
          <span className="visually-hidden"> ({differing.join(", ")})</span>
        </span>
      )}
      {inConflict && <StateMark state="conflict">{t("conflict")}</StateMark>}
      {answer !== undefined && answer.note !== "" && (
        <span className="cell-flag">
          <StickyNote size={12} aria-hidden="true" />
          <span className="visually-hidden">{t("noted")}</span>
        </span>
      )}
      {isFlagged && (
        <span className="cell-flag">
          <Flag size={12} aria-hidden="true" />
          <span className="visually-hidden">{t("flagged")}</span>
        </span>
      )}
      {grade && (
        <span className="cell-grade">
          <span className="visually-hidden">{t("grade")} </span>
          {grade}
        </span>
      )}
    </>
  );
};

/** Why what was entered is not on the disk; undefined where it is. */
export const troubleText = ({ trouble }: GridCell, language: Language): string | undefined => {
  if (!trouble) return undefined;
  if (trouble.refusal) return typeset(trouble.refusal[language], language);
  return problemText(trouble.error, language);
};

const Trouble = ({ cell, words: { language } }: CellContentProps): ReactNode => {
  const { t } = useTranslation("grid");
  const text = troubleText(cell, language);
  if (text === undefined) return null;
  return (
    <StateMark state="excluded">
      {t("notSaved")}
      <span className="visually-hidden">: {text}</span>
    </StateMark>
  );
};

/** Drawn anew only when the cell says something else. */
export const CellContent = memo(DrawnContent);
