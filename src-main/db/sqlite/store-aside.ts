import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { IntegrityReport } from "../../../src-shared/contract/host.ts";
import type { Store } from "../../ports.ts";
import { runWorker } from "../../run-worker.ts";
import type { StoreKey } from "./connection.ts";
import { runStoreTask } from "./store-task.ts";
import type { StoreTask } from "./store-task.ts";

interface AsideDeps {
  readonly folder: string;
  readonly key: StoreKey;
  readonly migrations: string;
  readonly now: () => Date;
  readonly countOperations: () => number;
  /** Where the worker lies; a bundle has it under another name. */
  readonly workerUrl?: URL | undefined;
}

/** Below this many, the work is over before a thread of its own has begun. */
const fewOperations = 1_000;

/**
 * The integrity check and the backup read every page of the store, which holds a thread for seconds: they have
 * one of their own, and connections of their own. What a cancelled one had begun to write is taken away.
 */
export const createStoreAside = ({
  folder,
  key,
  migrations,
  now,
  countOperations,
  workerUrl = new URL("./store-worker.ts", import.meta.url),
}: AsideDeps): Pick<Store, "verify" | "backup"> => {
  /** A damaged file may not even say how much it holds: then the check, which expects damage, tells what is wrong. */
  const isSmall = (): boolean => {
    try {
      return countOperations() < fewOperations;
    } catch {
      return false;
    }
  };
  const run = async (
    task: StoreTask,
    part: string,
    watch: Parameters<Store["verify"]>[0],
  ): Promise<IntegrityReport | null> => {
    try {
      return isSmall()
        ? await runStoreTask(task, (share, step) => watch?.onProgress?.(share, step))
        : await runWorker<IntegrityReport | null>(workerUrl, { data: task, ...watch });
    } finally {
      await rm(part, { force: true });
    }
  };
  return {
    verify: async (watch) => {
      const scratchFile = join(folder, `verify-${randomUUID()}.tmp`);
      const task: StoreTask = { task: "verify", folder, key, migrations, scratchFile };
      const report = await run(task, scratchFile, watch);
      if (!report) throw new Error("The check ended without a report");
      return report;
    },
    backup: async (toFile, watch) => {
      const task: StoreTask = { task: "backup", folder, key, toFile, madeAt: now() };
      await run(task, `${toFile}.part`, watch);
    },
  };
};
