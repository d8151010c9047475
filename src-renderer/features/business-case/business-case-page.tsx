import "./business-case.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { SiteContract } from "../../../src-shared/contract/site.ts";
import type { Output } from "../../../src-shared/rpc/procedure.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf, caseTabs } from "../../components/addresses.ts";
import type { CaseTab } from "../../components/addresses.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { LinkButton } from "../../components/link-button.tsx";
import { FigureSources } from "../../components/figure-sources.tsx";
import { Loading } from "../../components/loading.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { routeOf } from "../../components/question-address.ts";
import { Tabs } from "../../components/tabs.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { ApplicationCard } from "./application-card.tsx";
import { CarbonTab } from "./carbon-tab.tsx";
import { CaseCard } from "./case-card.tsx";
import { ParameterCard } from "./parameter-card.tsx";
import { RampCard } from "./ramp-card.tsx";
import { TornadoCard } from "./tornado-card.tsx";
import { useMoney } from "./use-money.ts";
import { YearCard } from "./year-card.tsx";

export type BusinessCase = Output<SiteContract["businessCase.get"]>;
export type Portfolio = NonNullable<BusinessCase["portfolio"]>;

const isTab = (tab: string | undefined): tab is CaseTab => caseTabs.some((one) => one === tab);

/** What moving costs and saves against staying, on which assumptions, and what it emits. */
export const BusinessCasePage = ({ tab }: { readonly tab: string | undefined }): ReactNode => {
  const { t } = useTranslation("businessCase");
  const { code, engagementId } = useEngagement();
  const [, navigate] = useLocation();
  const language = useLanguage();
  const { data, error } = useProcedureQuery("businessCase.get", { engagementId });
  if (error) return <ProblemNote error={error} />;
  if (!data) return <Loading>{t("loading")}</Loading>;
  return (
    <>
      <PageHeader title={t("title")} subtitle={<Summary businessCase={data} />} />
      <Tabs
        label={t("title")}
        value={isTab(tab) ? tab : "figures"}
        onChange={(next) => {
          navigate(routeOf(addressOf.businessCase(code, next)));
        }}
        items={[
          { id: "figures", label: t("tabs.figures"), content: <FigureTab businessCase={data} /> },
          {
            id: "assumptions",
            label: t("tabs.assumptions"),
            content: (
              <div className="stack">
                <ParameterCard businessCase={data} />
                <RampCard businessCase={data} />
                <FigureSources
                  title={t("references.title")}
                  figures={data.references.map((one) => ({ ...one, name: one.name[language] }))}
                />
              </div>
            ),
          },
          { id: "carbon", label: t("tabs.carbon"), content: <CarbonTab /> },
        ]}
      />
    </>
  );
};

const Summary = ({ businessCase }: { readonly businessCase: BusinessCase }): ReactNode => {
  const { t } = useTranslation("businessCase");
  const money = useMoney(businessCase.currency);
  const { portfolio, applications, uncostedIds, ramp } = businessCase;
  if (!portfolio) return t("summary.none");
  return [
    t("summary.npv", { count: ramp.length, npv: money(portfolio.npv) }),
    t("summary.applications", { count: applications.length }),
    ...(uncostedIds.length > 0 ? [t("summary.uncosted", { count: uncostedIds.length })] : []),
  ].join(" · ");
};

const FigureTab = ({ businessCase }: { readonly businessCase: BusinessCase }): ReactNode => {
  const { t } = useTranslation("businessCase");
  const { code } = useEngagement();
  const { portfolio, currency } = businessCase;
  if (!portfolio) {
    return (
      <EmptyState title={t("empty.title")} text={t("empty.text")}>
        <LinkButton href={addressOf.inventory(code, "import")}>{t("empty.go")}</LinkButton>
      </EmptyState>
    );
  }
  return (
    <div className="stack">
      <CaseCard portfolio={portfolio} currency={currency} />
      <div className="columns case-columns">
        <YearCard portfolio={portfolio} currency={currency} />
        <TornadoCard portfolio={portfolio} businessCase={businessCase} />
      </div>
      <ApplicationCard businessCase={businessCase} />
    </div>
  );
};
