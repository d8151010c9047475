import { useQueryClient } from "@tanstack/react-query";
import type { Mutation, MutationCache } from "@tanstack/react-query";
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
  if (latest?.state.status === "pending") return { kind: "saving" };
  if (latest?.state.status === "error" && latest.state.error)
    return { kind: "failed", error: latest.state.error };
  const at = host.data?.lastChangeAt;
  return at ? { kind: "saved", at } : { kind: "nothing" };
};

/** A change still on its way counts before one that was sent later and has arrived. */
const latestSaving = (cache: MutationCache): Mutation | undefined => {
  const savings = cache.getAll().filter(({ options }) => isSaving(String(options.mutationKey?.[0])));
  return savings.findLast(({ state }) => state.status === "pending") ?? savings.at(-1);
};
