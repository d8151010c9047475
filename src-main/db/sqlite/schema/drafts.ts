import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { inEngagement } from "./columns.ts";

/** What is being typed on this machine. Like `machine`, it does not follow from the log and never leaves it. */
export const drafts = sqliteTable(
  "drafts",
  {
    ...inEngagement(),
    key: text("key").notNull(),
    text: text("text").notNull(),
    base: text("base").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.key] })],
);
