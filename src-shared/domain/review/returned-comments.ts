import { plainWords } from "./plain-words.ts";
import type { Comment } from "../../contract/findings.ts";
import { remarkText } from "./remark-text.ts";

/** A comment as it stands in a document that came back. Programs number comments anew, so ids say nothing. */
export interface WordComment {
  readonly author: string;
  readonly text: string;
  /** Null where the document does not say when, or not so that it can be read. */
  readonly writtenAt: string | null;
  readonly isResolved: boolean;
  /** Which of the comments it replies to, by place in the list; null where it begins a thread or its program keeps no threads. */
  readonly replyTo: number | null;
  /** The last bookmark of ours before it; null before the first. */
  readonly bookmark: string | null;
}

/** A comment as the engagement will know it. */
export interface ReturnedComment extends Omit<Comment, "author" | "writtenAt"> {
  readonly writtenBy: string;
  readonly writtenAt: string | null;
}

export interface Returned {
  readonly added: readonly ReturnedComment[];
  /** First comments of threads that somebody settled in the document. */
  readonly resolved: readonly Comment[];
  /** How many comments of the document were known. */
  readonly known: number;
}

/**
 * What a document brings back that the engagement does not know. A comment is known by its author and its
 * words, each as often as it was said; so a file taken in twice changes nothing, and one whose program lost ids
 * and threads brings only what is new. What the document no longer has stays: deleting a comment in Word takes
 * back nothing that was said.
 */
export const returnedComments = (
  found: readonly WordComment[],
  known: readonly Comment[],
  {
    newId,
    placeOf,
  }: { readonly newId: () => string; readonly placeOf: (bookmark: string | null) => Comment["about"] },
): Returned => {
  const byWords = Map.groupBy(known, (comment) => keyOf(comment.author, remarkText(comment)));
  const rest = new Map([...byWords].map(([key, comments]) => [key, [...comments]]));
  const added: ReturnedComment[] = [];
  const resolved: Comment[] = [];
  const thingOf: (Comment | ReturnedComment)[] = [];
  for (const comment of found) {
    const { author, isResolved, replyTo, text } = comment;
    const same = rest.get(keyOf(author, text))?.shift();
    if (same) {
      thingOf.push(same);
      if (isResolved && same.replyTo === null && !same.resolved) resolved.push(same);
      continue;
    }
    const before = replyTo === null ? undefined : thingOf[replyTo];
    const next = newComment(comment, before, newId(), placeOf(comment.bookmark));
    thingOf.push(next);
    added.push(next);
  }
  return { added, resolved, known: found.length - added.length };
};

const newComment = (
  { author, isResolved, text, writtenAt }: WordComment,
  before: Pick<Comment, "about" | "id"> | undefined,
  id: string,
  place: Comment["about"],
): ReturnedComment => ({
  id,
  about: before?.about ?? place,
  replyTo: before?.id ?? null,
  text: text.trim(),
  resolved: before === undefined && isResolved,
  writtenBy: author,
  assignedTo: null,
  writtenAt,
});

/** Programs change spaces, ends of lines and how an accent is composed; control characters were never written. */
const keyOf = (author: string, text: string): string => `${plainWords(author)}\n${plainWords(text)}`;
