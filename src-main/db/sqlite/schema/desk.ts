import { integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type {
  Contact,
  DecisionRequest,
  Deliverable,
  WorkEntry,
} from "../../../../src-shared/contract/desk.ts";
import type {
  ApplicationId,
  ContactId,
  InterviewId,
  PersonId,
  SiteId,
} from "../../../../src-shared/contract/ids.ts";
import { inEngagement } from "./columns.ts";

export const contacts = sqliteTable(
  "contacts",
  {
    ...inEngagement(),
    id: text("id").$type<ContactId>().notNull(),
    name: text("name").notNull(),
    jobTitle: text("job_title").notNull(),
    role: text("role").$type<Contact["role"]>().notNull(),
    siteId: text("site_id").$type<SiteId>(),
    email: text("email").notNull(),
    phone: text("phone").notNull(),
    isStakeholder: integer("is_stakeholder", { mode: "boolean" }).notNull(),
    note: text("note").notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const deliverables = sqliteTable(
  "deliverables",
  {
    ...inEngagement(),
    id: text("id").notNull(),
    title: text("title").notNull(),
    due: text("due"),
    owner: text("owner").notNull(),
    state: text("state").$type<Deliverable["state"]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const decisionRequests = sqliteTable(
  "decision_requests",
  {
    ...inEngagement(),
    id: text("id").notNull(),
    title: text("title").notNull(),
    due: text("due"),
    decidedBy: text("decided_by").notNull(),
    state: text("state").$type<DecisionRequest["state"]>().notNull(),
    outcome: text("outcome").notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const workEntries = sqliteTable(
  "work_entries",
  {
    ...inEngagement(),
    id: text("id").notNull(),
    personId: text("person_id").$type<PersonId>().notNull(),
    kind: text("kind").$type<WorkEntry["kind"]>().notNull(),
    day: text("day").notNull(),
    days: real("days").notNull(),
    note: text("note").notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const parkedItems = sqliteTable(
  "parked_items",
  {
    ...inEngagement(),
    id: text("id").notNull(),
    interviewId: text("interview_id").$type<InterviewId>(),
    text: text("text").notNull(),
    applicationId: text("application_id").$type<ApplicationId>(),
    questionId: text("question_id"),
    done: integer("done", { mode: "boolean" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);
