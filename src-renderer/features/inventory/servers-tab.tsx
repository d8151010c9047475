import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Server } from "../../../src-shared/contract/inventory.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Table } from "../../components/table.tsx";
import { useShownId } from "../../components/use-shown.ts";
import { AssignServers } from "./assign-servers.tsx";
import { useList } from "./list-state.ts";
import { ListTools } from "./list-tools.tsx";
import { useServerColumns } from "./server-columns.tsx";
import { NothingFound } from "./nothing-found.tsx";
import type { Inventory } from "./use-inventory.ts";

const filters = {
  all: () => true,
  unassigned: ({ applicationId }: Server) => applicationId === null,
  off: ({ powerState }: Server) => powerState === "off",
  vanished: ({ vanished }: Server) => vanished,
} as const;

const nothing: ReadonlySet<string> = new Set();

export const ServersTab = ({ inventory }: { readonly inventory: Inventory }): ReactNode => {
  const { t } = useTranslation("inventory");
  const columns = useServerColumns(inventory);
  const list = useList({
    rows: inventory.servers,
    columns,
    filters,
    first: "all",
    sortedBy: "name",
    name: "servers",
  });
  const shownId = useShownId();
  const [selected, setSelected] = useState(nothing);
  if (inventory.servers.length === 0)
    return <EmptyState title={t("empty.title")} text={t("empty.servers")} />;
  const chosen = inventory.servers.filter(({ id }) => selected.has(id));
  return (
    <div className="grid-side">
      {chosen.length === 0 ? (
        <ListTools
          name="servers"
          searchLabel={t("find.servers")}
          filterLabels={(["all", "unassigned", "off", "vanished"] as const).map((id) => ({
            id,
            label: t(`filters.${id}`),
          }))}
          list={list}
        />
      ) : (
        <AssignServers
          servers={chosen}
          applications={inventory.applications}
          onDone={() => {
            setSelected(nothing);
          }}
        />
      )}
      <Table
        label={t("tabs.servers")}
        rows={list.rows}
        rowId={idOf}
        columns={list.columns}
        sort={list.view.sort}
        onSort={(sort) => {
          list.change({ sort });
        }}
        selected={selected}
        onSelect={setSelected}
        shownId={shownId}
        empty={<NothingFound onClear={list.clear} />}
      />
    </div>
  );
};

const idOf = ({ id }: Server): string => id;
