import "./sizing.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SiteContract } from "../../../src-shared/contract/site.ts";
import type { Output } from "../../../src-shared/rpc/procedure.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { useFormat } from "../../components/format.ts";
import { LinkButton } from "../../components/link-button.tsx";
import { Loading } from "../../components/loading.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { AssumptionCard } from "./assumption-card.tsx";
import { BlockCard } from "./block-card.tsx";
import { HostCard } from "./host-card.tsx";
import { IdleCard } from "./idle-card.tsx";
import { SiteCard } from "./site-card.tsx";
import { SourceCard } from "./source-card.tsx";

export type Sizing = Output<SiteContract["sizing.get"]>;

/** How many hosts the private cloud needs, what decides that, and what it is reckoned with. */
export const SizingPage = (): ReactNode => {
  const { t } = useTranslation("sizing");
  const { code, engagementId } = useEngagement();
  const { data: sizing, error } = useProcedureQuery("sizing.get", { engagementId });
  if (error) return <ProblemNote error={error} />;
  if (!sizing) return <Loading>{t("loading")}</Loading>;
  return (
    <>
      <PageHeader title={t("title")} subtitle={<Summary sizing={sizing} />} />
      {sizing.all.machines === 0 && (
        <EmptyState title={t("empty.title")} text={t("empty.text")}>
          <LinkButton href={addressOf.portfolio(code)}>{t("empty.go")}</LinkButton>
        </EmptyState>
      )}
      {sizing.all.machines > 0 && (
        <div className="stack">
          <HostCard sizing={sizing} />
          <SiteCard sizing={sizing} />
        </div>
      )}
      <div className="columns sizing-columns">
        <AssumptionCard sizing={sizing} />
        <div className="stack">
          <BlockCard sizing={sizing} />
          <IdleCard sizing={sizing} />
          <SourceCard sizing={sizing} />
        </div>
      </div>
    </>
  );
};

const Summary = ({ sizing: { all, applicationIds, settings } }: { readonly sizing: Sizing }): ReactNode => {
  const { t } = useTranslation("sizing");
  const format = useFormat();
  return [
    t("summary.hosts", { count: all.size.total, spare: all.size.spare }),
    t("summary.machines", {
      count: all.machines,
      applications: format.number(applicationIds.length),
    }),
    t(`basis.${settings.rules.basis}`),
  ].join(" · ");
};
