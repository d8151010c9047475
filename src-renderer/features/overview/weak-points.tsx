import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { useFormat } from "../../components/format.ts";
import { StateMark } from "../../components/state-mark.tsx";
import type { State } from "../../components/state-mark.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { findWeakPoints } from "./find-weak-points.ts";
import type { WeakPoint } from "./find-weak-points.ts";

/** Of each kind, so that many conflicts do not hide everything else. */
const mostOfKind = 4;

export const WeakPoints = ({ rows }: { readonly rows: readonly PortfolioRow[] }): ReactNode => {
  const { t } = useTranslation("overview");
  const format = useFormat();
  const { code } = useEngagement();
  const points = findWeakPoints(rows);
  const shown = points.filter(
    (point, place) => place - points.findIndex(({ kind }) => kind === point.kind) < mostOfKind,
  );
  return (
    <section className="card" aria-labelledby="weak-points-title">
      <header>
        <h2 id="weak-points-title">{t("weak.title")}</h2>
        <span className="end">
          {t("weak.count", { shown: format.number(shown.length), total: format.number(points.length) })}
        </span>
      </header>
      {points.length === 0 && <p className="mid">{t("weak.none")}</p>}
      <ul className="rows">
        {shown.map((point) => (
          <Line key={`${point.kind} ${point.applicationId}`} point={point} />
        ))}
      </ul>
      {points.length > shown.length && (
        <a href={addressOf.portfolio(code)} className="card-foot">
          {t("weak.all")}
        </a>
      )}
    </section>
  );
};

const marks: Readonly<Record<WeakPoint["kind"], State>> = {
  conflict: "conflict",
  open: "open",
  conditional: "conditional",
  assumed: "open",
};

const Line = ({ point }: { readonly point: WeakPoint }): ReactNode => {
  const { t } = useTranslation("overview");
  const { code } = useEngagement();
  const { applicationId, kind, name, questionId } = point;
  const toResult = kind === "conditional" || questionId === null;
  const verb = { conflict: "settle", open: "ask", conditional: "lift", assumed: "confirm" } as const;
  return (
    <li className="weak-point">
      <StateMark state={marks[kind]}>{t(`weak.${kind}`)}</StateMark>
      <a className="strong subject" href={addressOf.results(code, applicationId)}>
        {name}
      </a>
      <span className="mid cause">
        <Cause point={point} />
      </span>
      <a
        className="act"
        href={
          toResult
            ? addressOf.results(code, applicationId)
            : addressOf.questionnaire(code, applicationId, kind === "assumed" ? undefined : questionId)
        }
        aria-label={`${t(`weak.${verb[kind]}`)}: ${name}`}
      >
        {t(`weak.${verb[kind]}`)}
      </a>
    </li>
  );
};

const Cause = ({ point }: { readonly point: WeakPoint }): ReactNode => {
  const { t } = useTranslation(["overview", "common"]);
  const format = useFormat();
  const gateName = useGateName();
  switch (point.kind) {
    case "conflict":
      return t("weak.conflictText", { count: point.conflicts });
    case "assumed":
      return t("weak.assumedText", { count: point.assumptions });
    case "open": {
      if (point.tie) {
        return t("weak.openTie", {
          first: t(`common:options.${point.tie.firstId}`),
          second: t(`common:options.${point.tie.secondId}`),
          points: format.number(point.tie.points, 1),
        });
      }
      return t("weak.openText", {
        coverage: format.percent(point.coverage),
        questions: format.number(point.openQuestions),
      });
    }
    case "conditional": {
      const [first = "", ...others] = point.gateIds;
      return t(others.length === 0 ? "weak.conditionalText" : "weak.conditionalMore", {
        option: t(`common:options.${point.optionId}`),
        gate: gateName(first),
        count: point.gateIds.length,
      });
    }
  }
};

const useGateName = (): ((gateId: string) => string) => {
  const language = useLanguage();
  const { engagement } = useEngagement();
  const { data: pack } = useProcedureQuery("packs.get", engagement.pack);
  return (gateId) => pack?.gates.find(({ id }) => id === gateId)?.label[language] ?? gateId;
};
