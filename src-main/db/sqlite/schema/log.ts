import { sql } from "drizzle-orm";
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Settings } from "../../../../src-shared/contract/host.ts";
import type { PersonId } from "../../../../src-shared/contract/ids.ts";

/** The log: append-only by trigger, and the only truth. All other tables but `machine` and `drafts` follow from it. */
export const op = sqliteTable(
  "op",
  {
    /** Order of arrival on this machine; not hashed, like `cell`, `hash` itself and what follows it. */
    lseq: integer("lseq").primaryKey(),
    opId: blob("op_id", { mode: "buffer" }).notNull(),
    cell: integer("cell").notNull(),
    engagementId: text("engagement_id").notNull(),
    device: blob("device", { mode: "buffer" }).notNull(),
    epoch: integer("epoch").notNull(),
    sequence: integer("sequence").notNull(),
    actorId: text("actor_id").notNull(),
    entityType: text("entity_type").notNull(),
    entityId: text("entity_id").notNull(),
    field: text("field").notNull(),
    kind: text("kind").notNull(),
    hlc: text("hlc").notNull(),
    wallMs: integer("wall_ms").notNull(),
    timeZoneMinutes: integer("time_zone_minutes").notNull(),
    saidAt: text("said_at"),
    importId: text("import_id"),
    /** JSON array of operation ids, sorted. */
    parents: text("parents").notNull(),
    schemaVersion: integer("schema_version").notNull(),
    body: text("body").notNull(),
    previousHash: blob("previous_hash", { mode: "buffer" }).notNull(),
    hash: blob("hash", { mode: "buffer" }).notNull(),
    /** `local`, `hq`, `bundle:ID`, `journal` or `salvage`. */
    origin: text("origin").notNull(),
    clockSuspect: integer("clock_suspect", { mode: "boolean" }).notNull(),
  },
  (table) => [
    uniqueIndex("op_by_id").on(table.opId),
    index("op_by_cell").on(table.cell),
    // Not unique: a forked chain is kept and reported.
    index("op_by_chain").on(table.device, table.epoch, table.sequence),
    index("op_by_engagement").on(table.engagementId),
    index("op_by_import")
      .on(table.importId)
      .where(sql`${table.importId} is not null`),
  ],
);

/** A number for each cell, in the order in which cells were first written, and what stands in it. */
export const cell = sqliteTable(
  "cell",
  {
    id: integer("id").primaryKey(),
    engagementId: text("engagement_id").notNull(),
    entityType: text("entity_type").notNull(),
    entityId: text("entity_id").notNull(),
    field: text("field").notNull(),
    /** `lseq` of the operation shown; null while none is understood. */
    winner: integer("winner"),
    /** `lseq` of the operation with the lowest hybrid time, which began the cell. */
    first: integer("first"),
    heads: integer("heads").notNull(),
    /** Different values among the heads; more than one is a conflict. */
    distinct: integer("distinct_values").notNull(),
  },
  (table) => [
    uniqueIndex("cell_by_name").on(table.engagementId, table.entityType, table.entityId, table.field),
  ],
);

export const head = sqliteTable(
  "head",
  { cell: integer("cell").notNull(), op: integer("op").notNull() },
  (table) => [primaryKey({ columns: [table.cell, table.op] })],
);

/** One row: who this copy of the data is. Never leaves the machine. */
export const machine = sqliteTable("machine", {
  id: integer("id").primaryKey(),
  device: blob("device", { mode: "buffer" }).notNull(),
  epoch: integer("epoch").notNull(),
  personId: text("person_id").$type<PersonId>().notNull(),
  settings: text("settings", { mode: "json" }).$type<Settings>().notNull(),
  /** Which projection made the tables; another one makes them anew. */
  projection: integer("projection").notNull(),
  /** `lseq` of the last operation that the search index knows; it follows a moment after the rows. */
  searched: integer("searched").notNull().default(0),
});
