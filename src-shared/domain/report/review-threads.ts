import type { Comment } from "../../contract/findings.ts";
import { remarkText } from "../review/remark-text.ts";
import { threadsOf } from "../review/threads.ts";
import { bookmarkOf, sectionBookmark } from "./bookmarks.ts";
import type { Chapter, Remark, ReviewThread } from "./report.ts";

/** What the team said, each thread at the heading under which it is read; what is about a part left out is left out. */
export const reviewThreads = (
  comments: readonly Comment[],
  chapters: readonly Chapter[],
): readonly ReviewThread[] => {
  const places = new Set(
    chapters.flatMap(({ blocks, id }) => [
      id,
      ...blocks.flatMap((block) => (block.kind === "heading" && block.id !== null ? [block.id] : [])),
    ]),
  );
  return threadsOf(comments).flatMap(({ comment, replies }) => {
    const place = placesOf(comment.about).find((one) => places.has(one));
    if (place === undefined) return [];
    return [{ place, isResolved: comment.resolved, remarks: [comment, ...replies].map(remarkOf) }];
  });
};

/** The best first. Findings are told among the risks; an answer stands on the sheet of its application, or in the annex. */
const placesOf = ({ id, kind }: Comment["about"]): readonly string[] => {
  switch (kind) {
    case "section":
      return [sectionBookmark(id)];
    case "application":
      return sheetOf(id);
    case "finding":
      return [sectionBookmark("risks")];
    case "answer":
      return [...sheetOf(id.slice(0, id.indexOf("/"))), sectionBookmark("answers")];
  }
};

const sheetOf = (applicationId: string): readonly string[] =>
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(applicationId)
    ? [bookmarkOf("app", applicationId)]
    : [];

const remarkOf = (comment: Comment): Remark => ({
  author: comment.author,
  writtenAt: comment.writtenAt,
  text: remarkText(comment),
});
