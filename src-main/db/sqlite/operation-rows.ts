import { hash } from "node:crypto";
import { parse, stringify } from "uuid";
import { canonicalText } from "../../../src-shared/domain/operations/canonical-bytes.ts";
import type { Operation } from "../../../src-shared/domain/operations/operation.ts";

/** A row of `op` as SQLite gives it. */
export interface OperationRow {
  readonly lseq: number;
  readonly op_id: Buffer;
  readonly cell: number;
  readonly engagement_id: string;
  readonly device: Buffer;
  readonly epoch: number;
  readonly sequence: number;
  readonly actor_id: string;
  readonly entity_type: string;
  readonly entity_id: string;
  readonly field: string;
  readonly kind: string;
  readonly hlc: string;
  readonly wall_ms: number;
  readonly time_zone_minutes: number;
  readonly said_at: string | null;
  readonly import_id: string | null;
  readonly parents: string;
  readonly schema_version: number;
  readonly body: string;
  readonly previous_hash: Buffer;
  readonly hash: Buffer;
  readonly origin: string;
  readonly clock_suspect: number;
}

/** SHA-256 of the canonical bytes (decision 0001). */
export const hashOf = (operation: Operation): Buffer => hash("sha256", canonicalText(operation), "buffer");

export const rowOf = (
  operation: Operation,
  local: Pick<OperationRow, "lseq" | "cell" | "origin" | "clock_suspect"> & { readonly hash: Buffer },
): OperationRow => ({
  ...local,
  op_id: Buffer.from(parse(operation.opId)),
  engagement_id: operation.engagementId,
  device: Buffer.from(operation.device, "hex"),
  epoch: operation.epoch,
  sequence: operation.sequence,
  actor_id: operation.actorId,
  entity_type: operation.entityType,
  entity_id: operation.entityId,
  field: operation.field,
  kind: operation.kind,
  hlc: operation.hlc,
  wall_ms: operation.wallMs,
  time_zone_minutes: operation.timeZoneMinutes,
  said_at: operation.saidAt,
  import_id: operation.importId,
  parents: JSON.stringify(operation.parents),
  schema_version: operation.schemaVersion,
  body: operation.body,
  previous_hash: Buffer.from(operation.previousHash, "hex"),
});

export const operationOf = (row: OperationRow): Operation => ({
  opId: stringify(row.op_id),
  engagementId: row.engagement_id,
  device: row.device.toString("hex"),
  epoch: row.epoch,
  sequence: row.sequence,
  actorId: row.actor_id,
  entityType: row.entity_type,
  entityId: row.entity_id,
  field: row.field,
  kind: row.kind,
  hlc: row.hlc,
  wallMs: row.wall_ms,
  timeZoneMinutes: row.time_zone_minutes,
  saidAt: row.said_at,
  importId: row.import_id,
  parents: parentsOf(row.parents),
  schemaVersion: row.schema_version,
  body: row.body,
  previousHash: row.previous_hash.toString("hex"),
});

/** The ids in the column `parents`. */
export const parentsOf = (parents: string): readonly string[] => JSON.parse(parents);
