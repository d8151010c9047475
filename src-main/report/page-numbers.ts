import type { EstimatedPageNumbers, IContext, IXmlableObject, PageNumberEstimator } from "docx";
import { estimatePageNumbersWith } from "docx/layout";

/**
 * Page numbers for the contents and references, from laying the pages out as Word does. It guesses past
 * what the layout cannot measure, a rare script or a client's font, rather than leave numbers blank.
 */
const estimate = estimatePageNumbersWith({ guess: true });

/**
 * Lays out no further than the last page that anything refers to: the answers come after it, a third of
 * the report, and a page takes 70 to 100 ms. Word counts the document's pages itself when it opens it.
 */
const estimateReferredPages = (body: IXmlableObject, context: IContext): EstimatedPageNumbers => {
  const { bookmarks, bookmarkPageNumbers } = estimate(upToLastBookmark(body), context);
  return { bookmarks, ...(bookmarkPageNumbers && { bookmarkPageNumbers }) };
};

export const pageNumbers: PageNumberEstimator = Object.assign(estimateReferredPages, {
  ...(estimate.listNumbers && { listNumbers: estimate.listNumbers }),
});

/** What follows a heading decides on which page it stands, since it keeps with it. */
const kept = 3;

const upToLastBookmark = (body: IXmlableObject): IXmlableObject => {
  const children: unknown = body["w:body"];
  if (!Array.isArray(children)) return body;
  const last = children.findLastIndex((child) => JSON.stringify(child).includes("w:bookmarkStart"));
  const section: unknown = children.at(-1);
  if (last === -1 || last + kept >= children.length - 1) return body;
  return { "w:body": [...children.slice(0, last + 1 + kept), section] };
};
