import { unzipSync } from "fflate";
import { readCsv } from "./csv-table.ts";
import { decodeText } from "./decode-text.ts";
import { isWrapped, isZip, requireSoundArchive } from "./sound-archive.ts";
import type { Table } from "./table.ts";
import { reasons, unreadable } from "./unreadable.ts";
import { openWorkbook } from "./workbook.ts";
import type { ZipEntry } from "./zip-directory.ts";

/** The sheets of a workbook, a CSV file, or the CSV files of an archive; rejects with `file.unreadable`. */
export const openTables = async (bytes: Uint8Array, file: string): Promise<readonly Table[]> => {
  if (bytes.length === 0) throw unreadable(file, reasons.empty);
  if (isWrapped(bytes)) throw unreadable(file, isEncrypted(bytes) ? reasons.encrypted : reasons.oldExcel);
  if (isZip(bytes)) return await openArchive(bytes, file);
  const text = decodeText(bytes);
  if (text === undefined || isMarkup(text)) throw unreadable(file, reasons.notASpreadsheet);
  if (text.trim() === "") throw unreadable(file, reasons.empty);
  return [readCsv(text, file)];
};

/** A workbook, another archive, or what Excel wrote before it used archives. */
export const isArchive = (bytes: Uint8Array): boolean => isZip(bytes) || isWrapped(bytes);

/** A workbook with a password is wrapped like the old format, with a part of this name in it. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from("EncryptedPackage", "utf16le"),
  );

/** Rich text, PDF and pages are text of a kind, but no tables. */
const isMarkup = (text: string): boolean => /^\s*(?:<|%PDF|\{\\rtf|[[{])/u.test(text.slice(0, 200));

const openArchive = async (bytes: Uint8Array, file: string): Promise<readonly Table[]> => {
  const entries = requireSoundArchive(bytes, file);
  const has = (name: string): boolean => entries.some((entry) => entry.name === name);
  if (has("xl/workbook.bin")) throw unreadable(file, reasons.binaryWorkbook);
  if (has("content.xml") && has("META-INF/manifest.xml")) throw unreadable(file, reasons.openDocument);
  return has("[Content_Types].xml") ? await openWorkbook(bytes, file) : readCsvFiles(bytes, entries, file);
};

const readCsvFiles = (bytes: Uint8Array, entries: readonly ZipEntry[], file: string): readonly Table[] => {
  const names = new Set(
    entries.map(({ name }) => name).filter((name) => /\.csv$/iu.test(name) && !name.startsWith("__MACOSX/")),
  );
  if (names.size === 0) throw unreadable(file, reasons.noCsvInZip);
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(bytes, { filter: ({ name }) => names.has(name) });
  } catch (error) {
    throw unreadable(file, reasons.broken, error);
  }
  return Object.entries(unpacked).flatMap(([name, content]) => {
    const text = decodeText(content);
    return text === undefined || text.trim() === "" ? [] : [readCsv(text, name)];
  });
};
