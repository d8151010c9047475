import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ImportMapping, SavedView } from "../../../../src-shared/contract/views.ts";
import { inEngagement } from "./columns.ts";

export const savedViews = sqliteTable(
  "saved_views",
  {
    ...inEngagement(),
    id: text("id").notNull(),
    list: text("list").$type<SavedView["list"]>().notNull(),
    name: text("name").notNull(),
    columns: text("columns", { mode: "json" }).$type<SavedView["columns"]>().notNull(),
    sort: text("sort", { mode: "json" }).$type<NonNullable<SavedView["sort"]>>(),
    search: text("search").notNull(),
    filters: text("filters", { mode: "json" }).$type<SavedView["filters"]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const importMappings = sqliteTable(
  "import_mappings",
  {
    ...inEngagement(),
    id: text("id").notNull(),
    name: text("name").notNull(),
    fieldByHeading: text("field_by_heading", { mode: "json" })
      .$type<ImportMapping["fieldByHeading"]>()
      .notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);
