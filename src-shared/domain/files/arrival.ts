/** Where a file that a person opens or drops belongs: by what it can be, told from its name alone. */
export type Arrival = "backup" | "inventory" | "evidence";

/** The ending of backup files. */
export const backupEnding = ".canopy";

const inventoryEndings = [".xlsx", ".xlsm", ".csv", ".tsv", ".txt"] as const;

/**
 * What becomes of a file with this name: a backup is restored, a workbook or a list goes to the import of an
 * inventory, anything else is evidence. The content is looked into where the file then goes.
 */
export const arrivalOf = (name: string): Arrival => {
  const lower = name.toLowerCase();
  if (lower.endsWith(backupEnding)) return "backup";
  return inventoryEndings.some((ending) => lower.endsWith(ending)) ? "inventory" : "evidence";
};
