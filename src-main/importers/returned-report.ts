import type { Language } from "../../src-shared/contract/text.ts";
import type { WordComment } from "../../src-shared/domain/review/returned-comments.ts";

/** A copy of a report that came back. */
export interface ReturnedReport {
  readonly engagementId: string;
  /** Null where it was no copy for a review: then its sentences have no marks. */
  readonly language: Language | null;
  /** Of the data that it says. */
  readonly dataHash: string | null;
  readonly comments: readonly WordComment[];
  /** What each marked sentence says, by its bookmark. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads a report as a .docx that came back; rejects with `file.unreadable` when it is not one. */
export type ReadWordComments = (path: string, name: string) => Promise<ReturnedReport>;
