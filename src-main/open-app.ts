import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../src-shared/contract/text.ts";
import { problem } from "../src-shared/rpc/problems.ts";
import { writeCalendar } from "./calendar/write-calendar.ts";
import { composeApp } from "./compose.ts";
import type { App } from "./compose.ts";
import { loadContent } from "./content/load-content.ts";
import { requireCompleteBackup } from "./db/sqlite/backup-check.ts";
import { obtainKey } from "./db/sqlite/keys.ts";
import type { KeyStore } from "./db/sqlite/keys.ts";
import { keyFile, sealedKeysFile, storeFile } from "./db/sqlite/store-files.ts";
import { restoreBackup } from "./db/sqlite/restore.ts";
import { openStore } from "./db/sqlite/store.ts";
import { writeQuestionnaire } from "./exporters/write-questionnaire.ts";
import { writeReportData } from "./exporters/write-report-data.ts";
import { writeWorkbook } from "./exporters/write-workbook.ts";
import { openFileExchange } from "./files.ts";
import type { FileExchange } from "./files.ts";
import { createReadAnswers } from "./importers/read-answers.ts";
import { createReadWordComments } from "./importers/read-word-comments.ts";
import { createDescribeInventory, createReadInventory } from "./importers/read-inventory.ts";
import { openLog } from "./log.ts";
import type { Log } from "./log.ts";
import type { HostDescription } from "./ports.ts";
import { createReplaceableApp } from "./replaceable-app.ts";
import { createWriteReport } from "./report/write-report.ts";
import type { RestoreBackup } from "./services/host.ts";
import { createSimulationPool } from "./simulation/simulation-pool.ts";

/** Where the parts of Canopy that are not code of this process lie. */
export interface Layout {
  readonly contentFolder: string;
  readonly importWorker: URL;
  readonly migrationsFolder: string;
  readonly reportWorker: URL;
  readonly storeWorker: URL;
  readonly simulationWorker: URL;
  readonly version: string;
}

export interface OpenAppOptions {
  readonly dataFolder: string;
  readonly kind: HostDescription["kind"];
  readonly layout: Layout;
  /** What a new data folder starts with; the system's language unless given. */
  readonly language?: Language;
  /** The operating system's key store, in the one host that can reach it. */
  readonly keyStore?: KeyStore;
  readonly passphrase?: string | undefined;
  /** Whether a new data folder may keep its key in a file beside the data; otherwise it takes a passphrase. */
  readonly mayKeepKeyInFile?: boolean;
}

export interface OpenedApp {
  readonly app: App;
  readonly files: FileExchange;
  readonly log: Log;
  readonly close: () => Promise<void>;
}

/** Opens a data folder, for this process alone, and puts the app on it: what every host starts with. */
export const openApp = async ({
  dataFolder,
  kind,
  layout,
  keyStore,
  language = systemLanguage(),
  mayKeepKeyInFile = true,
  passphrase = process.env["CANOPY_PASSPHRASE"],
}: OpenAppOptions): Promise<OpenedApp> => {
  const {
    contentFolder,
    importWorker,
    migrationsFolder,
    reportWorker,
    simulationWorker,
    storeWorker,
    version,
  } = layout;
  if (!mayKeepKeyInFile && !keyStore && !passphrase && !hasKey(dataFolder)) {
    throw problem("passphrase.missing", { file: storeFile });
  }
  const { key, keeper } = await obtainKey({ folder: dataFolder, keyStore, passphrase });
  const log = openLog(dataFolder);
  const program = `Canopy Assess ${version} (${kind})`;
  const openData = async () =>
    await openStore({
      folder: dataFolder,
      key,
      clock,
      program,
      firstSettings: { language },
      migrations: migrationsFolder,
      worker: storeWorker,
      onBackupFailed: (cause) => log("the copy of the day could not be made", cause),
    });
  let store = await openData();
  try {
    // Only once the store is ours: another process may be using these files.
    const files = await openFileExchange(join(dataFolder, "passing"));
    const content = loadContent(contentFolder);
    const restore: RestoreBackup = async (file, name) => {
      await requireCompleteBackup(file, key, name);
      let replaced: string | undefined;
      let failure: unknown;
      await app.replace(async () => {
        store.close();
        try {
          const order = { folder: dataFolder, key, file, program, now: clock.now() };
          ({ replaced } = await restoreBackup({ ...order, migrations: migrationsFolder }));
        } catch (error) {
          // The app goes on with what it had.
          failure = error;
        }
        store = await openData();
        return compose();
      });
      if (failure !== undefined) throw failure;
      return { replaced };
    };
    const simulations = createSimulationPool({ workerUrl: simulationWorker });
    const compose = (): App =>
      composeApp({
        clock,
        content,
        describeInventory: createDescribeInventory({ workerUrl: importWorker }),
        files,
        host: { kind, version, dataFolder, keyKeeper: keeper, language },
        log,
        person: store.person,
        readAnswers: createReadAnswers({ workerUrl: importWorker }),
        readInventory: createReadInventory({ workerUrl: importWorker }),
        readWordComments: createReadWordComments({ workerUrl: importWorker }),
        restoreBackup: restore,
        simulate: simulations.simulate,
        store,
        writeCalendar,
        writeReport: createWriteReport({ workerUrl: reportWorker }),
        writeQuestionnaire,
        writeReportData,
        writeWorkbook,
      });
    const app = createReplaceableApp(compose());
    const close = async (): Promise<void> => {
      await simulations.close();
      await files.close();
      store.close();
    };
    return { app, files, log, close };
  } catch (error) {
    store.close();
    throw error;
  }
};

export interface RestoreOptions {
  readonly dataFolder: string;
  readonly file: string;
  readonly passphrase?: string | undefined;
  readonly version: string;
}

/** Puts a backup in the place of a data folder's store, which is kept aside; answers where, if there was one. */
export const restoreData = async ({
  dataFolder,
  file,
  passphrase = process.env["CANOPY_PASSPHRASE"],
  version,
}: RestoreOptions): Promise<{ readonly replaced: string | undefined }> => {
  const { key } = await obtainKey({ folder: dataFolder, passphrase });
  const program = `Canopy Assess ${version} (restore)`;
  return await restoreBackup({ folder: dataFolder, key, file, program, now: clock.now() });
};

const hasKey = (dataFolder: string): boolean =>
  [keyFile, sealedKeysFile].some((name) => existsSync(join(dataFolder, name)));

const clock = { now: () => new Date() };

const systemLanguage = (): Language =>
  Intl.DateTimeFormat().resolvedOptions().locale.startsWith("fr") ? "fr" : "en";
