import { and, asc, eq, inArray } from "drizzle-orm";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { Reader } from "../../../ports.ts";
import { engagements } from "../schema/engagement.ts";
import { importMappings, savedViews } from "../schema/views.ts";
import { withoutEngagement } from "./rows.ts";

type ViewReader = Pick<Reader, "listSavedViews" | "listImportMappings">;

export const createViewReader = (db: BetterSQLite3Database): ViewReader => ({
  listSavedViews: async (engagementId) => {
    const rows = await db
      .select()
      .from(savedViews)
      .where(eq(savedViews.engagementId, engagementId))
      .orderBy(asc(savedViews.name), asc(savedViews.id));
    return rows.map(withoutEngagement);
  },

  listImportMappings: async (engagementId) => {
    const ofClient = db
      .select({ clientId: engagements.clientId })
      .from(engagements)
      .where(and(eq(engagements.engagementId, engagementId), eq(engagements.id, engagementId)));
    const sameClient = db
      .select({ id: engagements.engagementId })
      .from(engagements)
      .where(inArray(engagements.clientId, ofClient));
    const rows = await db
      .select()
      .from(importMappings)
      .where(inArray(importMappings.engagementId, sameClient))
      .orderBy(asc(importMappings.name), asc(importMappings.id));
    return rows.map(withoutEngagement);
  },
});
