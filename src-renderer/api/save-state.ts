import { useQueryClient } from "@tanstack/react-query";
import type { MutationCache } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import { isSaving, useProcedureQuery } from "./procedures.ts";
import { savingToTell } from "./saving-to-tell.ts";
import type { Saving } from "./saving-to-tell.ts";

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
    useCallback(
      (listener) =>
        // A component that comes to change something is no change yet, and it says so while it is drawn.
        cache.subscribe(({ type }) => {
          if (type === "added" || type === "updated" || type === "removed") listener();
        }),
      [cache],
    ),
    () => stateToTell(cache),
  );
  if (latest?.status === "pending") return { kind: "saving" };
  if (latest?.status === "error" && latest.error) return { kind: "failed", error: latest.error };
  const at = host.data?.lastChangeAt;
  return at ? { kind: "saved", at } : { kind: "nothing" };
};

/** The state and not the mutation, which stays the same object while its state changes. */
const stateToTell = (cache: MutationCache): Saving["state"] | undefined =>
  savingToTell(
    cache
      .getAll()
      .map(({ options, state }) => ({ name: String(options.mutationKey?.[0]), state }))
      .filter(({ name }) => isSaving(name)),
  )?.state;
