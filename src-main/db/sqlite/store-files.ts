/** The names of what lies in a data folder. */
export const storeFile = "canopy.db";
/** The key itself, where neither a passphrase nor the system keeps it. */
export const keyFile = "canopy.key";
/** The key as the system or a passphrase sealed it. */
export const sealedKeysFile = "keys.json";
export const attachmentsFolder = "attachments";
export const backupsFolder = "backups";
/** What a restore has replaced, one folder per restore. */
export const replacedFolder = "replaced";
