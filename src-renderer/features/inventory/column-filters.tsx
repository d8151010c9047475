import { ListFilter } from "lucide-react";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Checkbox } from "../../components/checkbox.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { Popover } from "../../components/popover.tsx";
import { Select } from "../../components/select.tsx";
import { TextField } from "../../components/text-field.tsx";
import type { ListState } from "./list-state.ts";
import type { ColumnFilter } from "./list-view.ts";

/** Narrows the list by one of its columns, while the list follows. */
export const ColumnFilters = <Row, Shown extends string>({
  list: { allColumns, view, change },
}: {
  readonly list: ListState<Row, Shown>;
}): ReactNode => {
  const { t } = useTranslation("lists");
  const [columnId, setColumnId] = useState(allColumns[0]?.id ?? "");
  const column = allColumns.find(({ id }) => id === columnId);
  return (
    <Popover
      label={t("filter.button")}
      trigger={
        <>
          <ListFilter size={14} aria-hidden="true" />
          {t("filter.button")}
        </>
      }
    >
      <Select
        label={t("filter.column")}
        items={allColumns.map(({ id, head }) => ({ id, label: head }))}
        value={columnId}
        onChange={setColumnId}
      />
      {column && (
        <FilterFields
          key={column.id}
          head={column.head}
          filter={column.filter}
          wanted={view.wantedByColumn[column.id] ?? []}
          onWant={(wanted) => {
            change({ wantedByColumn: { ...view.wantedByColumn, [column.id]: wanted } });
          }}
        />
      )}
    </Popover>
  );
};

interface FilterFieldsProps<Row> {
  readonly head: string;
  readonly filter: ColumnFilter<Row>;
  readonly wanted: readonly string[];
  readonly onWant: (wanted: readonly string[]) => void;
}

const FilterFields = <Row,>({ head, filter, wanted, onWant }: FilterFieldsProps<Row>): ReactNode => {
  const { t } = useTranslation("lists");
  const [least = "", most = ""] = wanted;
  if (filter.kind === "text") {
    return (
      <TextField
        label={t("filter.contains")}
        value={least}
        onChange={(text) => {
          onWant([text]);
        }}
      />
    );
  }
  if (filter.kind === "range") {
    return (
      <div className="field-pair">
        <NumberField
          label={t("filter.from")}
          value={numberOf(least)}
          onChange={(number) => {
            onWant([textOf(number), most]);
          }}
        />
        <NumberField
          label={t("filter.to")}
          value={numberOf(most)}
          onChange={(number) => {
            onWant([least, textOf(number)]);
          }}
        />
      </div>
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset's legend would repeat the column chosen above
    <div className="filter-values" role="group" aria-label={head}>
      {filter.items.map(({ id, label }) => (
        <Checkbox
          key={id}
          isSelected={wanted.includes(id)}
          onChange={(isOn) => {
            onWant(isOn ? [...wanted, id] : wanted.filter((one) => one !== id));
          }}
        >
          {label}
        </Checkbox>
      ))}
    </div>
  );
};

const numberOf = (text: string): number => (text === "" ? Number.NaN : Number(text));
const textOf = (number: number): string => (Number.isNaN(number) ? "" : String(number));
