import { useRef, useState } from "react";
import type { ClipboardEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Question } from "../../../src-shared/contract/content.ts";
import { Button } from "../../components/button.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { TableCell } from "./table-cell.tsx";
import { emptyRow, isEmptyRow, pasteRows } from "./table-rows.ts";
import type { Column, PastedRows, Row } from "./table-rows.ts";

interface TableAnswerProps {
  readonly question: Question;
  readonly value: readonly Row[];
  readonly labelledBy: string;
  /** Names of applications, for columns that name one. */
  readonly applicationNames: readonly string[];
  readonly onAnswer: (rows: readonly Row[]) => void;
}

interface KeyedRow {
  readonly key: number;
  readonly row: Row;
}

/** Rows edited in place; each change of a cell is recorded when the cell is left. */
export const TableAnswer = ({
  question,
  value,
  labelledBy,
  applicationNames,
  onAnswer,
}: TableAnswerProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const language = useLanguage();
  const columns = question.columns ?? [];
  const nextKey = useRef(value.length);
  const [rows, setRows] = useState<readonly KeyedRow[]>(() => value.map((row, key) => ({ key, row })));
  const [complaints, setComplaints] = useState<PastedRows["complaints"]>([]);

  const change = (changed: readonly KeyedRow[]): void => {
    setRows(changed);
    onAnswer(changed.map(({ row }) => row).filter((row) => !isEmptyRow(row)));
  };
  const keyed = (row: Row): KeyedRow => {
    nextKey.current += 1;
    return { key: nextKey.current, row };
  };
  const setCell = (key: number, column: Column, cell: string | number | null): void => {
    change(rows.map((one) => (one.key === key ? { key, row: { ...one.row, [column.key]: cell } } : one)));
  };
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData("text/plain");
    if (!/[\t\n]/u.test(text.trimEnd())) return;
    event.preventDefault();
    const pasted = pasteRows(columns, text);
    setComplaints(pasted.complaints);
    change([...rows.filter(({ row }) => !isEmptyRow(row)), ...pasted.rows.map(keyed)]);
  };

  return (
    <div
      role="presentation"
      className="table-answer"
      onPaste={paste}
      onKeyDown={(event) => {
        // Out of the cells, but not out of the question: single keys answer again.
        if (event.key === "Escape") event.currentTarget.closest<HTMLElement>(".question-panel")?.focus();
      }}
    >
      <div className="table-answer-scroll">
        <table aria-labelledby={labelledBy}>
          <thead>
            <tr>
              {columns.map(({ key, label }) => (
                <th key={key} scope="col">
                  {label[language]}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{t("table.actions")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, row }, place) => (
              <tr key={key}>
                {columns.map((column) => (
                  <td key={column.key}>
                    <TableCell
                      column={column}
                      value={row[column.key] ?? null}
                      label={t("table.cell", { column: column.label[language], row: place + 1 })}
                      suggestions={column.type === "ref_application" ? applicationNames : []}
                      onCommit={(cell) => {
                        setCell(key, column, cell);
                      }}
                    />
                  </td>
                ))}
                <td>
                  <Button
                    variant="quiet"
                    aria-label={t("table.remove", { row: place + 1 })}
                    onPress={() => {
                      change(rows.filter((one) => one.key !== key));
                    }}
                  >
                    ×
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p className="dim">{t("table.empty")}</p>}
      <div className="table-answer-foot">
        <Button
          onPress={() => {
            setRows([...rows, keyed(emptyRow(columns))]);
          }}
        >
          {t("table.add")}
        </Button>
        <span className="dim">{t("table.rows", { count: rows.length })}</span>
      </div>
      {complaints.length > 0 && (
        <ul role="alert" className="complaints">
          {complaints.slice(0, 12).map(({ row, column, text }) => (
            <li key={`${row}/${column.key}`}>
              {t("table.badNumber", { row, column: column.label[language], text })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
