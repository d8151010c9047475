import type { Freshness } from "../../api/freshness.ts";
import type { Pending } from "../../answers/answer-outbox.ts";
import { showsOver } from "../../answers/pending-answers.ts";
import { subjectOf } from "./answer-book.ts";
import type { CellChanges, Overlay } from "./answer-book.ts";

/** What is not yet among the answers that the host gave, and what it would not take, by cell. */
export const overlayOf = (pending: readonly Pending[], freshness: Freshness): Overlay => {
  const overlay = new Map<string, Map<string, CellChanges>>();
  for (const change of pending) {
    const isShown = showsOver(change, freshness);
    if (!isShown && !isTrouble(change)) continue;
    const subject = subjectOf(change.subject);
    const ofSubject = overlay.get(subject) ?? new Map<string, CellChanges>();
    const known = ofSubject.get(change.questionId) ?? unchanged;
    ofSubject.set(change.questionId, {
      shown: isShown ? [...known.shown, change] : known.shown,
      trouble: isTrouble(change) ? change : known.trouble,
    });
    overlay.set(subject, ofSubject);
  }
  return overlay;
};

const isTrouble = ({ phase, error }: Pending): boolean => phase === "refused" || error !== null;

const unchanged: CellChanges = { shown: [], trouble: undefined };
