import { asc, eq } from "drizzle-orm";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { Reader } from "../../../ports.ts";
import { contacts, decisionRequests, deliverables, parkedItems, workEntries } from "../schema/desk.ts";
import { withoutEngagement } from "./rows.ts";

type DeskReader = Pick<
  Reader,
  "listContacts" | "listDeliverables" | "listDecisionRequests" | "listWorkEntries" | "listParkedItems"
>;

export const createDeskReader = (db: BetterSQLite3Database): DeskReader => ({
  listContacts: async (engagementId) => {
    const rows = await db
      .select()
      .from(contacts)
      .where(eq(contacts.engagementId, engagementId))
      .orderBy(asc(contacts.name), asc(contacts.id));
    return rows.map(withoutEngagement);
  },

  listDeliverables: async (engagementId) => {
    const rows = await db
      .select()
      .from(deliverables)
      .where(eq(deliverables.engagementId, engagementId))
      .orderBy(asc(deliverables.due), asc(deliverables.id));
    return rows.map(withoutEngagement);
  },

  listDecisionRequests: async (engagementId) => {
    const rows = await db
      .select()
      .from(decisionRequests)
      .where(eq(decisionRequests.engagementId, engagementId))
      .orderBy(asc(decisionRequests.due), asc(decisionRequests.id));
    return rows.map(withoutEngagement);
  },

  listWorkEntries: async (engagementId) => {
    const rows = await db
      .select()
      .from(workEntries)
      .where(eq(workEntries.engagementId, engagementId))
      .orderBy(asc(workEntries.day), asc(workEntries.id));
    return rows.map(withoutEngagement);
  },

  listParkedItems: async (engagementId) => {
    const rows = await db
      .select()
      .from(parkedItems)
      .where(eq(parkedItems.engagementId, engagementId))
      .orderBy(asc(parkedItems.id));
    return rows.map(withoutEngagement);
  },
});
