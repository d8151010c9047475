import { and, asc, eq } from "drizzle-orm";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { Reader, Writer } from "../../../ports.ts";
import { drafts } from "../schema/drafts.ts";
import { withoutEngagement } from "./rows.ts";

export const createDraftReader = (db: BetterSQLite3Database): Pick<Reader, "listDrafts"> => ({
  listDrafts: async (engagementId) => {
    const rows = await db
      .select()
      .from(drafts)
      .where(eq(drafts.engagementId, engagementId))
      .orderBy(asc(drafts.key));
    return rows.map(withoutEngagement);
  },
});

export const createDraftWriter = (db: BetterSQLite3Database): Pick<Writer, "saveDraft" | "deleteDraft"> => ({
  saveDraft: async (engagementId, draft) => {
    const { key: _, ...said } = draft;
    await db
      .insert(drafts)
      .values({ engagementId, ...draft })
      .onConflictDoUpdate({ target: [drafts.engagementId, drafts.key], set: said });
  },
  deleteDraft: async (engagementId, key) => {
    await db.delete(drafts).where(and(eq(drafts.engagementId, engagementId), eq(drafts.key, key)));
  },
});
