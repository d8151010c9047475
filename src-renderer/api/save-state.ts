import { useQueryClient } from "@tanstack/react-query";
import type { MutationCache, MutationState } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import { isSaving, useProcedureQuery } from "./procedures.ts";

/** What is true of the changes made on this page; `saved` only once the host has them on disk. */
export type SaveState =
  | { readonly kind: "nothing" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "failed"; readonly error: Error };

export const useSaveState = (): SaveState => {
  const cache = useQueryClient().getMutationCache();
  const host = useProcedureQuery("host.get", {});
  const latest = useSyncExternalStore(
    useCallback((listener) => cache.subscribe(listener), [cache]),
    () => latestSaving(cache),
  );
  if (latest?.status === "pending") return { kind: "saving" };
  if (latest?.status === "error" && latest.error) return { kind: "failed", error: latest.error };
  const at = host.data?.lastChangeAt;
  return at ? { kind: "saved", at } : { kind: "nothing" };
};

/**
 * A change still on its way counts before one that was sent later and has arrived. The state and not the
 * mutation, which stays the same object while its state changes.
 */
const latestSaving = (cache: MutationCache): MutationState | undefined => {
  const states = cache
    .getAll()
    .filter(({ options }) => isSaving(String(options.mutationKey?.[0])))
    .map(({ state }) => state);
  return states.findLast(({ status }) => status === "pending") ?? states.at(-1);
};
