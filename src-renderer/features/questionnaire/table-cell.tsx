import { useId, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { enumOf, parseCell } from "./table-rows.ts";
import type { Column } from "./table-rows.ts";

interface TableCellProps {
  readonly column: Column;
  readonly value: string | number | null;
  readonly label: string;
  readonly suggestions: readonly string[];
  readonly onCommit: (value: string | number | null) => void;
}

export const TableCell = ({ column, value, label, suggestions, onCommit }: TableCellProps): ReactNode => {
  const choices = enumOf(column);
  return choices ? (
    <ChoiceCell choices={choices} value={value} label={label} onCommit={onCommit} />
  ) : (
    <TextCell column={column} value={value} label={label} suggestions={suggestions} onCommit={onCommit} />
  );
};

type ChoiceCellProps = Pick<TableCellProps, "value" | "label" | "onCommit"> & {
  readonly choices: readonly string[];
};

const ChoiceCell = ({ choices, value, label, onCommit }: ChoiceCellProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  return (
    <select
      aria-label={label}
      value={value ?? ""}
      onChange={({ target }) => {
        onCommit(target.value === "" ? null : target.value);
      }}
    >
      <option value="">{t("table.choose")}</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {t(`choices.${choice}`, { defaultValue: choice })}
        </option>
      ))}
    </select>
  );
};

const TextCell = ({ column, value, label, suggestions, onCommit }: TableCellProps): ReactNode => {
  const [typed, setTyped] = useState(value === null ? "" : String(value));
  const listId = useId();
  const parsed = parseCell(column, typed);
  const isRejected = "rejected" in parsed;
  return (
    <>
      <input
        aria-label={label}
        aria-invalid={isRejected}
        className={column.type === "number" ? "num" : ""}
        inputMode={column.type === "number" ? "decimal" : "text"}
        list={suggestions.length > 0 ? listId : undefined}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
        }}
        onBlur={() => {
          if (!isRejected && parsed.value !== value) onCommit(parsed.value);
        }}
      />
      {suggestions.length > 0 && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion}>
              {suggestion}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
};
