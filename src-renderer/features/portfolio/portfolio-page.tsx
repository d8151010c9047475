import "./portfolio.css";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Loading } from "../../components/loading.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { PortfolioScreen } from "./portfolio-screen.tsx";

export const PortfolioPage = (): ReactNode => {
  const { t } = useTranslation("portfolio");
  const { engagement } = useEngagement();
  const pack = useProcedureQuery("packs.get", engagement.pack);
  const results = useProcedureQuery("results.list", { engagementId: engagement.id });
  const applications = useProcedureQuery("applications.list", { engagementId: engagement.id });
  const items = useMemo(() => {
    const factsById = new Map(applications.data?.map((application) => [application.id, application]));
    return results.data?.rows.map((row) => ({ row, facts: factsById.get(row.applicationId) })) ?? [];
  }, [applications.data, results.data]);
  const error = pack.error ?? results.error ?? applications.error;
  if (error) return <ProblemNote error={error} />;
  if (!pack.data || !results.data || !applications.data) return <Loading>{t("loading")}</Loading>;
  if (results.data.rows.length === 0) {
    return (
      <>
        <PageHeader title={t("title")} />
        <EmptyState title={t("empty")}>
          <a href={addressOf.inventory(engagement.code)}>{t("goToInventory")}</a>
        </EmptyState>
      </>
    );
  }
  return <PortfolioScreen pack={pack.data} items={items} stamp={results.data.stamp} />;
};
