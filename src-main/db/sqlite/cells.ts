import { stringify } from "uuid";
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
interface Arrival extends Contender {
  readonly lseq: number;
  readonly parents: readonly string[];
}

export interface FoundCell {
  readonly id: number;
  /** `lseq` and hybrid time of the operation that began it. */
  readonly first: number | null;
  readonly firstHlc: string | null;
}

interface HeadRow extends Omit<Contender, "opId"> {
  readonly lseq: number;
  readonly op_id: Buffer;
}

export interface Cells {
  readonly find: (name: CellName) => FoundCell | undefined;
  /** Whether the log knows anything of a thing. */
  readonly hasAny: (name: Omit<CellName, "field">) => boolean;
  /** Ids of the operations that stand in a cell. */
  readonly headsOf: (cell: number) => readonly string[];
  /** Makes a new cell, in which its first operation stands. */
  readonly begin: (id: number, name: CellName, lseq: number) => void;
  /** Makes a new operation stand in its cell, instead of its parents. */
  readonly admit: (cell: FoundCell, arrival: Arrival) => void;
}

/** Heads and cells, kept up to date one new operation at a time; a rebuild must come to the same. */
export const openCells = (db: Connection): Cells => {
  const find = db.prepare<CellName, FoundCell>(`
    SELECT cell.id, cell.first, begun.hlc AS firstHlc
    FROM cell LEFT JOIN op AS begun ON begun.lseq = cell.first
    WHERE cell.engagement_id = :engagementId AND cell.entity_type = :entityType
      AND cell.entity_id = :entityId AND cell.field = :field`);
  const any = db
    .prepare<Omit<CellName, "field">, number>(
      `SELECT 1 FROM cell WHERE engagement_id = :engagementId AND entity_type = :entityType
        AND entity_id = :entityId LIMIT 1`,
    )
    .pluck();
  const begin = db.prepare<CellName & { readonly id: number; readonly lseq: number }>(`
    INSERT INTO cell (id, engagement_id, entity_type, entity_id, field, winner, first, heads, distinct_values)
    VALUES (:id, :engagementId, :entityType, :entityId, :field, :lseq, :lseq, 1, 1)`);
  const update = db.prepare<[number, number, number, number, number]>(
    "UPDATE cell SET winner = ?, first = ?, heads = ?, distinct_values = ? WHERE id = ?",
  );
  const heads = db.prepare<[number], HeadRow>(`
    SELECT op.lseq, op.op_id, op.hlc, op.kind, op.body
    FROM head JOIN op ON op.lseq = head.op WHERE head.cell = ?`);
  const addHead = db.prepare<[number, number]>("INSERT INTO head (cell, op) VALUES (?, ?)");
  const dropHead = db.prepare<[number, number]>("DELETE FROM head WHERE cell = ? AND op = ?");
  const headIds = db
    .prepare<[number], Buffer>("SELECT op.op_id FROM head JOIN op ON op.lseq = head.op WHERE head.cell = ?")
    .pluck();

  return {
    find: (name) => find.get(name),
    hasAny: (name) => any.get(name) !== undefined,
    headsOf: (cell) => headIds.all(cell).map((id) => stringify(id)),

    begin: (id, name, lseq) => {
      begin.run({ ...name, id, lseq });
      addHead.run(id, lseq);
    },

    admit: (cell, arrival) => {
      const before = heads.all(cell.id).map((row) => ({ ...row, opId: stringify(row.op_id) }));
      const replaced = new Set(arrival.parents);
      for (const { lseq, opId } of before) if (replaced.has(opId)) dropHead.run(cell.id, lseq);
      addHead.run(cell.id, arrival.lseq);
      const standing = [...before.filter(({ opId }) => !replaced.has(opId)), arrival].toSorted(byPrecedence);
      const [shown = arrival] = standing;
      const beganEarlier = cell.first !== null && cell.firstHlc !== null && cell.firstHlc <= arrival.hlc;
      const first = beganEarlier ? cell.first : arrival.lseq;
      update.run(shown.lseq, first, standing.length, countValues(standing), cell.id);
    },
  };
};
