import { getTableColumns, getTableName } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Entity } from "../../../src-shared/domain/operations/entity.ts";
import { project } from "../../../src-shared/domain/operations/project.ts";
import type { Connection } from "./connection.ts";
import type { EntityName } from "./entities.ts";
import { openEntities } from "./entities.ts";
import { projectedTables } from "./schema/projected.ts";

/** What stands about a thing, and the rows that follow from it, by table. */
export interface Projected {
  readonly entity: Entity;
  readonly rows: ReturnType<typeof project>;
}

/**
 * Brings the rows of one thing into line with what stands about it. `fresh` is all that stands about a thing
 * that had no rows yet; without it, the log is read.
 */
export const openProjectedRows = (db: Connection): ((name: EntityName, fresh?: Entity) => Projected) => {
  const readEntity = openEntities(db);
  const writerByTable = new Map(
    Object.entries(projectedTables).map(([name, table]) => [name, openTable(db, table)]),
  );
  return (name, fresh) => {
    const entity = fresh ?? readEntity(name);
    const rows = project(name.entityType, entity);
    for (const [table, row] of Object.entries(rows)) writerByTable.get(table)?.(entity, row);
    return { entity, rows };
  };
};

type WriteRow = (entity: Entity, row: object | null) => void;

const openTable = (db: Connection, table: SQLiteTable): WriteRow => {
  const name = getTableName(table);
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, column]) => column.name);
  const upsert = db.prepare(`
    INSERT INTO ${name} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})
    ON CONFLICT (engagement_id, id) DO UPDATE SET ${names.map((column) => `${column} = excluded.${column}`).join(", ")}`);
  const remove = db.prepare<[string, string]>(`DELETE FROM ${name} WHERE engagement_id = ? AND id = ?`);

  return ({ engagementId, id }, row) => {
    if (row === null) {
      remove.run(engagementId, id);
      return;
    }
    const valueByKey: Readonly<Record<string, unknown>> = { ...row, engagementId, id };
    upsert.run(
      columns.map(([key, column]) => {
        const value = valueByKey[key] ?? null;
        return value === null ? null : column.mapToDriverValue(value);
      }),
    );
  };
};
