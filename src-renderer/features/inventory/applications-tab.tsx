import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Application } from "../../../src-shared/contract/applications.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Table } from "../../components/table.tsx";
import { ApplicationPanel } from "./application-panel.tsx";
import { useApplicationColumns } from "./application-columns.ts";
import { BulkApplications } from "./bulk-applications.tsx";
import { useList } from "./list-state.ts";
import { ListTools } from "./list-tools.tsx";
import { NothingFound } from "./nothing-found.tsx";
import type { Inventory } from "./use-inventory.ts";

const filters = {
  all: () => true,
  withoutServers: ({ serverCount }: Application) => serverCount === 0,
  withoutOwner: ({ owner }: Application) => owner.en === "" && owner.fr === "",
  withoutRule: ({ serverRule }: Application) => serverRule === null,
} as const;

const nothing: ReadonlySet<string> = new Set();

export const ApplicationsTab = ({ inventory }: { readonly inventory: Inventory }): ReactNode => {
  const { t } = useTranslation("inventory");
  const columns = useApplicationColumns(inventory);
  const list = useList({
    rows: inventory.applications,
    columns,
    filters,
    first: "all",
    sortedBy: "name",
    name: "applications",
  });
  const [openId, setOpenId] = useState<Application["id"] | null>(null);
  const [selected, setSelected] = useState(nothing);
  const open = useMemo(
    () => inventory.applications.find(({ id }) => id === openId),
    [inventory.applications, openId],
  );
  if (inventory.applications.length === 0) {
    return <EmptyState title={t("empty.title")} text={t("empty.text")} />;
  }
  const chosen = inventory.applications.filter(({ id }) => selected.has(id));
  return (
    <div className={open ? "grid-and-panel open" : "grid-and-panel"}>
      <div className="grid-side">
        {chosen.length === 0 ? (
          <ListTools
            name="applications"
            searchLabel={t("find.applications")}
            filterLabels={(["all", "withoutServers", "withoutOwner", "withoutRule"] as const).map((id) => ({
              id,
              label: t(`filters.${id}`),
            }))}
            list={list}
          />
        ) : (
          <BulkApplications
            applications={chosen}
            nameBySite={inventory.nameBySite}
            onDone={() => {
              setSelected(nothing);
            }}
          />
        )}
        <Table
          label={t("tabs.applications")}
          rows={list.rows}
          rowId={idOf}
          columns={list.columns}
          sort={list.view.sort}
          onSort={(sort) => {
            list.change({ sort });
          }}
          selected={selected}
          onSelect={setSelected}
          openId={openId}
          onOpen={({ id }) => {
            setOpenId(id);
          }}
          empty={<NothingFound onClear={list.clear} />}
        />
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

const idOf = ({ id }: Application): string => id;
