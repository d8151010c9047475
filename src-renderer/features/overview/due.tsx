import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { isOverdue, useDueWords } from "../../components/due-words.ts";

const mostShown = 5;

/** What we owe and what the client has to decide, the nearest day first. */
export const Due = (): ReactNode => {
  const { t } = useTranslation("overview");
  const dueWords = useDueWords();
  const { code, engagementId } = useEngagement();
  const { data: deliverables } = useProcedureQuery("deliverables.list", { engagementId });
  const { data: requests } = useProcedureQuery("decisionRequests.list", { engagementId });
  if (!deliverables || !requests) return null;
  const open = [
    ...deliverables.map(({ owner, ...item }) => ({ ...item, kind: "deliverable" as const, who: owner })),
    ...requests.map(({ decidedBy, ...item }) => ({ ...item, kind: "decision" as const, who: decidedBy })),
  ]
    .filter(({ state }) => state === "open")
    .toSorted((one, other) => (one.due ?? "9999").localeCompare(other.due ?? "9999"));
  const late = open.filter(({ due }) => isOverdue(due)).length;
  return (
    <section className="card" aria-labelledby="due-title">
      <header>
        <h2 id="due-title">{t("due.title")}</h2>
        <span className="end">{late === 0 ? t("due.onTime") : t("due.late", { count: late })}</span>
      </header>
      {open.length === 0 && <p className="mid">{t("due.none")}</p>}
      <ul className="rows">
        {open.slice(0, mostShown).map(({ id, kind, title, who, due }) => (
          <li key={id} className="due-line">
            <span className="subject">
              {title}
              <span className="small mid line">{[t(`due.${kind}`), who].filter(Boolean).join(" · ")}</span>
            </span>
            <span className={`small when ${isOverdue(due) ? "strong" : "mid"}`}>{dueWords(due)}</span>
          </li>
        ))}
      </ul>
      <a href={addressOf.desk(code, "commitments")} className="card-foot">
        {t("due.all")}
      </a>
    </section>
  );
};
