import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../../../src-shared/contract/host.ts";
import type { Clock, LocalPerson, Store } from "../../ports.ts";
import { openAttachmentVault } from "./attachments.ts";
import { backUpBeforeMigration, backUpDaily } from "./auto-backup.ts";
import type { Connection, StoreKey } from "./connection.ts";
import { makeDurable, openConnection } from "./connection.ts";
import { removeLeftovers } from "./leftovers.ts";
import { takeLock } from "./lock.ts";
import { openMachine } from "./machine.ts";
import { createCheckpoints } from "./checkpoints.ts";
import { bringUpToDate, migrationsFolder } from "./migrate.ts";
import { openOperationLog } from "./operation-log.ts";
import { createReader } from "./reader.ts";
import { createSearchFollower } from "./search-follower.ts";
import { rebuildTables } from "./rebuild.ts";
import { createStoreAside } from "./store-aside.ts";
import { storeFile } from "./store-files.ts";
import { createTransactions } from "./transactions.ts";
import { createWriter } from "./writer.ts";

export interface StoreOptions {
  readonly folder: string;
  readonly key: StoreKey;
  readonly clock: Clock;
  /** What other programs are told when they find the folder taken: "Canopy Assess 0.1.0 (web)". */
  readonly program: string;
  /** Who records here; without it, whom the data file names (a new one names somebody new). */
  readonly person?: LocalPerson;
  /** What a new data file starts with, such as the system's language. */
  readonly firstSettings?: Partial<Settings>;
  /** Told when the copy of the day could not be made; the store itself is well. */
  readonly onBackupFailed?: (cause: unknown) => void;
  /** Where the migrations are, if not beside this module. */
  readonly migrations?: string;
  /** Where the worker is, if not beside this module. */
  readonly worker?: URL;
}

export interface OpenStore extends Store {
  readonly person: LocalPerson;
  /** Makes every table anew from the log; what screens see stays the same. */
  readonly rebuild: () => Promise<void>;
  readonly close: () => void;
}

/**
 * Opens the data folder, for this process alone, and brings its schema up to date.
 *
 * Two connections: one writes, inside one transaction at a time, and one only reads. With WAL the reader
 * sees nothing that is not committed, so a query beside a write can't observe half of it.
 */
export const openStore = async (options: StoreOptions): Promise<OpenStore> => {
  const { folder, key, clock, migrations = migrationsFolder } = options;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = takeLock(folder, options.program, clock.now());
  const opened: Connection[] = [];
  const closeAll = (): void => {
    for (const connection of opened.toReversed()) connection.close();
    lock.release();
  };
  try {
    removeLeftovers(folder);
    const file = join(folder, storeFile);
    const writing = openConnection(file, key);
    opened.push(writing);
    makeDurable(writing);
    bringUpToDate(writing, migrations, (found) => {
      backUpBeforeMigration({ db: writing, folder, key }, found, clock.now());
    });
    const machine = openMachine(writing, {
      personId: options.person?.id,
      settings: options.firstSettings,
    });
    const reading = openConnection(file, key, { readonly: true });
    opened.push(reading);

    const log = openOperationLog(writing, machine, clock);
    const checkpoints = createCheckpoints(writing);
    const transact = createTransactions(writing, folder, {
      begin: log.beginStep,
      committed: checkpoints.afterCommit,
      rolledBack: log.forget,
    });
    const search = createSearchFollower({ writing, reading, machine, transact });
    const writer = createWriter(writing, createReader(writing, machine), log, machine);
    const attachments = openAttachmentVault(folder, key);
    const lastNumber = reading.prepare<[], number | null>("SELECT max(lseq) FROM op").pluck();
    const aside = createStoreAside({
      folder,
      key,
      migrations,
      now: clock.now,
      countOperations: () => lastNumber.get() ?? 0,
      workerUrl: options.worker,
    });
    const rebuild = async (): Promise<void> =>
      await transact(async () => {
        await rebuildTables(writing);
        machine.markProjected();
        search.markRebuilt();
      });
    if (!machine.isProjected()) await rebuild();
    await search.catchUp();
    const reader = createReader(reading, machine);
    const copyOfTheDay = scheduleCopy(() => backUpDaily({ db: reading, folder, key }, clock.now()), options);

    return {
      person: { id: machine.personId },
      read: {
        ...reader,
        search: async (...wanted) => {
          await search.catchUp();
          return await reader.search(...wanted);
        },
      },
      write: async (work) => {
        const result = await transact(async () => await work(writer));
        search.afterCommit();
        return result;
      },
      rebuild,
      backup: aside.backup,
      verify: async (watch) => {
        await search.catchUp();
        return await aside.verify(watch);
      },
      attachments,
      close: () => {
        checkpoints.stop();
        search.stop();
        copyOfTheDay.finish();
        closeAll();
      },
    };
  } catch (error) {
    closeAll();
    throw error;
  }
};

/** The first screen comes first; a program that ends sooner than this makes the copy when it ends. */
const copyDelayMs = 10_000;

const scheduleCopy = (
  copy: () => void,
  { onBackupFailed }: Pick<StoreOptions, "onBackupFailed">,
): { readonly finish: () => void } => {
  let isDone = false;
  const finish = (): void => {
    if (isDone) return;
    isDone = true;
    clearTimeout(timer);
    try {
      copy();
    } catch (error) {
      onBackupFailed?.(error);
    }
  };
  const timer = setTimeout(finish, copyDelayMs).unref();
  return { finish };
};
