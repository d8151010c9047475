import { stringify } from "uuid";
import type { Cell, Entity } from "../../../src-shared/domain/operations/entity.ts";
import { byPrecedence } from "../../../src-shared/domain/operations/heads.ts";
import type { CellName } from "./cells.ts";
import type { Connection } from "./connection.ts";

export type EntityName = Omit<CellName, "field">;

interface StandingRow {
  readonly field: string;
  readonly op_id: Buffer;
  readonly hlc: string;
  readonly kind: string;
  readonly body: string;
  readonly actorId: string;
  readonly wallMs: number;
  readonly saidAt: string | null;
  readonly firstActorId: string;
  readonly firstWallMs: number;
  readonly firstSaidAt: string | null;
}

/** Reads all that stands about a thing. */
export const openEntities = (db: Connection): ((name: EntityName) => Entity) => {
  const standing = db.prepare<EntityName, StandingRow>(`
    SELECT cell.field, op.op_id, op.hlc, op.kind, op.body,
      op.actor_id AS actorId, op.wall_ms AS wallMs, op.said_at AS saidAt,
      begun.actor_id AS firstActorId, begun.wall_ms AS firstWallMs, begun.said_at AS firstSaidAt
    FROM cell
      JOIN head ON head.cell = cell.id
      JOIN op ON op.lseq = head.op
      JOIN op AS begun ON begun.lseq = cell.first
    WHERE cell.engagement_id = :engagementId AND cell.entity_type = :entityType AND cell.entity_id = :entityId`);

  return (name) => {
    const cellByField = new Map<string, Cell>();
    for (const [field, rows] of Map.groupBy(standing.all(name), (row) => row.field)) {
      const [begun] = rows;
      if (!begun) continue;
      cellByField.set(field, {
        heads: rows.map((row) => ({ ...row, opId: stringify(row.op_id) })).toSorted(byPrecedence),
        first: { actorId: begun.firstActorId, wallMs: begun.firstWallMs, saidAt: begun.firstSaidAt },
      });
    }
    return { engagementId: name.engagementId, id: name.entityId, cellByField };
  };
};
