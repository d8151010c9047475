import "./engagement-settings.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { Loading } from "../../components/loading.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { FrameCard } from "./frame-card.tsx";
import { SiteCard } from "./site-card.tsx";
import { TeamCard } from "./team-card.tsx";
import { WeightCard } from "./weight-card.tsx";

/** What the lead and the client agree on before anybody is interviewed. */
export const EngagementSettingsPage = (): ReactNode => {
  const { t } = useTranslation("engagementSettings");
  const { engagement } = useEngagement();
  const pack = useProcedureQuery("packs.get", engagement.pack);
  if (pack.error) return <ProblemNote error={pack.error} />;
  if (!pack.data) return <Loading>{t("loading")}</Loading>;
  return (
    <>
      <PageHeader title={t("title")} subtitle={t("subtitle")} />
      <div className="columns agreed-columns">
        <div className="stack">
          <WeightCard pack={pack.data} />
          <TeamCard />
        </div>
        <div className="stack">
          <FrameCard />
          <SiteCard />
        </div>
      </div>
    </>
  );
};
