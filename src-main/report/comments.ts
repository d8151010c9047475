import { CommentRangeEnd, CommentRangeStart, CommentReference, Paragraph, TextRun } from "docx";
import type { ICommentOptions, ParagraphChild } from "docx";
import type { Remark, ReviewThread } from "../../src-shared/domain/report/report.ts";
import { plainText } from "./plain-text.ts";
import { textRuns } from "./runs.ts";

/** A thread as Word numbers it: a comment, then its replies. */
export interface NumberedThread {
  readonly place: string;
  readonly comments: readonly ICommentOptions[];
}

/** Word counts comments through the whole document; 0 would give a paragraph an id that Word does not take. */
export const numberThreads = (threads: readonly ReviewThread[]): readonly NumberedThread[] => {
  let last = 0;
  return threads.map(({ isResolved, place, remarks }) => {
    const first = last + 1;
    return {
      place,
      comments: remarks.map((remark) => {
        last += 1;
        return {
          ...commentOf(remark, last),
          resolved: isResolved,
          ...(last === first ? {} : { parentId: first }),
        };
      }),
    };
  });
};

const commentOf = ({ author, text, writtenAt }: Remark, id: number): ICommentOptions => ({
  id,
  author: plainText(author),
  initials: initialsOf(author),
  date: new Date(writtenAt),
  children: text.split("\n").map((line) => new Paragraph({ children: textRuns(line) })),
});

const initialsOf = (author: string): string =>
  plainText(author)
    .split(/[\s-]+/u)
    .map(([first = ""]) => first)
    .join("")
    .slice(0, 3)
    .toUpperCase();

/** What stands at a place, between the marks of all comments about it. */
export const withComments = (
  threads: readonly NumberedThread[],
  place: string | null,
  children: readonly ParagraphChild[],
): readonly ParagraphChild[] => {
  const ids = threads
    .filter((thread) => thread.place === place)
    .flatMap(({ comments }) => comments.map(({ id }) => id));
  return [
    ...ids.map((id) => new CommentRangeStart(id)),
    ...children,
    ...ids.flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]),
  ];
};
