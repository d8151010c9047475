import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { InventoryChange } from "../../../src-shared/contract/inventory.ts";
import { useFormat } from "../../components/format.ts";
import { Table } from "../../components/table.tsx";
import { sortRows } from "../../components/table-columns.ts";
import type { Column, Sort } from "../../components/table-columns.ts";
import { useFieldName } from "./field-name.ts";

interface PlacedChange extends InventoryChange {
  readonly place: number;
}

export const ImportChanges = ({ changes }: { readonly changes: readonly InventoryChange[] }): ReactNode => {
  const { t } = useTranslation("inventory");
  const { compare } = useFormat();
  const columns = useChangeColumns();
  const [sort, setSort] = useState<Sort | null>(null);
  const rows = useMemo(
    () =>
      sortRows(
        changes.map((change, place) => ({ ...change, place })),
        columns,
        sort,
        compare,
      ),
    [changes, columns, sort, compare],
  );
  if (changes.length === 0) return null;
  return (
    <section className="import-changes" aria-label={t("importing.changes")} style={{ "--rows": rows.length }}>
      <h3 className="strong">
        {t("importing.changes")}
        {changes.length === 500 && ` · ${t("importing.changesFirst", { count: changes.length })}`}
      </h3>
      <Table
        label={t("importing.changes")}
        rows={rows}
        rowId={({ place }) => String(place)}
        columns={columns}
        sort={sort}
        onSort={setSort}
        empty={null}
      />
    </section>
  );
};

const useChangeColumns = (): readonly Column<PlacedChange>[] => {
  const { t } = useTranslation("inventory");
  const fieldName = useFieldName();
  return useMemo(
    () => [
      { id: "name", head: t("importing.columns.name"), text: ({ name }) => name, width: 12, grow: 1 },
      {
        id: "noun",
        head: t("importing.columns.noun"),
        text: ({ noun }) => t(`importing.nouns.${noun}`),
        width: 7,
      },
      {
        id: "kind",
        head: t("importing.columns.kind"),
        text: ({ kind }) => t(`importing.kinds.${kind}`),
        width: 6,
      },
      {
        id: "differences",
        head: t("importing.columns.differences"),
        text: ({ differences }) =>
          differences
            .map(({ field, before, after }) =>
              t("importing.difference", {
                field: fieldName(field),
                before: before === "" ? t("importing.empty") : before,
                after: after === "" ? t("importing.empty") : after,
              }),
            )
            .join(" · "),
        width: 16,
        grow: 3,
      },
    ],
    [t, fieldName],
  );
};
