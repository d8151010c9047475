import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { addressOf } from "../../components/addresses.ts";
import { useFormat } from "../../components/format.ts";
import { Meter } from "../../components/meter.tsx";

const mostShown = 8;

/** Answered of applicable questions, the application that is furthest behind first. */
export const Progress = ({ rows }: { readonly rows: readonly PortfolioRow[] }): ReactNode => {
  const { t } = useTranslation("overview");
  const format = useFormat();
  const { code } = useEngagement();
  const counted = rows
    .map(({ applicationId, name, applicableQuestions, openQuestions }) => ({
      applicationId,
      name,
      total: applicableQuestions,
      answered: applicableQuestions - openQuestions,
    }))
    .toSorted((one, other) => shareOf(one) - shareOf(other));
  return (
    <section className="card" aria-labelledby="progress-title">
      <header>
        <h2 id="progress-title">{t("progress.title")}</h2>
        <span className="end">{t("progress.note")}</span>
      </header>
      <ul className="rows">
        {counted.slice(0, mostShown).map((application) => {
          const { applicationId, name } = application;
          const answered = format.number(application.answered);
          const total = format.number(application.total);
          return (
            <li key={applicationId} className="progress-line">
              <a className="cut" href={addressOf.questionnaire(code, applicationId)} title={name}>
                {name}
              </a>
              <Meter
                label={t("progress.label", { name, answered, total })}
                share={shareOf(application)}
                valueText={`${answered} / ${total}`}
              />
              <span className="num">
                {answered} / {total}
              </span>
            </li>
          );
        })}
      </ul>
      {counted.length > mostShown && (
        <a href={addressOf.portfolio(code)} className="card-foot">
          {t("progress.all")}
        </a>
      )}
    </section>
  );
};

const shareOf = ({ answered, total }: { readonly answered: number; readonly total: number }): number =>
  total === 0 ? 1 : answered / total;
