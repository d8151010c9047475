import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import { useProcedureQuery, useProcedureSelection } from "../api/procedures.ts";
import { addressOf } from "../components/addresses.ts";
import { useRoutePart } from "../components/address-query.ts";
import { useFormat } from "../components/format.ts";

const groups = [
  {
    id: "engagement",
    pages: ["overview", "desk", "inventory", "questionnaire", "grid", "interview", "evidence"],
  },
  { id: "results", pages: ["results", "portfolio", "whatif", "scenarios", "findings"] },
  { id: "plan", pages: ["waves", "sizing", "businessCase", "calibration"] },
  { id: "deliver", pages: ["report"] },
  { id: "basis", pages: ["weights", "agreed", "options"] },
] as const;

type PageName = (typeof groups)[number]["pages"][number];

interface NavigationProps {
  readonly code: string;
  readonly engagementId: EngagementId;
}

export const Navigation = ({ code, engagementId }: NavigationProps): ReactNode => {
  const { t } = useTranslation("common");
  const current = useRoutePart(pageOf);
  const counts = useCounts(engagementId);
  return (
    <nav className="nav" aria-label={t("nav.label")}>
      {groups.map(({ id, pages }) => (
        <NavigationGroup key={id} title={t(`nav.groups.${id}`)}>
          {pages.map((page) => (
            <li key={page}>
              <a href={addressOf[page](code)} {...(page === current ? { "aria-current": "page" } : {})}>
                {t(`nav.${page}`)}
                {counts[page] !== undefined && <span className="count">{counts[page]}</span>}
              </a>
            </li>
          ))}
        </NavigationGroup>
      ))}
    </nav>
  );
};

const NavigationGroup = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode => (
  <>
    <h2>{title}</h2>
    <ul aria-label={title}>{children}</ul>
  </>
);

/** `/e/CODE/results/…` is the page `results`, `/e/CODE` the overview. */
const pageOf = (location: string): string => location.split("/")[3] || "overview";

const useCounts = (engagementId: EngagementId): Partial<Record<PageName, string>> => {
  const format = useFormat();
  const summary = useProcedureSelection("engagements.list", {}, (engagements) => {
    const found = engagements.find(({ id }) => id === engagementId);
    return found && { servers: found.servers, applications: found.applications };
  });
  const evidence = useProcedureQuery("attachments.list", { engagementId }).data;
  if (!summary) return {};
  return {
    inventory: format.number(summary.servers),
    results: format.number(summary.applications),
    ...(evidence && { evidence: format.number(evidence.length) }),
  };
};
