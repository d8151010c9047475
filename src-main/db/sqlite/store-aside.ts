import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { IntegrityReport } from "../../../src-shared/contract/host.ts";
import type { Store } from "../../ports.ts";
import { runWorker } from "../../run-worker.ts";
import type { StoreKey } from "./connection.ts";
import type { StoreTask } from "./store-worker.ts";

interface AsideDeps {
  readonly folder: string;
  readonly key: StoreKey;
  readonly migrations: string;
  readonly now: () => Date;
  /** Where the worker lies; a bundle has it under another name. */
  readonly workerUrl?: URL | undefined;
}

/**
 * The integrity check and the backup read every page of the store, which holds a thread for seconds: they have
 * one of their own, and connections of their own. What a cancelled one had begun to write is taken away.
 */
export const createStoreAside = ({
  folder,
  key,
  migrations,
  now,
  workerUrl = new URL("./store-worker.ts", import.meta.url),
}: AsideDeps): Pick<Store, "verify" | "backup"> => {
  const run = async <Result>(
    task: StoreTask,
    part: string,
    watch: Parameters<Store["verify"]>[0],
  ): Promise<Result> => {
    try {
      return await runWorker<Result>(workerUrl, { data: task, ...watch });
    } finally {
      await rm(part, { force: true });
    }
  };
  return {
    verify: async (watch) => {
      const scratchFile = join(folder, `verify-${randomUUID()}.tmp`);
      const task: StoreTask = { task: "verify", folder, key, migrations, scratchFile };
      return await run<IntegrityReport>(task, scratchFile, watch);
    },
    backup: async (toFile, watch) => {
      const task: StoreTask = { task: "backup", folder, key, toFile, madeAt: now() };
      await run<null>(task, `${toFile}.part`, watch);
    },
  };
};
