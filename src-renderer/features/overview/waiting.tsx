import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { threadsOf, waitsFor } from "../../../src-shared/domain/review/threads.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";

/** What colleagues wait for from the person at this machine: comments to answer, a report to review. */
export const Waiting = (): ReactNode => {
  const { t } = useTranslation("overview");
  const { code, engagementId, people } = useEngagement();
  const { data: host } = useProcedureQuery("host.get", {});
  const { data: comments = [] } = useProcedureQuery("comments.list", { engagementId });
  const { data: review } = useProcedureQuery("reviews.get", { engagementId });
  if (!host) return null;
  const { personId } = host;
  const threads = threadsOf(comments).filter((thread) => waitsFor(thread, personId)).length;
  const isLead = people.some(({ id, role }) => id === personId && role === "lead");
  const hasReport = isLead && review?.state === "inReview";
  if (threads === 0 && !hasReport) return null;
  return (
    <p className="overview-sentence">
      {hasReport && t("waiting.report")} {threads > 0 && t("waiting.comments", { count: threads })}{" "}
      <a href={addressOf.report(code)}>{t("waiting.go")}</a>
    </p>
  );
};
