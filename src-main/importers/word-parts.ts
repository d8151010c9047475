import { strFromU8, unzipSync } from "fflate";
import { reasons, unreadable } from "./unreadable.ts";
import { isSuspicious, readZipDirectory } from "./zip-directory.ts";

const zipMark = "PK";
/** A document with a password, and one of before 2007, lie in this wrapping. */
const wrappedMark = 0xd0cf11e0;

/** Parts of a Word document as text, by name; only those wanted are unpacked. Throws `file.unreadable`. */
export const readWordParts = (
  bytes: Uint8Array,
  name: string,
  wanted: readonly string[],
): ReadonlyMap<string, string> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length === 0) throw unreadable(name, reasons.empty);
  if (buffer.length > 4 && buffer.readUInt32BE(0) === wrappedMark)
    throw unreadable(name, reasons.wrappedWord);
  if (buffer.toString("latin1", 0, 2) !== zipMark) throw unreadable(name, reasons.notWord);
  const entries = readZipDirectory(bytes);
  if (!entries) throw unreadable(name, reasons.broken);
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw unreadable(name, reasons.encrypted);
  if (isSuspicious(entries)) throw unreadable(name, reasons.suspiciousArchive);
  if (!entries.some((entry) => entry.name === "word/document.xml")) throw unreadable(name, reasons.notWord);
  try {
    const parts = unzipSync(bytes, { filter: (file) => wanted.includes(file.name) });
    return new Map(Object.entries(parts).map(([part, content]) => [part, strFromU8(content)]));
  } catch (error) {
    throw unreadable(name, reasons.broken, error);
  }
};
