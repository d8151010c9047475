import type { EstimatedPageNumbers, IContext, IXmlableObject, PageNumberEstimator } from "docx";
import { estimatePageNumbersWith } from "docx/layout";

/**
 * Page numbers for the contents and references, from laying the pages out as Word does. It guesses past
 * what the layout cannot measure, a rare script or a client's font, rather than leave numbers blank.
 */
const estimate = estimatePageNumbersWith({ guess: true });

/**
 * Lays out no further than the last page that anything refers to: the answers come after it, a third of
 * the report, and a page takes 50 to 100 ms. Word counts the document's pages itself when it opens it.
 */
const estimateReferredPages = (body: IXmlableObject, context: IContext): EstimatedPageNumbers => {
  const { bookmarks, bookmarkPageNumbers } = estimate(changed(body, upToLastBookmark), context);
  return { bookmarks, ...(bookmarkPageNumbers && { bookmarkPageNumbers }) };
};

/** Numbers of headings, read without the tables: none of those has a numbered paragraph. */
const listNumbers: PageNumberEstimator["listNumbers"] = (body, context) =>
  estimate.listNumbers?.(changed(body, withoutTables), context) ?? new Map();

export const pageNumbers: PageNumberEstimator = Object.assign(estimateReferredPages, { listNumbers });

/** What follows a heading decides on which page it stands, since it keeps with it. */
const kept = 3;

const upToLastBookmark = (children: readonly unknown[]): readonly unknown[] => {
  const last = children.findLastIndex((child) => JSON.stringify(child).includes("w:bookmarkStart"));
  const isShorter = last !== -1 && last + kept < children.length - 1;
  // The last child describes the last section's page.
  return isShorter ? [...children.slice(0, last + 1 + kept), children.at(-1)] : children;
};

const withoutTables = (children: readonly unknown[]): readonly unknown[] =>
  children.filter((child) => typeof child !== "object" || child === null || !("w:tbl" in child));

/** The body as the layout reads it, with other children. */
const changed = (
  body: IXmlableObject,
  change: (children: readonly unknown[]) => readonly unknown[],
): IXmlableObject => {
  const children: unknown = body["w:body"];
  return Array.isArray(children) ? { "w:body": change(children) } : body;
};
