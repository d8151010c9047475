import { readText } from "./cell-values.ts";
import type { Complaints } from "./complaints.ts";
import { isCustomAttribute, plainColumn, rvtoolsColumns } from "./rvtools-columns.ts";
import type { RvtoolsSheet } from "./rvtools-columns.ts";
import { createSheetReader } from "./sheet-reader.ts";
import type { SheetReader } from "./sheet-reader.ts";
import type { Row, Table } from "./table.ts";

type FieldsOf<Sheet extends RvtoolsSheet> = keyof (typeof rvtoolsColumns)[Sheet] & string;

/** Goes through the rows of a sheet under its header; answers how many there were. */
export const readRvtoolsSheet = async <Sheet extends RvtoolsSheet>(
  sheet: Sheet,
  table: Table,
  complaints: Complaints,
  take: (row: Row, reader: SheetReader<FieldsOf<Sheet>>) => void,
): Promise<{ readonly rows: number; readonly hasField: (field: FieldsOf<Sheet>) => boolean }> => {
  let reader: SheetReader<FieldsOf<Sheet>> | undefined;
  let rows = 0;
  for await (const row of table.rows()) {
    if (!reader) {
      reader = readerFor(sheet, table.name, row, complaints);
      continue;
    }
    rows += 1;
    take(row, reader);
  }
  return { rows, hasField: (field) => reader?.has(field) ?? false };
};

const readerFor = <Sheet extends RvtoolsSheet>(
  sheet: Sheet,
  name: string,
  header: Row,
  complaints: Complaints,
): SheetReader<FieldsOf<Sheet>> => {
  const columns = header.cells.map((cell) => plainColumn(readText(cell) ?? ""));
  const columnByField = new Map<FieldsOf<Sheet>, number>();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a closed const
  for (const [field, aliases] of Object.entries(rvtoolsColumns[sheet]) as [
    FieldsOf<Sheet>,
    readonly string[],
  ][]) {
    const found = aliases.map((alias) => columns.indexOf(plainColumn(alias))).find((column) => column >= 0);
    if (found !== undefined) columnByField.set(field, found);
  }
  const tagColumns = new Map(
    sheet === "vInfo"
      ? header.cells.flatMap((cell, column): [number, string][] => {
          const attribute = readText(cell);
          return attribute !== null && isCustomAttribute(attribute) ? [[column, attribute]] : [];
        })
      : [],
  );
  // A machine's name can be anything but the heading of its column, which anonymised exports leave everywhere.
  return createSheetReader({
    sheet: name,
    header,
    columnByField,
    tagColumns,
    style: "whole",
    complaints,
    placeholder: "VM",
  });
};
