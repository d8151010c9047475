import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import { spreadsheetText } from "../../src-shared/domain/spreadsheet-text.ts";
import type { Column } from "./table-columns.ts";

interface CopyInput<Row> {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  readonly selected: ReadonlySet<string>;
  readonly active: { readonly row: number; readonly column: number };
  readonly isSelectable: boolean;
}

/** Ctrl+C in a grid: the selected rows under their heads, as a spreadsheet takes them; else the cell one is in. */
export const useCopiedRows = <Row>(input: CopyInput<Row>): void => {
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  useEffect(() => {
    const copy = (event: ClipboardEvent): void => {
      const focused = document.activeElement;
      if (!focused || !latest.current.scroller.current?.contains(focused)) return;
      // Words marked within a field that is open are copied as everywhere.
      if (focused.matches("input:not([type=checkbox])")) return;
      const text = textOf(latest.current);
      if (text === "") return;
      event.clipboardData?.setData("text/plain", text);
      event.preventDefault();
    };
    // Browsers send it where the caret is, which need not be where the focus is.
    document.addEventListener("copy", copy);
    return () => {
      document.removeEventListener("copy", copy);
    };
  }, []);
};

const textOf = <Row>({ rows, rowId, columns, selected, active, isSelectable }: CopyInput<Row>): string => {
  const chosen = rows.filter((row) => selected.has(rowId(row)));
  if (chosen.length > 0) {
    return [columns.map(({ head }) => head), ...chosen.map((row) => columns.map(({ text }) => text(row)))]
      .map((cells) => cells.map(cellText).join("\t"))
      .join("\n");
  }
  const [row, column] = [rows[active.row], columns[active.column - Number(isSelectable)]];
  return row === undefined || !column ? "" : cellText(column.text(row));
};

/** A tab or a line break would begin another cell. */
const cellText = (text: string): string => spreadsheetText(text.replaceAll(/[\t\r\n]+/gu, " "));
