import type { PersonId } from "../../contract/ids.ts";
import type { Comment } from "../../contract/findings.ts";

/** A comment with all that was said to it, the earliest first. */
export interface Thread {
  readonly comment: Comment;
  readonly replies: readonly Comment[];
}

/** Whether a thread waits for a person: it is open, and was given to them. */
export const waitsFor = ({ comment }: Thread, personId: PersonId): boolean =>
  !comment.resolved && comment.assignedTo === personId;

/** The threads about one place. */
export const threadsAbout = (
  comments: readonly Comment[],
  { id, kind }: Comment["about"],
): readonly Thread[] => threadsOf(comments.filter(({ about }) => about.kind === kind && about.id === id));

/**
 * Comments as threads, in the order given, which is that in which they were written. A reply to a reply belongs
 * to the same thread; one whose comment is not among them begins a thread, so that nothing said is lost.
 */
export const threadsOf = (comments: readonly Comment[]): readonly Thread[] => {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const firstOf = (comment: Comment): Comment => {
    const seen = new Set<string>();
    let first = comment;
    while (first.replyTo !== null && !seen.has(first.id)) {
      seen.add(first.id);
      const before = byId.get(first.replyTo);
      if (!before) break;
      first = before;
    }
    return first;
  };
  return [...Map.groupBy(comments, firstOf)].map(([comment, those]) => ({
    comment,
    replies: those.filter((one) => one !== comment),
  }));
};
