import "./report.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Loading } from "../../components/loading.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { BuildCard } from "./build-card.tsx";
import { CommentsCard } from "./comments-card.tsx";
import { ContentsCard } from "./contents-card.tsx";
import { MissingCard } from "./missing-card.tsx";
import { TextCard } from "./text-card.tsx";
import { ReviewCard } from "./review-card.tsx";
import { QuestionnaireCard } from "./questionnaire-card.tsx";

/** Builds the Word report; beside it, what it will say and what is missing from it. */
export const ReportPage = (): ReactNode => {
  const { t } = useTranslation("report");
  const { engagement } = useEngagement();
  const results = useProcedureQuery("results.list", { engagementId: engagement.id });
  const answers = useProcedureQuery("answers.list", { engagementId: engagement.id });
  const { data: attachments = [] } = useProcedureQuery("attachments.list", {
    engagementId: engagement.id,
  });
  const error = results.error ?? answers.error;
  if (error) return <ProblemNote error={error} />;
  if (!results.data || !answers.data) return <Loading>{t("loading")}</Loading>;
  const { rows } = results.data;
  return (
    <>
      <PageHeader title={t("title")} subtitle={t("subtitle")} />
      {rows.length === 0 ? (
        <EmptyState title={t("empty")}>
          <a href={addressOf.inventory(engagement.code)}>{t("goToInventory")}</a>
        </EmptyState>
      ) : (
        <div className="report-columns">
          <BuildCard engagement={engagement} />
          <ContentsCard
            applications={rows.length}
            answers={answers.data.filter(({ state }) => state === "answered").length}
            evidence={attachments.filter(({ inReport }) => inReport).length}
            isDemonstration={engagement.demonstration}
          />
          <div className="stack">
            <MissingCard code={engagement.code} rows={rows} />
            <QuestionnaireCard engagement={engagement} />
          </div>
          <TextCard engagement={engagement} />
          <ReviewCard />
          <CommentsCard />
        </div>
      )}
    </>
  );
};
