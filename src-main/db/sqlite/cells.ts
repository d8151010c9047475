import { parse, stringify } from "uuid";
import type { Contender } from "../../../src-shared/domain/operations/heads.ts";
import { byPrecedence, countValues } from "../../../src-shared/domain/operations/heads.ts";
import type { Connection } from "./connection.ts";

/** What names a cell. */
export interface CellName {
  readonly engagementId: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly field: string;
}

/** An operation that begins to stand in a cell. */
export interface Arrival extends Contender {
  readonly lseq: number;
  readonly parents: readonly string[];
}

interface CellRow {
  readonly id: number;
  readonly first: number | null;
  readonly firstHlc: string | null;
}

interface HeadRow extends Omit<Contender, "opId"> {
  readonly lseq: number;
  readonly op_id: Buffer;
}

export interface Cells {
  readonly find: (name: CellName) => CellRow | undefined;
  readonly create: (id: number, name: CellName) => void;
  /** Ids of the operations that stand in a cell. */
  readonly headsOf: (cell: number) => readonly string[];
  /** Makes a new operation stand in its cell, instead of its parents. */
  readonly admit: (cell: CellRow, arrival: Arrival) => void;
}

/** Heads and cells, kept up to date one new operation at a time; `rebuild` must come to the same. */
export const openCells = (db: Connection): Cells => {
  const find = db.prepare<CellName, CellRow>(`
    SELECT cell.id, cell.first, begun.hlc AS firstHlc
    FROM cell LEFT JOIN op AS begun ON begun.lseq = cell.first
    WHERE cell.engagement_id = :engagementId AND cell.entity_type = :entityType
      AND cell.entity_id = :entityId AND cell.field = :field`);
  const create = db.prepare<CellName & { readonly id: number }>(`
    INSERT INTO cell (id, engagement_id, entity_type, entity_id, field, heads, distinct_values)
    VALUES (:id, :engagementId, :entityType, :entityId, :field, 0, 0)`);
  const update = db.prepare<[number, number, number, number, number]>(
    "UPDATE cell SET winner = ?, first = ?, heads = ?, distinct_values = ? WHERE id = ?",
  );
  const headIds = db
    .prepare<[number], Buffer>("SELECT op.op_id FROM head JOIN op ON op.lseq = head.op WHERE head.cell = ?")
    .pluck();
  const heads = db.prepare<[number], HeadRow>(`
    SELECT op.lseq, op.op_id, op.hlc, op.kind, op.body
    FROM head JOIN op ON op.lseq = head.op WHERE head.cell = ?`);
  const addHead = db.prepare<[number, number]>("INSERT INTO head (cell, op) VALUES (?, ?)");
  const dropHead = db.prepare<[number, Buffer]>(
    "DELETE FROM head WHERE cell = ? AND op = (SELECT lseq FROM op WHERE op_id = ?)",
  );

  return {
    find: (name) => find.get(name),
    create: (id, name) => create.run({ ...name, id }),
    headsOf: (cell) => headIds.all(cell).map((id) => stringify(id)),

    admit: (cell, arrival) => {
      for (const parent of arrival.parents) dropHead.run(cell.id, Buffer.from(parse(parent)));
      addHead.run(cell.id, arrival.lseq);
      const beganEarlier = cell.first !== null && cell.firstHlc !== null && cell.firstHlc <= arrival.hlc;
      const first = beganEarlier ? cell.first : arrival.lseq;

      const standing = heads.all(cell.id).map((row) => ({ ...row, opId: stringify(row.op_id) }));
      const [shown = arrival] = standing.toSorted(byPrecedence);
      update.run(shown.lseq, first, standing.length, countValues(standing), cell.id);
    },
  };
};
