import { problem } from "../../../src-shared/rpc/problems.ts";
import type { Connection } from "./connection.ts";
import { isSqliteError } from "./connection.ts";

export type Transact = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * One transaction after the other. Each resolves only when it is on the disk, and leaves nothing behind
 * when it rejects; `rolledBack` lets go of what was remembered of it.
 */
export const createTransactions = (
  db: Connection,
  folder: string,
  on: { readonly begin: () => void; readonly committed: () => void; readonly rolledBack: () => void },
): Transact => {
  let last: Promise<unknown> = Promise.resolve();

  return async (work) => {
    const transaction = async () => {
      try {
        db.exec("BEGIN IMMEDIATE");
        on.begin();
        const result = await work();
        db.exec("COMMIT");
        on.committed();
        return result;
      } catch (error) {
        if (db.open && db.inTransaction) db.exec("ROLLBACK");
        on.rolledBack();
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
