import type { WordComment } from "../../src-shared/domain/review/returned-comments.ts";

/** Reads the comments of a report as a .docx; rejects with `file.unreadable` when it is not one. */
export type ReadWordComments = (
  path: string,
  name: string,
) => Promise<{ readonly engagementId: string; readonly comments: readonly WordComment[] }>;
