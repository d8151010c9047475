import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ReportText } from "../../../../src-shared/contract/report-texts.ts";
import type { ReviewStep } from "../../../../src-shared/contract/reviews.ts";
import { inEngagement } from "./columns.ts";

export const reviewSteps = sqliteTable(
  "review_steps",
  {
    ...inEngagement(),
    id: text("id").notNull(),
    kind: text("kind").$type<ReviewStep["kind"]>().notNull(),
    language: text("language").$type<ReviewStep["language"]>().notNull(),
    day: text("day").notNull(),
    note: text("note").notNull(),
    seals: text("seals", { mode: "json" }).$type<ReviewStep["seals"]>().notNull(),
    document: text("document", { mode: "json" }).$type<ReviewStep["document"]>(),
    actorId: text("actor_id").notNull(),
    writtenAt: text("written_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const reportTexts = sqliteTable(
  "report_texts",
  {
    ...inEngagement(),
    id: text("id").notNull(),
    key: text("key").notNull(),
    language: text("language").$type<ReportText["language"]>().notNull(),
    text: text("text").notNull(),
    original: text("original").notNull(),
    actorId: text("actor_id").notNull(),
    writtenAt: text("written_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);
