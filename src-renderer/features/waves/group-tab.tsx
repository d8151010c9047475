import { lazy, Suspense, useMemo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { useFormat } from "../../components/format.ts";
import { Loading } from "../../components/loading.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { routeOf } from "../../components/question-address.ts";
import { groupsOf } from "./groups.ts";
import type { WaveView } from "./use-waves.ts";

/** Laying it out takes a library that few need. */
const DependencyGraph = lazy(async () => ({
  default: (await import("../../components/graph/dependency-graph.tsx")).DependencyGraph,
}));

/** What must move together, and which of these groups needs which. */
export const GroupTab = ({ view }: { readonly view: WaveView }): ReactNode => {
  const { t } = useTranslation("waves");
  const format = useFormat();
  const { code, engagementId } = useEngagement();
  const [, navigate] = useLocation();
  const { data, error } = useProcedureQuery("dependencies.list", { engagementId });
  const groups = useMemo(() => data && groupsOf(view, data), [view, data]);
  if (error) return <ProblemNote error={error} />;
  if (!groups) return <Loading />;
  const nameOf = (id: string): string => view.nameById.get(id) ?? "";
  const nameByGroup = new Map(
    groups.nodes.map(({ id, wave, memberIds }) => [
      id,
      memberIds.length === 1
        ? t("groups.one", { wave, name: nameOf(id) })
        : t("groups.several", { wave, name: nameOf(id), others: memberIds.length - 1 }),
    ]),
  );
  const tied = groups.nodes.filter(({ memberIds }) => memberIds.length > 1);
  return (
    <ChartCard
      title={t("groups.title")}
      className="group-card"
      sentence={t("groups.sentence", { count: groups.nodes.length, tied: tied.length })}
      table={{
        heads: [t("groups.group"), t("gantt.wave"), t("gantt.days"), t("groups.needs")],
        rows: groups.nodes.map(({ id, wave, memberIds, effort }) => [
          format.list(memberIds.map(nameOf)),
          String(wave),
          format.number(effort),
          format.list(groups.edges.filter(({ fromId }) => fromId === id).map(({ toId }) => nameOf(toId))) ||
            "–",
        ]),
      }}
    >
      <ul className="plain-list small">
        {tied.map(({ id, wave, memberIds }) => (
          <li key={id}>{t("groups.tied", { wave, names: format.list(memberIds.map(nameOf)) })}</li>
        ))}
      </ul>
      {groups.edges.length === 0 ? (
        <p className="dim">{t("groups.none")}</p>
      ) : (
        <Suspense fallback={<Loading />}>
          <DependencyGraph
            dependencies={groups.edges}
            nameByApplication={nameByGroup}
            onOpen={(id) => {
              navigate(routeOf(addressOf.results(code, id)));
            }}
          />
        </Suspense>
      )}
    </ChartCard>
  );
};
