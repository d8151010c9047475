/** The names of what lies in a data folder. */
export const storeFile = "canopy.db";
export const attachmentsFolder = "attachments";
export const backupsFolder = "backups";
