import "./waves.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useEngagement } from "../../api/engagement-context.ts";
import { addressOf, waveTabs } from "../../components/addresses.ts";
import type { WaveTab } from "../../components/addresses.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { useFormat } from "../../components/format.ts";
import { LinkButton } from "../../components/link-button.tsx";
import { Loading } from "../../components/loading.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { routeOf } from "../../components/question-address.ts";
import { Tabs } from "../../components/tabs.tsx";
import { BrokenRuleCard } from "./broken-rule-card.tsx";
import { CapacityCard } from "./capacity-card.tsx";
import { GanttCard } from "./gantt-card.tsx";
import { GroupTab } from "./group-tab.tsx";
import { RuleTab } from "./rule-tab.tsx";
import { useWaves } from "./use-waves.ts";
import type { WaveView } from "./use-waves.ts";
import { WaveBoard } from "./wave-board.tsx";

const isTab = (tab: string | undefined): tab is WaveTab => waveTabs.some((one) => one === tab);

/** In which order the applications move: waves, what they cost in days, and which rules they do not keep. */
export const WavesPage = ({ tab }: { readonly tab: string | undefined }): ReactNode => {
  const { t } = useTranslation("waves");
  const { code } = useEngagement();
  const [, navigate] = useLocation();
  const view = useWaves();
  if (view instanceof Error) return <ProblemNote error={view} />;
  if (!view) return <Loading>{t("loading")}</Loading>;
  return (
    <>
      <PageHeader title={t("title")} subtitle={<Summary view={view} />} />
      {view.waves.length === 0 ? (
        <EmptyState title={t("empty.title")} text={t("empty.text")}>
          <LinkButton href={addressOf.portfolio(code)}>{t("empty.go")}</LinkButton>
        </EmptyState>
      ) : (
        <Tabs
          label={t("title")}
          value={isTab(tab) ? tab : "plan"}
          onChange={(next) => {
            navigate(routeOf(addressOf.waves(code, next)));
          }}
          items={[
            { id: "plan", label: t("tabs.plan"), content: <PlanTab view={view} /> },
            { id: "groups", label: t("tabs.groups"), content: <GroupTab view={view} /> },
            { id: "rules", label: t("tabs.rules"), content: <RuleTab view={view} /> },
          ]}
        />
      )}
    </>
  );
};

const Summary = ({ view: { waves, efforts, broken } }: { readonly view: WaveView }): ReactNode => {
  const { t } = useTranslation("waves");
  const format = useFormat();
  const days = Object.values(efforts).reduce((sum, effort) => sum + effort, 0);
  const hard = broken.filter((one) => one.hard).length;
  return [
    t("summary.applications", { count: Object.keys(efforts).length }),
    t("summary.waves", { count: waves.length }),
    t("summary.days", { count: Math.round(days), days: format.number(days) }),
    hard === 0 ? t("summary.kept") : t("summary.broken", { count: hard }),
  ].join(" · ");
};

/** The order is only as sure as what it was made from. */
const UnsimulatedNote = ({ count }: { readonly count: number }): ReactNode => {
  const { t } = useTranslation("waves");
  const { code } = useEngagement();
  return (
    <p className="small dim read">
      {t("unsimulated.text", { count })} <a href={addressOf.portfolio(code)}>{t("unsimulated.go")}</a>
    </p>
  );
};

const PlanTab = ({ view }: { readonly view: WaveView }): ReactNode => (
  <div className="stack">
    {view.unsimulated > 0 && <UnsimulatedNote count={view.unsimulated} />}
    <GanttCard view={view} />
    <WaveBoard view={view} />
    <div className="columns wave-columns">
      <CapacityCard view={view} />
      <BrokenRuleCard view={view} />
    </div>
  </div>
);
