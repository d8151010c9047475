import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import type { CellValue } from "hucre/xlsx";
import { onTestFinished } from "vitest";
import { parseInventory } from "../../../src-main/importers/parse-inventory.ts";
import type { ParsedInventory } from "../../../src-main/ports.ts";
import { Problem } from "../../../src-shared/rpc/problems.ts";

export const samples = join(import.meta.dirname, "../../../../shared/samples");

/** A file of that name and content, gone when the test is over. */
export const givenFile = (name: string, content: string | Uint8Array): string => {
  const folder = mkdtempSync(join(tmpdir(), "canopy-import-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

export type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

export const workbook = async (sheets: Sheets): Promise<Uint8Array> =>
  await writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })),
  });

export const givenWorkbook = async (sheets: Sheets, name = "export.xlsx"): Promise<string> =>
  givenFile(name, await workbook(sheets));

export const parse = async (path: string): Promise<ParsedInventory> =>
  await parseInventory(path, basename(path));

/** Why a file was refused, in English; fails when it was not. */
export const refusalOf = async (path: string): Promise<string> => {
  try {
    await parse(path);
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
  throw new Error(`${path} was read.`);
};
