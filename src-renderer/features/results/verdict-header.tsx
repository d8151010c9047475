import { useEffect } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { Application } from "../../../src-shared/contract/applications.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { addressOf } from "../../components/addresses.ts";
import { routeOf } from "../../components/question-address.ts";
import { PlaceComments } from "../../components/comments/place-comments.tsx";
import { ApplicationPicker } from "../../components/application-picker.tsx";
import { useFormat } from "../../components/format.ts";
import { useFrom } from "../../components/use-from.ts";
import { useLanguage } from "../../components/use-language.ts";
import { FigureLink } from "./figure-link.tsx";
import type { ResultView } from "./result-view.ts";
import { useVerdictWords } from "./use-verdict-words.ts";

interface VerdictHeaderProps {
  readonly view: ResultView;
  readonly applications: readonly Application[];
  readonly assumptions: number;
}

/** The application, the verdict in words, and how much it rests on. */
export const VerdictHeader = ({ view, applications, assumptions }: VerdictHeaderProps): ReactNode => {
  const { t } = useTranslation(["results", "opinions"]);
  const language = useLanguage();
  const format = useFormat();
  const [, navigate] = useLocation();
  const remember = useFrom();
  const { engagement, sites } = useEngagement();
  const { application, result } = view;
  const { verdict } = result;
  const { headline, remarks } = useVerdictWords(result);
  const site = sites.find(({ id }) => id === application.siteId)?.name[language];
  useEffect(() => {
    document.title = `${application.name} · ${t("title")} · Canopy Assess`;
  }, [application.name, t]);
  return (
    <header className="verdict">
      <div className="verdict-place">
        <ApplicationPicker
          label={t("chooseApplication")}
          searchLabel={t("findApplication")}
          emptyText={t("noApplicationFound")}
          value={application.id}
          items={applications
            .map(({ id, name, description }) => ({ id, name, hint: description[language] }))
            .toSorted((one, other) => format.compare(one.name, other.name))}
          onChange={(id) => {
            navigate(routeOf(addressOf.results(engagement.code, id)));
          }}
        />
        <div className="verdict-ways">
          <a className="button quiet" href={addressOf.whatif(engagement.code, application.id)}>
            {t("whatIf")}
          </a>
          <a className="button quiet" href={remember(addressOf.compare(engagement.code, application.id))}>
            {t("compare.open")}
          </a>
          <a className="button quiet" href={remember(addressOf.opinions(engagement.code, application.id))}>
            {t("opinions:open")}
          </a>
          <PlaceComments about={{ kind: "application", id: application.id }} name={application.name} />
          <a className="button" href={addressOf.questionnaire(engagement.code, application.id)}>
            {t("answerQuestions")}
          </a>
        </div>
      </div>
      <div className="verdict-body">
        <div className="verdict-words">
          <h1>{headline}</h1>
          <p className="reading mid">{remarks.join(" ")}</p>
          <p className="small dim">
            {[application.description[language], site]
              .filter((part) => part !== undefined && part !== "")
              .join(" · ")}
          </p>
        </div>
        <dl className="verdict-figures">
          {verdict.optionId !== null && result.runnerUpId !== null && (
            <div>
              <dt>{t("lead")}</dt>
              <dd>
                <FigureLink behind={{ kind: "lead", optionId: verdict.optionId, otherId: result.runnerUpId }}>
                  {format.signed(result.lead, 1)}
                </FigureLink>
              </dd>
            </div>
          )}
          <div title={t("coverageHint")}>
            <dt>{t("coverage")}</dt>
            <dd>
              <FigureLink behind={{ kind: "coverage" }}>{format.percent(result.coverage)}</FigureLink>
            </dd>
          </div>
          <div>
            <dt>{t("assumptions")}</dt>
            <dd>
              <FigureLink behind={{ kind: "assumptions" }}>{format.number(assumptions)}</FigureLink>
            </dd>
          </div>
        </dl>
      </div>
    </header>
  );
};
