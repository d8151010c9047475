import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Zippable } from "fflate";

/** How hard to compress: a draft is wanted soon, a report is sent by mail. */
export type DeflateLevel = 1 | 6;

/** The oldest time a zip entry can have. */
const noTime = new Date(1980, 0, 1);

/** Ids that the docx library draws at random: relationships and watermark shapes. */
const randomId = /(?<=rId|PowerPlusWaterMarkObject)[A-Za-z0-9_-]{21}(?![A-Za-z0-9_-])/gu;

const writtenAt = /(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;

/**
 * The same Word file with everything that changes from run to run made constant, embedded workbooks
 * included: random ids become counters in the order in which they appear, times become that of the day.
 */
export const normalise = (file: Uint8Array, day: string, level: DeflateLevel): Uint8Array => {
  const newIds = new Map<string, string>();
  const stableId = (id: string): string => {
    const known = newIds.get(id);
    if (known !== undefined) return known;
    const next = `C${newIds.size + 1}`;
    newIds.set(id, next);
    return next;
  };
  const rewrite = (name: string, text: string): string =>
    name === "docProps/core.xml"
      ? text.replaceAll(writtenAt, `${day}T00:00:00Z`)
      : text.replaceAll(randomId, stableId);

  const rewritePackage = (bytes: Uint8Array): Uint8Array => {
    const entries: Zippable = {};
    for (const [name, content] of Object.entries(unzipSync(bytes))) {
      entries[name] = [rewriteEntry(name, content), { mtime: noTime }];
    }
    return zipSync(entries, { level, mtime: noTime });
  };

  const rewriteEntry = (name: string, content: Uint8Array): Uint8Array => {
    if (name.endsWith(".xlsx")) return rewritePackage(content);
    return /\.(?:xml|rels)$/u.test(name) ? strToU8(rewrite(name, strFromU8(content))) : content;
  };

  return rewritePackage(file);
};
