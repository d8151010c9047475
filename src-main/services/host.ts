import { backupEnding } from "../../src-shared/domain/files/arrival.ts";
import type { Clock, Files, HostDescription, LocalPerson, Store } from "../ports.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { requireFile } from "./require-file.ts";

/**
 * Puts a backup in the place of all data and answers where what was there is kept, if there was anything.
 * Rejects with `backup.invalid` before anything is touched.
 */
export type RestoreBackup = (
  path: string,
  name: string,
) => Promise<{ readonly replaced: string | undefined }>;

export interface HostServiceDeps {
  readonly clock: Clock;
  readonly files: Files;
  readonly host: HostDescription;
  readonly person: LocalPerson;
  readonly restoreBackup: RestoreBackup;
  readonly store: Store;
}

export type HostService = HandlersFor<
  "host.get" | "settings.get" | "settings.record" | "integrity.verify" | "backups.create" | "backups.restore"
>;

export const createHostService = ({
  clock,
  files,
  host,
  person,
  restoreBackup,
  store,
}: HostServiceDeps): HostService => ({
  "host.get": async () => {
    const { kind, version, dataFolder, keyKeeper } = host;
    const lastChangeAt = (await store.read.findLastChangeAt()) ?? null;
    return { kind, version, dataFolder, keyKeeper, lastChangeAt, personId: person.id };
  },

  "settings.get": async () => await store.read.readSettings(),

  "settings.record": async (wanted) =>
    await store.write(async (writer) => {
      const stated = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
      const settings = { ...(await writer.readSettings()), ...stated };
      await writer.saveSettings(settings);
      return settings;
    }),

  "integrity.verify": async (_order, { report, signal }) =>
    await store.verify({ signal, onProgress: report }),

  "backups.create": async (_order, { name, report, signal }) => {
    const madeAt = clock.now().toISOString();
    const day = madeAt.slice(0, 10);
    const fileName = `canopy-assess_${day}${backupEnding}`;
    const { fileId, path } = await files.offer(fileName);
    name(fileName);
    await store.backup(path, { signal, onProgress: report });
    await store.write(async (writer) => {
      await writer.saveSettings({ ...(await writer.readSettings()), lastBackupAt: madeAt });
    });
    return { fileId, fileName };
  },

  "backups.restore": async ({ fileId }) => {
    const { name, path } = await requireFile(files, fileId);
    const { replaced } = await restoreBackup(path, name);
    return { fileName: name, replacedFolder: replaced ?? null };
  },
});
