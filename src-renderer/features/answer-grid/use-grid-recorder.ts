import { useCallback } from "react";
import type { BatchEntry } from "../../../src-shared/contract/answers.ts";
import type { EngagementId } from "../../../src-shared/contract/ids.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { useGridOutbox } from "./grid-outbox.ts";
import type { PendingBatch } from "./grid-outbox.ts";

/** The most that is recorded in one go, as the contract has it. */
export const mostAtOnce = 20_000;

export interface GridRecorder {
  readonly record: (entries: readonly BatchEntry[]) => void;
  readonly retry: (batch: PendingBatch) => void;
}

/** Records answers many at a time: shown at once, durable when the host says so. */
export const useGridRecorder = (engagementId: EngagementId): GridRecorder => {
  const { mutateAsync } = useProcedureMutation("answerBatches.record");
  const save = useCallback(
    async (id: number, entries: readonly BatchEntry[]): Promise<void> => {
      const { update } = useGridOutbox.getState();
      try {
        await mutateAsync({ engagementId, entries: [...entries] });
        update(id, { phase: "saved", confirmedAt: Date.now() });
      } catch (cause) {
        const error = cause instanceof Error ? cause : new Error(String(cause));
        update(id, { phase: "failed", error });
      }
    },
    [engagementId, mutateAsync],
  );
  const record = useCallback(
    (entries: readonly BatchEntry[]): void => {
      if (entries.length > 0) void save(useGridOutbox.getState().add(engagementId, entries), entries);
    },
    [engagementId, save],
  );
  const retry = useCallback(
    ({ id, entries }: PendingBatch): void => {
      useGridOutbox.getState().update(id, { phase: "saving", error: null });
      void save(id, entries);
    },
    [save],
  );
  return { record, retry };
};
