import { strFromU8, unzipSync } from "fflate";
import { isWrapped, isZip, requireSoundArchive } from "./sound-archive.ts";
import { reasons, unreadable } from "./unreadable.ts";

/** Parts of a Word document as text, by name; only those wanted are unpacked. Throws `file.unreadable`. */
export const readWordParts = (
  bytes: Uint8Array,
  name: string,
  wanted: readonly string[],
): ReadonlyMap<string, string> => {
  if (bytes.length === 0) throw unreadable(name, reasons.empty);
  if (isWrapped(bytes)) throw unreadable(name, reasons.wrappedWord);
  if (!isZip(bytes)) throw unreadable(name, reasons.notWord);
  const entries = requireSoundArchive(bytes, name);
  if (!entries.some((entry) => entry.name === "word/document.xml")) throw unreadable(name, reasons.notWord);
  try {
    const parts = unzipSync(bytes, { filter: (file) => wanted.includes(file.name) });
    return new Map(Object.entries(parts).map(([part, content]) => [part, strFromU8(content)]));
  } catch (error) {
    throw unreadable(name, reasons.broken, error);
  }
};
