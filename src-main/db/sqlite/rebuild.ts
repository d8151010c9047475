import { getTableName } from "drizzle-orm";
import { stringify } from "uuid";
import { byPrecedence, countValues, headsOf } from "../../../src-shared/domain/operations/heads.ts";
import { isUnderstood } from "../../../src-shared/domain/operations/operation.ts";
import type { Watch } from "../../long-work.ts";
import { createTurns } from "../../turns.ts";
import type { Connection } from "./connection.ts";
import type { EntityName } from "./entities.ts";
import { parentsOf } from "./operation-rows.ts";
import { openProjectedRows } from "./projected-rows.ts";
import { projectedTables } from "./schema/projected.ts";
import { clearSearchIndex, openSearchIndex } from "./search-index.ts";

/** Every table that follows from the log. */
export const derivedTables: readonly string[] = [
  "head",
  "cell",
  ...Object.values(projectedTables).map((table) => getTableName(table)),
];

/** How many cells, or things, are held in memory at a time. */
const pageSize = 1_000;

/**
 * Makes every derived table anew from the log, inside the transaction under way. Order of arrival plays
 * no part, so it is also the check on what was kept up to date one operation at a time.
 */
export const rebuildTables = async (db: Connection, { signal, onProgress }: Watch = {}): Promise<void> => {
  const takeTurns = createTurns(signal);
  for (const table of derivedTables) db.exec(`DELETE FROM ${table}`);
  clearSearchIndex(db);
  db.exec(`
    INSERT INTO cell (id, engagement_id, entity_type, entity_id, field, heads, distinct_values)
    SELECT cell, engagement_id, entity_type, entity_id, field, 0, 0
    FROM op WHERE lseq IN (SELECT min(lseq) FROM op GROUP BY cell) ORDER BY cell`);
  await rebuildHeads(db, async (share) => {
    onProgress?.(share / 2);
    await takeTurns();
  });
  await projectAll(db, async (share) => {
    onProgress?.((1 + share) / 2);
    await takeTurns();
  });
};

/** Called between two things; how far it is, from 0 to 1. */
type Move = (share: number) => Promise<void>;

interface StoredOperation {
  readonly cell: number;
  readonly lseq: number;
  readonly op_id: Buffer;
  readonly parents: string;
  readonly kind: string;
  readonly hlc: string;
  readonly schemaVersion: number;
  readonly body: string;
}

const rebuildHeads = async (db: Connection, move: Move): Promise<void> => {
  const lastCell = db.prepare<[], number | null>("SELECT max(id) FROM cell").pluck();
  const page = db.prepare<[number, number], StoredOperation>(`
    SELECT cell, lseq, op_id, parents, kind, hlc, schema_version AS schemaVersion, body
    FROM op WHERE cell > ? AND cell <= ? ORDER BY cell, lseq`);
  const addHead = db.prepare<[number, number]>("INSERT INTO head (cell, op) VALUES (?, ?)");
  const update = db.prepare<[number, number, number, number, number]>(
    "UPDATE cell SET winner = ?, first = ?, heads = ?, distinct_values = ? WHERE id = ?",
  );
  const end = lastCell.get() ?? 0;
  for (let start = 0; start < end; start += pageSize) {
    for (const [cell, rows] of Map.groupBy(page.all(start, start + pageSize), (row) => row.cell)) {
      const operations = rows
        .filter(isUnderstood)
        .map((row) => ({ ...row, opId: stringify(row.op_id), parents: parentsOf(row.parents) }));
      const heads = headsOf(operations);
      for (const { lseq } of heads) addHead.run(cell, lseq);
      const [first] = operations.toSorted((one, other) =>
        one.hlc < other.hlc ? -1 : Number(one.hlc > other.hlc),
      );
      const [winner] = heads.toSorted(byPrecedence);
      if (first && winner) update.run(winner.lseq, first.lseq, heads.length, countValues(heads), cell);
      // oxlint-disable-next-line no-await-in-loop -- lets other work in between, on purpose
      await move(cell / end);
    }
  }
};

const projectAll = async (db: Connection, move: Move): Promise<void> => {
  const projectEntity = openProjectedRows(db);
  const index = openSearchIndex(db);
  const page = db.prepare<EntityName & { readonly limit: number }, EntityName>(`
    SELECT DISTINCT engagement_id AS engagementId, entity_type AS entityType, entity_id AS entityId
    FROM cell
    WHERE (engagement_id, entity_type, entity_id) > (:engagementId, :entityType, :entityId)
    ORDER BY engagement_id, entity_type, entity_id LIMIT :limit`);
  const all = db.prepare<[], number>("SELECT count(*) FROM cell").pluck().get() ?? 0;
  let done = 0;
  let last: EntityName | undefined = { engagementId: "", entityType: "", entityId: "" };
  while (last) {
    const names: EntityName[] = page.all({ ...last, limit: pageSize });
    for (const name of names) {
      index(projectEntity(name));
      done += 1;
      // oxlint-disable-next-line no-await-in-loop -- lets other work in between, on purpose
      await move(done / all);
    }
    last = names.at(-1);
  }
};
