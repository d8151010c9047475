import { create } from "zustand";
import type { BatchEntry } from "../../../src-shared/contract/answers.ts";
import type { EngagementId } from "../../../src-shared/contract/ids.ts";
import { isHeldBy } from "../../api/freshness.ts";
import type { Freshness } from "../../api/freshness.ts";
import { subjectOf } from "./answer-book.ts";
import type { Overlay } from "./answer-book.ts";

export interface PendingBatch {
  readonly id: number;
  readonly engagementId: EngagementId;
  readonly entries: readonly BatchEntry[];
  readonly phase: "saving" | "saved" | "failed";
  /** When the host confirmed it durable, on this page's clock; 0 until then. */
  readonly confirmedAt: number;
  readonly error: Error | null;
}

interface GridOutbox {
  /** In the order in which they were given; those that failed wait for another try. */
  readonly batches: readonly PendingBatch[];
  readonly add: (engagementId: EngagementId, entries: readonly BatchEntry[]) => number;
  readonly update: (
    id: number,
    change: Partial<Pick<PendingBatch, "phase" | "confirmedAt" | "error">>,
  ) => void;
}

/** Answers on their way to the disk. They outlive the screen: what was not saved is shown again. */
export const useGridOutbox = create<GridOutbox>()((set, get) => ({
  batches: [],
  add: (engagementId, entries) => {
    const { batches } = get();
    const id = (batches.at(-1)?.id ?? 0) + 1;
    // A saved batch is kept until the answers were asked for anew; the newest alone may still be needed.
    const kept = batches.filter(
      ({ phase, confirmedAt }) => phase !== "saved" || confirmedAt > Date.now() - keptFor,
    );
    set({
      batches: [...kept, { id, engagementId, entries, phase: "saving", confirmedAt: 0, error: null }],
    });
    return id;
  },
  update: (id, change) => {
    set(({ batches }) => ({
      batches: batches.map((batch) => (batch.id === id ? { ...batch, ...change } : batch)),
    }));
  },
}));

/** Milliseconds within which the answers have certainly come back. */
const keptFor = 60_000;

/** What is not yet among the answers that the host gave at `updatedAt`; of several the newest. */
export const overlayOf = (batches: readonly PendingBatch[], freshness: Freshness): Overlay => {
  const overlay = new Map<string, Map<string, BatchEntry>>();
  for (const batch of batches) {
    if (isHeldBy(batch, freshness)) continue;
    for (const entry of batch.entries) {
      const subject = subjectOf(entry);
      const ofSubject = overlay.get(subject) ?? new Map<string, BatchEntry>();
      ofSubject.set(entry.questionId, entry);
      overlay.set(subject, ofSubject);
    }
  }
  return overlay;
};
