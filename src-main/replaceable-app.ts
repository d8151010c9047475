import { problem } from "../src-shared/rpc/problems.ts";
import { Topic } from "../src-shared/rpc/procedure.ts";
import type { App } from "./compose.ts";

/** An app whose data can be replaced while pages stay connected to it. */
export interface ReplaceableApp extends App {
  /**
   * Puts the app on other data: called by a call of the app itself, it lets the other calls come to their
   * end, keeps new ones waiting, and tells every page that everything may have changed. One at a time.
   * Rejects with `backup.jobsRunning` while jobs go on: they would end on data that is no longer there.
   */
  readonly replace: (makeNext: () => Promise<App>) => Promise<void>;
}

export const createReplaceableApp = (first: App): ReplaceableApp => {
  const listeners = new Set<(topics: readonly Topic[]) => void>();
  const announce = (topics: readonly Topic[]): void => {
    for (const listener of listeners) listener(topics);
  };
  let current = first;
  let stopFollowing = first.onChange(announce);
  let running = 0;
  /** Of those that run, how many replace or wait for their turn to. */
  let replacers = 0;
  let replacing: Promise<void> | undefined;
  let onCountChanged: (() => void) | undefined;

  const replacementsEnded = async (): Promise<void> => {
    if (!replacing) return;
    await replacing.catch(() => undefined);
    // While this one waited, the next may have begun.
    await replacementsEnded();
  };

  const allOthersEnded = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      const check = (): void => {
        if (running <= replacers) resolve();
      };
      onCountChanged = check;
      check();
    });
  };

  const exchange = async (
    earlier: Promise<void> | undefined,
    makeNext: () => Promise<App>,
  ): Promise<void> => {
    await earlier?.catch(() => undefined);
    await allOthersEnded();
    if (current.hasRunningJobs()) throw problem("backup.jobsRunning", {});
    const next = await makeNext();
    stopFollowing();
    current = next;
    stopFollowing = next.onChange(announce);
  };

  return {
    dispatch: async (name, rawInput) => {
      await replacementsEnded();
      running += 1;
      try {
        return await current.dispatch(name, rawInput);
      } finally {
        running -= 1;
        onCountChanged?.();
      }
    },

    hasRunningJobs: () => current.hasRunningJobs(),

    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    replace: async (makeNext) => {
      replacers += 1;
      onCountChanged?.();
      const turn = exchange(replacing, makeNext);
      replacing = turn;
      try {
        await turn;
      } finally {
        replacers -= 1;
        if (replacing === turn) replacing = undefined;
        announce(Topic.options);
      }
    },
  };
};
