import { lazy, Suspense, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Dependency } from "../../../src-shared/contract/applications.ts";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import { findCycles } from "../../../src-shared/domain/inventory/dependency-cycles.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { Loading } from "../../components/loading.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { ToggleButtonGroup } from "../../components/toggle-button-group.tsx";
import { AddDependency } from "./add-dependency.tsx";
import { ApplicationPanel } from "./application-panel.tsx";
import { DependencyTable } from "./dependency-table.tsx";
import type { Inventory } from "./use-inventory.ts";

/** Laying it out takes a library that nobody else needs. */
const DependencyGraph = lazy(async () => ({
  default: (await import("../../components/graph/dependency-graph.tsx")).DependencyGraph,
}));

export const DependenciesTab = ({ inventory }: { readonly inventory: Inventory }): ReactNode => {
  const { engagementId } = useEngagement();
  const { data, error } = useProcedureQuery("dependencies.list", { engagementId });
  const known = useMemo(
    // An application that was removed leaves its dependencies in the history only.
    () =>
      data?.filter(
        ({ fromId, toId }) =>
          inventory.nameByApplication.has(fromId) && inventory.nameByApplication.has(toId),
      ),
    [data, inventory.nameByApplication],
  );
  if (error) return <ProblemNote error={error} />;
  return known ? <Dependencies dependencies={known} inventory={inventory} /> : <Loading />;
};

interface DependenciesProps {
  readonly dependencies: readonly Dependency[];
  readonly inventory: Inventory;
}

const Dependencies = ({ dependencies, inventory }: DependenciesProps): ReactNode => {
  const { t } = useTranslation("dependencies");
  const [look, setLook] = useState<"table" | "graph">("table");
  const [openId, setOpenId] = useState<ApplicationId | null>(null);
  const open = inventory.applications.find(({ id }) => id === openId);
  const { nameByApplication } = inventory;
  return (
    <div className={open ? "grid-and-panel open" : "grid-and-panel"}>
      <div className="grid-side">
        <div className="list-tools">
          <ToggleButtonGroup
            label={t("look")}
            items={(["table", "graph"] as const).map((id) => ({ id, label: t(`looks.${id}`) }))}
            value={look}
            onChange={setLook}
          />
          <AddDependency dependencies={dependencies} applications={inventory.applications} />
        </div>
        <Cycles dependencies={dependencies} nameByApplication={nameByApplication} />
        {dependencies.length === 0 && <p className="dim">{t("empty")}</p>}
        {dependencies.length > 0 && look === "table" && (
          <DependencyTable
            dependencies={dependencies}
            nameByApplication={nameByApplication}
            onOpen={setOpenId}
          />
        )}
        {dependencies.length > 0 && look === "graph" && (
          <Suspense fallback={<Loading />}>
            <DependencyGraph
              dependencies={dependencies}
              nameByApplication={nameByApplication}
              onOpen={setOpenId}
            />
          </Suspense>
        )}
      </div>
      {open && (
        <ApplicationPanel
          key={open.id}
          application={open}
          inventory={inventory}
          onClose={() => {
            setOpenId(null);
          }}
        />
      )}
    </div>
  );
};

const Cycles = ({
  dependencies,
  nameByApplication,
}: Pick<DependenciesProps, "dependencies"> & Pick<Inventory, "nameByApplication">): ReactNode => {
  const { t } = useTranslation("dependencies");
  const cycles = useMemo(() => findCycles(dependencies), [dependencies]);
  const names = new Map<string, string>(nameByApplication);
  return cycles.map((cycle) => (
    <p key={cycle.join(" ")}>
      <StateMark state="conflict">
        {t("cycle", { names: [...cycle, ...cycle.slice(0, 1)].map((id) => names.get(id) ?? "").join(" → ") })}
      </StateMark>
    </p>
  ));
};
