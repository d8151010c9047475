import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { OptionId } from "../../../../src-shared/contract/content.ts";
import type { Action, Comment, Finding } from "../../../../src-shared/contract/findings.ts";
import type { ApplicationId, ArchetypeId } from "../../../../src-shared/contract/ids.ts";
import type { OptionProfile } from "../../../../src-shared/contract/options.ts";
import type { SaidStatement } from "../../../../src-shared/domain/operations/projections/answer.ts";
import { inEngagement, localised } from "./columns.ts";

/** Said in the same words wherever answers are counted, or SQLite does not find its index. */
export const isUnanswered = (statement: SQLiteColumn): SQL => sql`(${statement} is null)`;

/** Without row ids: an answer is saved into one tree instead of two. */
export const answers = sqliteTable(
  "answers",
  {
    ...inEngagement(),
    /** `SUBJECT/QUESTION`. */
    id: text("id").notNull(),
    applicationId: text("application_id").$type<ApplicationId>(),
    archetypeId: text("archetype_id").$type<ArchetypeId>(),
    questionId: text("question_id").notNull(),
    statement: text("statement", { mode: "json" }).$type<SaidStatement>(),
    alternatives: text("alternatives", { mode: "json" }).$type<readonly SaidStatement[]>().notNull(),
    note: text("note").notNull(),
    flagged: integer("flagged", { mode: "boolean" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.engagementId, table.id] }),
    // Finds the answers to some questions, and counts those given without reading them.
    index("answers_by_question").on(table.engagementId, table.questionId, isUnanswered(table.statement)),
  ],
);

export const attachments = sqliteTable(
  "attachments",
  {
    ...inEngagement(),
    id: text("id").notNull(),
    sha256: text("sha256").notNull(),
    fileName: text("file_name").notNull(),
    mediaType: text("media_type").notNull(),
    size: integer("size").notNull(),
    caption: text("caption").notNull(),
    applicationId: text("application_id").$type<ApplicationId>(),
    questionId: text("question_id"),
    findingId: text("finding_id"),
    factDay: text("fact_day"),
    inReport: integer("in_report", { mode: "boolean" }).notNull().default(false),
    addedAt: text("added_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const optionProfiles = sqliteTable(
  "option_profiles",
  {
    ...inEngagement(),
    id: text("id").notNull(),
    optionId: text("option_id").$type<OptionId>().notNull(),
    name: localised("name"),
    demonstration: integer("demonstration", { mode: "boolean" }).notNull(),
    attributes: text("attributes", { mode: "json" }).$type<OptionProfile["attributes"]>().notNull(),
    evidence: text("evidence", { mode: "json" }).$type<OptionProfile["evidence"]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const decisions = sqliteTable(
  "decisions",
  {
    ...inEngagement(),
    id: text("id").notNull(),
    applicationId: text("application_id").$type<ApplicationId>().notNull(),
    optionId: text("option_id").$type<OptionId>().notNull(),
    followsVerdict: integer("follows_verdict", { mode: "boolean" }).notNull(),
    reason: localised("reason"),
    decidedBy: localised("decided_by"),
    decidedOn: text("decided_on").notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const findings = sqliteTable(
  "findings",
  {
    ...inEngagement(),
    id: text("id").notNull(),
    severity: text("severity").$type<Finding["severity"]>().notNull(),
    title: localised("title"),
    text: localised("text"),
    applicationIds: text("application_ids", { mode: "json" }).$type<ApplicationId[]>().notNull(),
    questionIds: text("question_ids", { mode: "json" }).$type<string[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const actions = sqliteTable(
  "actions",
  {
    ...inEngagement(),
    id: text("id").notNull(),
    findingId: text("finding_id"),
    title: localised("title"),
    owner: localised("owner"),
    due: text("due"),
    effortDays: real("effort_days"),
    state: text("state").$type<Action["state"]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const comments = sqliteTable(
  "comments",
  {
    ...inEngagement(),
    id: text("id").notNull(),
    about: text("about", { mode: "json" }).$type<Comment["about"]>().notNull(),
    replyTo: text("reply_to"),
    text: text("text").notNull(),
    resolved: integer("resolved", { mode: "boolean" }).notNull(),
    writtenBy: text("written_by"),
    assignedTo: text("assigned_to").$type<Comment["assignedTo"]>(),
    actorId: text("actor_id").notNull(),
    writtenAt: text("written_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);
