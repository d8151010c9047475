import { and, asc, eq } from "drizzle-orm";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import { z } from "zod";
import type { ZodType } from "zod";
import type { EngagementId } from "../../../../src-shared/contract/ids.ts";
import { ServerFacts } from "../../../../src-shared/contract/inventory.ts";
import type { EntityType } from "../../../../src-shared/domain/operations/change.ts";
import { SomeFacts } from "../../../../src-shared/domain/operations/projections/application.ts";
import { fieldOfSource } from "../../../../src-shared/domain/operations/projections/sources.ts";
import type { ApplicationRecord, ImportedFacts, Reader } from "../../../ports.ts";
import { applications, archetypes, dependencies, imports, servers } from "../schema/inventory.ts";
import { cell, op } from "../schema/log.ts";
import { withoutEngagement } from "./rows.ts";

type InventoryReader = Pick<
  Reader,
  | "listApplications"
  | "findApplication"
  | "listServers"
  | "listDependencies"
  | "listArchetypes"
  | "listImports"
  | "listImportedServers"
  | "listImportedApplications"
  | "findApplicationEdits"
>;

export const createInventoryReader = (db: BetterSQLite3Database): InventoryReader => ({
  listApplications: async (engagementId) => {
    const rows = await db
      .select()
      .from(applications)
      .where(eq(applications.engagementId, engagementId))
      .orderBy(asc(applications.id));
    return rows.map(toApplication);
  },

  findApplication: async (engagementId, id) => {
    const [row] = await db
      .select()
      .from(applications)
      .where(and(eq(applications.engagementId, engagementId), eq(applications.id, id)))
      .limit(1);
    return row && toApplication(row);
  },

  listServers: async (engagementId) => {
    const rows = await db
      .select()
      .from(servers)
      .where(eq(servers.engagementId, engagementId))
      .orderBy(asc(servers.id));
    return rows.map(withoutEngagement).map(({ id, assignedByHand, assignedTo, vanished, ...facts }) => ({
      id,
      facts,
      assignedTo: assignedByHand ? assignedTo : undefined,
      vanished,
    }));
  },

  listDependencies: async (engagementId) => {
    const rows = await db
      .select()
      .from(dependencies)
      .where(eq(dependencies.engagementId, engagementId))
      .orderBy(asc(dependencies.id));
    return rows.map(withoutEngagement);
  },

  listArchetypes: async (engagementId) => {
    const rows = await db
      .select()
      .from(archetypes)
      .where(eq(archetypes.engagementId, engagementId))
      .orderBy(asc(archetypes.id));
    return rows.map(withoutEngagement);
  },

  listImports: async (engagementId) => {
    const rows = await db
      .select()
      .from(imports)
      .where(eq(imports.engagementId, engagementId))
      .orderBy(asc(imports.importedAt), asc(imports.id));
    return rows.map(withoutEngagement);
  },

  listImportedServers: async (engagementId, source) =>
    await listImported(db, engagementId, "server", source, ServerFacts),

  listImportedApplications: async (engagementId, source) =>
    await listImported(db, engagementId, "application", source, SomeFacts),

  findApplicationEdits: async (engagementId, id) => {
    const [row] = await db
      .select({ body: op.body })
      .from(cell)
      .innerJoin(op, eq(op.lseq, cell.winner))
      .where(
        and(
          eq(cell.engagementId, engagementId),
          eq(cell.entityType, "application"),
          eq(cell.entityId, id),
          eq(cell.field, "edits"),
          eq(op.kind, "set"),
        ),
      );
    return row ? SomeFacts.parse(JSON.parse(row.body)) : {};
  },
});

/** What a source said, read from the log: the inventory's own rows are several sources laid over each other. */
const listImported = async <Facts>(
  db: BetterSQLite3Database,
  engagementId: EngagementId,
  entityType: EntityType,
  source: string,
  facts: ZodType<Facts>,
): Promise<readonly ImportedFacts<Facts>[]> => {
  const rows = await db
    .select({ id: cell.entityId, body: op.body })
    .from(cell)
    .innerJoin(op, eq(op.lseq, cell.winner))
    .where(
      and(
        eq(cell.engagementId, engagementId),
        eq(cell.entityType, entityType),
        eq(cell.field, fieldOfSource(source)),
        eq(op.kind, "set"),
      ),
    )
    .orderBy(asc(cell.entityId));
  const Sourced = z.object({ key: z.string(), facts, vanished: z.boolean() });
  return rows.flatMap(({ id, body }) => {
    const read = Sourced.safeParse(JSON.parse(body));
    return read.success ? [{ id, ...read.data }] : [];
  });
};

const toApplication = (row: typeof applications.$inferSelect): ApplicationRecord => {
  const { id, costs, ...facts } = withoutEngagement(row);
  return { id, costs, facts };
};
