import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ReadRow } from "../../../src-shared/contract/inventory.ts";
import { useFormat } from "../../components/format.ts";
import { Table } from "../../components/table.tsx";
import { sortRows } from "../../components/table-columns.ts";
import type { Column, Sort } from "../../components/table-columns.ts";
import { useFieldName } from "./field-name.ts";

/** The first rows of a file as they are understood, before anything is recorded. */
export const ImportFirstRows = ({ rows }: { readonly rows: readonly ReadRow[] }): ReactNode => {
  const { t } = useTranslation("mapping");
  const { compare } = useFormat();
  const columns = useReadColumns(rows);
  const [sort, setSort] = useState<Sort | null>(null);
  const shown = useMemo(() => sortRows(rows, columns, sort, compare), [rows, columns, sort, compare]);
  if (rows.length === 0) return null;
  return (
    <section className="import-changes" aria-label={t("rows")} style={{ "--rows": rows.length }}>
      <h3 className="strong">{t("rows")}</h3>
      <Table
        label={t("rows")}
        rows={shown}
        rowId={({ sheet, row, noun }) => `${sheet} ${row} ${noun}`}
        columns={columns}
        sort={sort}
        onSort={setSort}
        empty={null}
      />
    </section>
  );
};

/** A column for each field that one of the rows has, the name first. */
const useReadColumns = (rows: readonly ReadRow[]): readonly Column<ReadRow>[] => {
  const { t } = useTranslation(["mapping", "inventory"]);
  const fieldName = useFieldName();
  return useMemo(() => {
    const fields = new Set(rows.flatMap(({ values }) => values.map(({ field }) => field)));
    fields.delete("name");
    const textOf = (field: string) => (row: ReadRow) =>
      row.values.find((one) => one.field === field)?.value ?? "";
    return [
      { id: "name", head: fieldName("name"), text: textOf("name"), width: 12, grow: 1 },
      {
        id: "row",
        head: t("rowHead"),
        text: ({ row }) => String(row),
        sortBy: ({ row }) => row,
        width: 4,
        isNumber: true,
      },
      {
        id: "noun",
        head: t("inventory:importing.columns.noun"),
        text: ({ noun }) => t(`inventory:importing.nouns.${noun}`),
        width: 7,
      },
      ...[...fields].map((field): Column<ReadRow> => ({
        id: field,
        head: fieldName(field),
        text: textOf(field),
        width: 9,
        grow: 1,
      })),
    ];
  }, [t, fieldName, rows]);
};
