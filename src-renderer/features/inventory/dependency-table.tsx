import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Dependency } from "../../../src-shared/contract/applications.ts";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { useFormat } from "../../components/format.ts";
import { ProblemNote } from "../../components/problem-note.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { Table } from "../../components/table.tsx";
import { useDependencyColumns } from "./dependency-columns.ts";
import { useList } from "./list-state.ts";
import { NothingFound } from "./nothing-found.tsx";
import type { Inventory } from "./use-inventory.ts";

const filters = { all: () => true } as const;
const nothing: ReadonlySet<string> = new Set();

interface DependencyTableProps {
  readonly dependencies: readonly Dependency[];
  readonly nameByApplication: Inventory["nameByApplication"];
  readonly onOpen: (id: ApplicationId) => void;
}

export const DependencyTable = ({
  dependencies,
  nameByApplication,
  onOpen,
}: DependencyTableProps): ReactNode => {
  const { t } = useTranslation("dependencies");
  const format = useFormat();
  const columns = useDependencyColumns(nameByApplication);
  const list = useList({
    rows: dependencies,
    columns,
    filters,
    first: "all",
    name: "dependencies",
    sortedBy: "from",
  });
  const [selected, setSelected] = useState(nothing);
  const chosen = dependencies.filter(({ id }) => selected.has(id));
  return (
    <>
      {chosen.length === 0 ? (
        <div className="list-tools">
          <SearchField
            label={t("find")}
            value={list.view.search}
            onChange={(search) => {
              list.change({ search });
            }}
          />
          <output className="list-count">
            {t("shown", { shown: format.number(list.rows.length), total: format.number(list.total) })}
          </output>
        </div>
      ) : (
        <RemoveDependencies
          dependencies={chosen}
          onDone={() => {
            setSelected(nothing);
          }}
        />
      )}
      <Table
        label={t("tab")}
        rows={list.rows}
        rowId={idOf}
        columns={list.columns}
        sort={list.view.sort}
        onSort={(sort) => {
          list.change({ sort });
        }}
        selected={selected}
        onSelect={setSelected}
        onOpen={({ fromId }) => {
          onOpen(fromId);
        }}
        empty={<NothingFound onClear={list.clear} />}
      />
    </>
  );
};

const idOf = ({ id }: Dependency): string => id;

interface RemoveDependenciesProps {
  readonly dependencies: readonly Dependency[];
  readonly onDone: () => void;
}

const RemoveDependencies = ({ dependencies, onDone }: RemoveDependenciesProps): ReactNode => {
  const { t } = useTranslation("dependencies");
  const { engagementId } = useEngagement();
  const remove = useProcedureMutation("dependencies.delete");
  const removeAll = async (): Promise<void> => {
    for (const { id } of dependencies) {
      // oxlint-disable-next-line no-await-in-loop -- the first that fails is told, and the others stay
      await remove.mutateAsync({ engagementId, dependencyId: id });
    }
    onDone();
  };
  return (
    <section
      className="list-tools selection-tools"
      aria-label={t("selected", { count: dependencies.length })}
    >
      <output className="strong">{t("selected", { count: dependencies.length })}</output>
      <Button
        isPending={remove.isPending}
        onPress={() => {
          // What failed is shown below.
          removeAll().catch(() => {});
        }}
      >
        {t("remove", { count: dependencies.length })}
      </Button>
      <Button variant="quiet" onPress={onDone}>
        {t("clear")}
      </Button>
      {remove.isError && <ProblemNote error={remove.error} />}
    </section>
  );
};
