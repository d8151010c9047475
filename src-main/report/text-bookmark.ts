import { createHash } from "node:crypto";

/** Of the bookmarks that mark a sentence; Word takes names of 40 characters. */
export const textBookmarkName = /^canopy_text_[\da-f]{24}$/u;

/** The bookmark by which a sentence of a copy for a review is known when the copy comes back. */
export const textBookmark = (key: string): string =>
  `canopy_text_${createHash("sha256").update(key).digest("hex").slice(0, 24)}`;
