import { firstPreviousHash } from "../../../src-shared/domain/operations/operation.ts";
import type { Connection } from "./connection.ts";
import type { OperationRow } from "./operation-rows.ts";
import { hashOf, operationOf } from "./operation-rows.ts";

export interface OperationCheck {
  readonly operations: number;
  readonly chains: number;
  readonly problems: readonly string[];
}

const progressEvery = 2_000;

/** Every operation against its hash, and each device's chain: none missing, changed or moved. */
export const checkOperations = (db: Connection, onProgress: (share: number) => void): OperationCheck => {
  const problems: string[] = [];
  let operations = 0;
  let chains = 0;
  let last: { readonly row: OperationRow; readonly chain: string } | undefined;
  const total = db.prepare<[], number>("SELECT count(*) FROM op").pluck().get() ?? 0;
  const rows = db.prepare<[], OperationRow>("SELECT * FROM op ORDER BY device, epoch, sequence, lseq");
  for (const row of rows.iterate()) {
    operations += 1;
    const chain = `${row.device.toString("hex")}/${row.epoch}`;
    if (last?.chain !== chain) {
      chains += 1;
      last = undefined;
    }
    problems.push(...findProblems(row, chain, last?.row));
    last = { row, chain };
    if (operations % progressEvery === 0) onProgress(operations / total);
  }
  return { operations, chains, problems };
};

const findProblems = (row: OperationRow, chain: string, before: OperationRow | undefined): string[] => {
  const problems: string[] = [];
  if (!hashMatches(row)) {
    const subject = `${row.entity_type} ${row.entity_id}, ${row.field}`;
    problems.push(`Operation ${row.lseq} (${subject}) was changed after it was recorded.`);
  }
  const expected = (before?.sequence ?? 0) + 1;
  if (row.sequence !== expected) {
    problems.push(`Chain ${chain}: operation ${expected} is missing or doubled.`);
  } else if (!row.previous_hash.equals(before?.hash ?? Buffer.from(firstPreviousHash, "hex"))) {
    problems.push(`Chain ${chain}: operation ${row.sequence} does not follow the one before it.`);
  }
  return problems;
};

const hashMatches = (row: OperationRow): boolean => {
  try {
    return hashOf(operationOf(row)).equals(row.hash);
  } catch {
    // Not even of the form of an operation any more.
    return false;
  }
};
