/** An encrypted database has no bytes that tell it, but is made of whole pages. */
const smallestPage = 512;

/** Four bytes or more: fewer stand at the start of one in some ten thousand backups by chance. */
const startsOfOthers: readonly (readonly number[])[] = [
  "PK\u0003\u0004",
  "%PDF-",
  "\u0089PNG",
  "\u007FELF",
  "SQLite format 3\0",
  "\u00D0\u00CF\u0011\u00E0",
].map((letters) => Array.from(letters, (letter) => letter.codePointAt(0) ?? 0));

/**
 * Whether a file can be a backup, by its first bytes; give at least 512 of them where it has as many. A backup
 * is encrypted from its first byte on, so it begins with chance: what begins with the mark of another kind, or
 * as text, is none. A bundle for another machine, which has the same ending, begins with a mark.
 */
export const canBeBackup = (start: Uint8Array): boolean =>
  start.length >= smallestPage &&
  !start.slice(0, smallestPage).every((byte) => isOfText(byte)) &&
  !startsOfOthers.some((bytes) => bytes.every((byte, place) => start[place] === byte));

const isOfText = (byte: number): boolean => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d);
