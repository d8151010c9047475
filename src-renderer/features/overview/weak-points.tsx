import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { addressOf } from "../../components/addresses.ts";
import { useFormat } from "../../components/format.ts";
import { StateMark } from "../../components/state-mark.tsx";
import type { State } from "../../components/state-mark.tsx";
import { weaknessesOf } from "../../components/weakness.ts";
import type { WeakKind } from "../../components/weakness.ts";
import { useWeakCause } from "./use-weak-cause.ts";

/** Of each kind, so that many conflicts do not hide everything else. */
const mostOfKind = 3;

/** What most deserves work, by the same rules and in the same order as in the portfolio. */
export const WeakPoints = ({ rows }: { readonly rows: readonly PortfolioRow[] }): ReactNode => {
  const { t } = useTranslation("overview");
  const format = useFormat();
  const { code } = useEngagement();
  const weaknesses = weaknessesOf(rows, format.compare);
  const total = weaknesses.reduce((sum, { rows: affected }) => sum + affected.length, 0);
  const shown = weaknesses.flatMap(({ kind, rows: affected }) =>
    affected.slice(0, mostOfKind).map((row) => ({ kind, row })),
  );
  return (
    <section className="card" aria-labelledby="weak-points-title">
      <header>
        <h2 id="weak-points-title">{t("weak.title")}</h2>
        <span className="end">
          {t("weak.count", { shown: format.number(shown.length), total: format.number(total) })}
        </span>
      </header>
      {total === 0 && <p className="mid">{t("weak.none")}</p>}
      <ul className="rows">
        {shown.map(({ kind, row }) => (
          <Line key={`${kind} ${row.applicationId}`} kind={kind} row={row} />
        ))}
      </ul>
      {total > shown.length && (
        <a href={addressOf.portfolio(code)} className="card-foot">
          {t("weak.all")}
        </a>
      )}
    </section>
  );
};

interface LineProps {
  readonly kind: WeakKind;
  readonly row: PortfolioRow;
}

const marks: Readonly<Record<WeakKind, State>> = {
  conflict: "conflict",
  noOption: "excluded",
  tie: "open",
  thin: "open",
  gateOpen: "conditional",
  differs: "conditional",
  assumptions: "open",
};

const verbs = {
  conflict: "settle",
  noOption: "see",
  tie: "ask",
  thin: "ask",
  gateOpen: "see",
  differs: "see",
  assumptions: "confirm",
} as const satisfies Record<WeakKind, string>;

const Line = ({ kind, row }: LineProps): ReactNode => {
  const { t } = useTranslation("overview");
  const { code } = useEngagement();
  const causeOf = useWeakCause();
  const { applicationId, name } = row;
  const verb = t(`weak.verbs.${verbs[kind]}`);
  return (
    <li className="weak-point">
      <StateMark state={marks[kind]}>{t(`weak.kinds.${kind}`)}</StateMark>
      <a className="strong subject" href={addressOf.results(code, applicationId)}>
        {name}
      </a>
      <span className="mid cause">{causeOf(kind, row)}</span>
      <a className="act" href={addressOfWork(code, kind, row)} aria-label={`${verb}: ${name}`}>
        {verb}
      </a>
    </li>
  );
};

/** Where one weakness is worked on: the question in conflict, the one that helps most, else the result. */
const addressOfWork = (code: string, kind: WeakKind, row: PortfolioRow): string => {
  const { applicationId, conflictQuestionIds, nextQuestionId } = row;
  const [inConflict] = conflictQuestionIds;
  if (kind === "conflict") return addressOf.questionnaire(code, applicationId, inConflict);
  if (kind === "assumptions") return addressOf.questionnaire(code, applicationId);
  const isToAsk = (kind === "tie" || kind === "thin") && nextQuestionId !== null;
  return isToAsk
    ? addressOf.questionnaire(code, applicationId, nextQuestionId)
    : addressOf.results(code, applicationId);
};
