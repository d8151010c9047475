import "./answer-grid.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Loading } from "../../components/loading.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { GridScreen } from "./grid-screen.tsx";

/** Fast entry: applications down, questions across. */
export const GridPage = (): ReactNode => {
  const { t } = useTranslation("grid");
  const { code, engagement, engagementId } = useEngagement();
  const pack = useProcedureQuery("packs.get", engagement.pack);
  const applications = useProcedureQuery("applications.list", { engagementId });
  const archetypes = useProcedureQuery("archetypes.list", { engagementId });
  const views = useProcedureQuery("savedViews.list", { engagementId });
  const error = pack.error ?? applications.error ?? archetypes.error ?? views.error;
  if (error) return <ProblemNote error={error} />;
  if (!pack.data || !applications.data || !archetypes.data || !views.data) return <Loading />;
  if (applications.data.length === 0) {
    return (
      <EmptyState title={t("empty.title")} text={t("empty.text")}>
        <a href={addressOf.inventory(code)}>{t("empty.inventory")}</a>
      </EmptyState>
    );
  }
  return (
    <GridScreen
      pack={pack.data}
      applications={applications.data}
      archetypes={archetypes.data}
      views={views.data.filter(({ list }) => list === "answers")}
    />
  );
};
