import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Scenario } from "../../../../src-shared/contract/scenarios.ts";
import { inEngagement } from "./columns.ts";

export const scenarios = sqliteTable(
  "scenarios",
  {
    ...inEngagement(),
    id: text("id").notNull(),
    name: text("name").notNull(),
    note: text("note").notNull(),
    trial: text("trial", { mode: "json" }).$type<Scenario["trial"]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);
