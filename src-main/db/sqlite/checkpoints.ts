import { statSync } from "node:fs";
import type { Connection } from "./connection.ts";
import { isSqliteError } from "./connection.ts";

/** Above this much in the log of writes, it is taken over into the file; a reader looks through all of it. */
const dueBytes = 4 * 1024 * 1024;
/** Above this much it is not put off any longer. */
const mostBytes = 256 * 1024 * 1024;
const quietMs = 250;

/**
 * What was committed lies in the log of writes, safe, until it is taken over into the data file. SQLite does
 * that at the end of the commit that fills the log, which after an import takes as long as the commit
 * itself; here it waits until nothing was written for a moment. Only the writing connection does it.
 */
export const createCheckpoints = (
  db: Connection,
): { readonly afterCommit: () => void; readonly stop: () => void } => {
  let timer: NodeJS.Timeout | undefined;
  const takeOver = (): void => {
    if (!db.open || db.inTransaction) return;
    try {
      db.pragma("wal_checkpoint(PASSIVE)");
    } catch (error) {
      // A full disk, say: what was committed stays safe in the log of writes, and the next time may do.
      if (!isSqliteError(error)) throw error;
    }
  };
  db.pragma("wal_autocheckpoint = 0");
  // Taken over, the log starts anew in its file; cut, the file's size says again how much is in it.
  db.pragma(`journal_size_limit = ${dueBytes}`);
  return {
    afterCommit: () => {
      const bytes = statSync(`${db.name}-wal`, { throwIfNoEntry: false })?.size ?? 0;
      clearTimeout(timer);
      if (bytes > mostBytes) takeOver();
      else if (bytes > dueBytes) timer = setTimeout(takeOver, quietMs).unref();
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
};
