import { reasons, unreadable } from "./unreadable.ts";
import { isSuspicious, readZipDirectory } from "./zip-directory.ts";
import type { ZipEntry } from "./zip-directory.ts";

const zipMark = [0x50, 0x4b];
const wrappedMark = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, zipMark);

/** How Office wrote files before it used archives, and how it wraps those with a password. */
export const isWrapped = (bytes: Uint8Array): boolean => startsWith(bytes, wrappedMark);

/** What is in an archive that can be unpacked without danger; throws `file.unreadable` for any other. */
export const requireSoundArchive = (bytes: Uint8Array, file: string): readonly ZipEntry[] => {
  const entries = readZipDirectory(bytes);
  if (!entries) throw unreadable(file, reasons.broken);
  if (isSuspicious(entries)) throw unreadable(file, reasons.suspiciousArchive);
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw unreadable(file, reasons.encrypted);
  return entries;
};
