import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { isOverdue } from "../../components/due-words.ts";
import { useFormat } from "../../components/format.ts";
import { today } from "../../components/today.ts";
import { useLanguage } from "../../components/use-language.ts";

/** The day in two sentences: whom one meets next, and what is late. Nothing where nothing is planned. */
export const TodaySentence = (): ReactNode => {
  const { t } = useTranslation("overview");
  const language = useLanguage();
  const format = useFormat();
  const { engagementId, interviews } = useEngagement();
  const { data: deliverables } = useProcedureQuery("deliverables.list", { engagementId });
  const { data: requests } = useProcedureQuery("decisionRequests.list", { engagementId });
  const ahead = interviews
    .filter(({ day, state }) => state === "planned" && day >= today())
    .toSorted((one, other) =>
      `${one.day} ${one.starts ?? "99"}`.localeCompare(`${other.day} ${other.starts ?? "99"}`),
    );
  const [next] = ahead;
  const now = ahead.filter(({ day }) => day === today()).length;
  const late = [...(deliverables ?? []), ...(requests ?? [])].filter(
    ({ due, state }) => state === "open" && isOverdue(due),
  ).length;
  if (!next && late === 0) return null;
  return (
    <p className="overview-sentence">
      {now > 0 && `${t("today.interviews", { count: now })} `}
      {next &&
        now === 0 &&
        `${t("today.next", { day: format.longDay(next.day), subject: next.subject[language] })} `}
      {late > 0 && t("today.late", { count: late })}
    </p>
  );
};
