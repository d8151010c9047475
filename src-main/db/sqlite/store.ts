import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../../../src-shared/contract/host.ts";
import { problem } from "../../../src-shared/rpc/problems.ts";
import type { Clock, LocalPerson, Store } from "../../ports.ts";
import { openAttachmentVault } from "./attachments.ts";
import { backUp } from "./backup.ts";
import type { Connection, StoreKey } from "./connection.ts";
import { isSqliteError, makeDurable, openConnection } from "./connection.ts";
import { takeLock } from "./lock.ts";
import { openMachine } from "./machine.ts";
import { bringUpToDate, migrationsFolder } from "./migrate.ts";
import type { OperationLog } from "./operation-log.ts";
import { openOperationLog } from "./operation-log.ts";
import { createReader } from "./reader.ts";
import { rebuildTables } from "./rebuild.ts";
import { storeFile } from "./store-files.ts";
import { verifyStore } from "./verify.ts";
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
  /** Where the migrations are, if not beside this module. */
  readonly migrations?: string;
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
    const file = join(folder, storeFile);
    const writing = openConnection(file, key);
    opened.push(writing);
    makeDurable(writing);
    bringUpToDate(writing, migrations, () => {});
    const machine = openMachine(writing, {
      personId: options.person?.id,
      settings: options.firstSettings,
    });
    const reading = openConnection(file, key, { readonly: true });
    opened.push(reading);

    const log = openOperationLog(writing, machine, clock);
    const transact = createTransactions(writing, log, folder);
    const writer = createWriter(writing, createReader(writing), log);
    const attachments = openAttachmentVault(folder, key);
    const rebuild = async (): Promise<void> =>
      await transact(async () => {
        rebuildTables(writing);
        machine.markProjected();
      });
    if (!machine.isProjected()) await rebuild();

    return {
      person: { id: machine.personId },
      read: createReader(reading),
      write: async (work) => await transact(async () => await work(writer)),
      rebuild,
      verify: async () => await verifyStore({ folder, key, migrations, attachments }),
      backup: async (toFile) => await backUp({ db: reading, key, attachments, toFile, madeAt: clock.now() }),
      attachments,
      close: closeAll,
    };
  } catch (error) {
    closeAll();
    throw error;
  }
};

type Transact = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** One transaction after the other; each resolves only when it is on the disk. */
const createTransactions = (db: Connection, log: OperationLog, folder: string): Transact => {
  let last: Promise<unknown> = Promise.resolve();

  return async (work) => {
    const transaction = async () => {
      try {
        db.exec("BEGIN IMMEDIATE");
        const result = await work();
        db.exec("COMMIT");
        return result;
      } catch (error) {
        if (db.inTransaction) db.exec("ROLLBACK");
        log.forget();
        if (isSqliteError(error) && error.code === "SQLITE_FULL") {
          throw problem("store.full", { folder }, { cause: error });
        }
        throw error;
      }
    };
    const turn = last.then(transaction, transaction);
    last = turn;
    return await turn;
  };
};
