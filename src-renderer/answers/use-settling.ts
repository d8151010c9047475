import { useEffect } from "react";
import { isHeldBy } from "../api/freshness.ts";
import { useOutbox } from "./answer-outbox.ts";
import type { Pending } from "./answer-outbox.ts";

/** What came back once never shows over the host's answers again, which may be another window's by then. */
export const useSettling = (
  pending: readonly Pending[],
  { dataUpdatedAt, isFetching }: { readonly dataUpdatedAt: number; readonly isFetching: boolean },
): void => {
  useEffect(() => {
    const freshness = { updatedAt: dataUpdatedAt, isFetching };
    const arrived = pending.filter((one) => !one.isSettled && isHeldBy(one, freshness));
    if (arrived.length > 0) useOutbox.getState().settle(arrived);
  }, [pending, dataUpdatedAt, isFetching]);
};
