import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { useFormat } from "../../components/format.ts";

/** From this share of the weight on, an application counts as well covered. */
const wellCovered = 0.6;

export const Figures = ({ rows }: { readonly rows: readonly PortfolioRow[] }): ReactNode => {
  const { t } = useTranslation("overview");
  const format = useFormat();
  const answers = useAnswerCount();
  const levels = (...wanted: readonly string[]): number =>
    rows.filter(({ verdict }) => wanted.includes(verdict.level)).length;
  const covered = rows.filter(({ coverage }) => coverage >= wellCovered).length;
  const inConflict = rows.filter(({ conflictQuestionIds }) => conflictQuestionIds.length > 0).length;
  const conflicts = rows.reduce((sum, { conflictQuestionIds }) => sum + conflictQuestionIds.length, 0);
  const decided = rows.filter(({ decidedOptionId }) => decidedOptionId !== null).length;
  return (
    <dl className="card overview-figures">
      <Figure name={t("figures.applications")} note={t("figures.covered", { count: covered })}>
        {format.number(rows.length)}
      </Figure>
      <Figure
        name={t("figures.answers")}
        note={t("figures.open", { count: rows.reduce((sum, { openQuestions }) => sum + openQuestions, 0) })}
      >
        {answers === undefined ? "" : format.number(answers)}
      </Figure>
      <Figure
        name={t("figures.sure")}
        note={t("figures.leaning", {
          leaning: format.number(levels("leaning")),
          open: format.number(levels("open")),
        })}
      >
        {format.number(levels("proven", "strong"))}
      </Figure>
      <Figure
        name={t("figures.conflicts")}
        note={inConflict === 0 ? t("figures.conflictsNone") : t("figures.conflictsIn", { count: inConflict })}
      >
        {format.number(conflicts)}
      </Figure>
      <Figure
        name={t("figures.decided")}
        note={
          decided === rows.length
            ? t("figures.undecidedNone")
            : t("figures.undecided", { count: rows.length - decided })
        }
      >
        {t("figures.of", { count: decided, total: rows.length })}
      </Figure>
    </dl>
  );
};

interface FigureProps {
  readonly name: string;
  readonly note: string;
  readonly children: ReactNode;
}

const Figure = ({ name, note, children }: FigureProps): ReactNode => (
  <div>
    <dt>{name}</dt>
    <dd>
      <span className="figure">{children}</span>
      <span className="small mid">{note}</span>
    </dd>
  </div>
);

const useAnswerCount = (): number | undefined => {
  const { engagementId } = useEngagement();
  const { data } = useProcedureQuery("engagements.list", {});
  return data?.find(({ id }) => id === engagementId)?.answers;
};
