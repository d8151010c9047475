import type { ParsedInventory } from "../ports.ts";
import { readText } from "./cell-values.ts";
import { collectComplaints } from "./complaints.ts";
import type { Complaints } from "./complaints.ts";
import { plainColumn, rvtoolsColumns, rvtoolsSheetOf } from "./rvtools-columns.ts";
import { missingSheets, readDetails } from "./rvtools-details.ts";
import { readHosts } from "./rvtools-hosts.ts";
import type { Host } from "./rvtools-hosts.ts";
import { leftOut, readMachines } from "./rvtools-machines.ts";
import { isWholeSource } from "./rvtools-source.ts";
import type { Row, Table } from "./table.ts";
import { reasons, unreadable } from "./unreadable.ts";

/** Whether any of these sheets or files is one that only RVTools makes. */
export const isRvtools = (tables: readonly Table[]): boolean =>
  tables.some(({ name }) => rvtoolsSheetOf(name) === "vInfo" || rvtoolsSheetOf(name) === "vHost");

/** Machines and hosts of an RVTools export; every sheet but vInfo may be missing. */
export const parseRvtools = async (tables: readonly Table[], file: string): Promise<ParsedInventory> => {
  const complaints = collectComplaints();
  const tableBySheet = new Map(tables.map((table) => [rvtoolsSheetOf(table.name) ?? table.name, table]));
  const { hosts, rows: hostRows } = await readHosts(tableBySheet.get("vHost"), complaints);
  const machines = await readAllMachines(tableBySheet, file, complaints, hosts);
  const rowsBySheet = new Map([["vHost", hostRows], ...machines.rowsBySheet]);
  const servers = [...machines.servers, ...hosts.map(({ server }) => server)];
  const missing = Object.keys(rvtoolsColumns).filter((sheet) => !tableBySheet.has(sheet));

  return {
    format: "rvtools",
    sources: [...new Set(servers.map(({ source }) => source))].map((name) => ({
      name,
      isWhole: isWholeSource(name),
    })),
    sheets: [...tableBySheet].map(([sheet, { name }]) => ({
      name,
      rows: rowsBySheet.get(sheet) ?? 0,
      understood: rowsBySheet.has(sheet),
    })),
    rows: [...rowsBySheet.values()].reduce((sum, rows) => sum + rows, 0),
    servers,
    applications: [],
    dependencies: [],
    complaints: complaints.kept(),
    warnings: [...missingSheets(missing), ...leftOut(machines), ...complaints.surplus()],
  };
};

const readAllMachines = async (
  tableBySheet: ReadonlyMap<string, Table>,
  file: string,
  complaints: Complaints,
  hosts: readonly Host[],
) => {
  const table = tableBySheet.get("vInfo");
  if (!table) {
    // A list of hosts alone is one CSV file of an export, and still says something.
    if (tableBySheet.size === 1 && hosts.length > 0) return none;
    throw unreadable(file, reasons.noMachines);
  }
  const [vDisk, vPartition, vCPU, vMemory] = [
    await readDetails("vDisk", tableBySheet.get("vDisk"), complaints),
    await readDetails("vPartition", tableBySheet.get("vPartition"), complaints),
    await readDetails("vCPU", tableBySheet.get("vCPU"), complaints),
    await readDetails("vMemory", tableBySheet.get("vMemory"), complaints),
  ];
  const machines = await readMachines(table, file, complaints, { hosts, vDisk, vPartition, vCPU, vMemory });
  const rowsBySheet = Object.entries({ vDisk, vPartition, vCPU, vMemory }).flatMap(
    ([sheet, details]): [string, number][] => (details ? [[sheet, details.rows]] : []),
  );
  return { ...machines, rowsBySheet: [["vInfo", machines.rows] satisfies [string, number], ...rowsBySheet] };
};

const none = { servers: [], templates: 0, placeholders: 0, rowsBySheet: [] };

/** The sheet that a CSV file is whose name doesn't tell: RVTools' own headings stand together nowhere else. */
export const looksLikeRvtools = (header: Row | undefined): "vInfo" | "vHost" | undefined => {
  const headings = new Set(header?.cells.map((cell) => plainColumn(readText(cell) ?? "")));
  const hasAll = (...names: readonly string[]): boolean =>
    names.every((name) => headings.has(plainColumn(name)));
  if (hasAll("VM", "Powerstate") || hasAll("vInfoVMName")) return "vInfo";
  return hasAll("Host", "CPU Model", "# Cores") ? "vHost" : undefined;
};
