import type { ReactNode } from "react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { Application } from "../../../src-shared/contract/applications.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { addressOf } from "../../components/addresses.ts";
import { ApplicationPicker } from "../../components/application-picker.tsx";
import { routeOf } from "../../components/question-address.ts";
import { useLanguage } from "../../components/use-language.ts";
import type { OpinionsView } from "./opinions-screen.tsx";

interface OpinionsHeaderProps {
  readonly view: OpinionsView;
  readonly applications: readonly Application[];
}

/** The application, and in one sentence whether the others agree. */
export const OpinionsHeader = ({ applications, view }: OpinionsHeaderProps): ReactNode => {
  const { t } = useTranslation(["opinions", "common"]);
  const language = useLanguage();
  const { engagement } = useEngagement();
  const [, navigate] = useLocation();
  const { application } = view;
  useEffect(() => {
    document.title = `${application.name} · ${t("title")} · Canopy Assess`;
  }, [application.name, t]);
  return (
    <header className="opinion-head">
      <div>
        <ApplicationPicker
          label={t("chooseApplication")}
          searchLabel={t("findApplication")}
          emptyText={t("noApplicationFound")}
          value={application.id}
          items={applications.map(({ description, id, name }) => ({ id, name, hint: description[language] }))}
          onChange={(id) => {
            navigate(routeOf(addressOf.opinions(engagement.code, id)));
          }}
        />
        <h1>{useHeadline(view)}</h1>
        <p className="reading mid">{t("about")}</p>
      </div>
      <a className="button" href={addressOf.results(engagement.code, application.id)}>
        {t("toResult")}
      </a>
    </header>
  );
};

const useHeadline = ({ opinions, result }: OpinionsView): string => {
  const { t } = useTranslation(["opinions", "common"]);
  const { matrix, methods } = opinions;
  const [only] = matrix.rows;
  if (!only || methods.length === 0) return t("headline.nothing");
  if (matrix.rows.length === 1) return t("headline.alone", { option: t(`common:options.${only.optionId}`) });
  const others = methods.filter(({ agrees }) => !agrees).length;
  if (others > 0) return t("headline.differ", { count: others, total: methods.length });
  const { optionId } = result.verdict;
  return optionId === null
    ? t("headline.agreeLevel", { count: methods.length })
    : t("headline.agree", { count: methods.length, option: t(`common:options.${optionId}`) });
};
