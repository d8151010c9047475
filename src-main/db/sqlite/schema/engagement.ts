import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { PackRef } from "../../../../src-shared/contract/content.ts";
import type {
  Client,
  CriterionPoints,
  Engagement,
  Person,
  WeightMethod,
} from "../../../../src-shared/contract/engagements.ts";
import type { Interview } from "../../../../src-shared/contract/interviews.ts";
import type {
  ApplicationId,
  ClientId,
  ContactId,
  EngagementId,
  InterviewId,
  PersonId,
  SiteId,
} from "../../../../src-shared/contract/ids.ts";
import type { Language, LocalisedText } from "../../../../src-shared/contract/text.ts";
import { inEngagement, localised } from "./columns.ts";

export const clients = sqliteTable(
  "clients",
  {
    ...inEngagement(),
    id: text("id").$type<ClientId>().notNull(),
    name: localised("name"),
    sector: text("sector").$type<Client["sector"]>().notNull(),
    countries: text("countries", { mode: "json" }).$type<string[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const engagements = sqliteTable(
  "engagements",
  {
    ...inEngagement(),
    id: text("id").$type<EngagementId>().notNull(),
    clientId: text("client_id").$type<ClientId>().notNull(),
    code: text("code").notNull(),
    title: localised("title"),
    languages: text("languages", { mode: "json" }).$type<Language[]>().notNull(),
    reportLanguage: text("report_language").$type<Language>().notNull(),
    starts: text("starts"),
    ends: text("ends"),
    pack: text("pack", { mode: "json" }).$type<PackRef>().notNull(),
    classification: text("classification").$type<Engagement["classification"]>().notNull(),
    currency: text("currency").notNull(),
    demonstration: integer("demonstration", { mode: "boolean" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.engagementId, table.id] }),
    // Not unique: two laptops may have chosen the same code before they met.
    index("engagements_by_code").on(table.code),
  ],
);

export const weights = sqliteTable(
  "weights",
  {
    ...inEngagement(),
    id: text("id").notNull(),
    profileId: text("profile_id").notNull(),
    points: text("points", { mode: "json" }).$type<CriterionPoints>(),
    foundBy: text("found_by").$type<WeightMethod>().notNull().default("profile"),
    agreedOn: text("agreed_on"),
    agreedBy: text("agreed_by", { mode: "json" }).$type<LocalisedText[]>().notNull(),
    note: localised("note"),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const people = sqliteTable(
  "people",
  {
    ...inEngagement(),
    id: text("id").$type<PersonId>().notNull(),
    name: text("name").notNull(),
    role: text("role").$type<Person["role"]>().notNull(),
    languages: text("languages", { mode: "json" }).$type<Language[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const sites = sqliteTable(
  "sites",
  {
    ...inEngagement(),
    id: text("id").$type<SiteId>().notNull(),
    code: text("code").notNull(),
    name: localised("name"),
    role: localised("role"),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const interviews = sqliteTable(
  "interviews",
  {
    ...inEngagement(),
    id: text("id").$type<InterviewId>().notNull(),
    day: text("day").notNull(),
    siteId: text("site_id").$type<SiteId>(),
    subject: localised("subject"),
    presentRoles: text("present_roles", { mode: "json" }).$type<Interview["presentRoles"]>().notNull(),
    consultantIds: text("consultant_ids", { mode: "json" }).$type<PersonId[]>().notNull(),
    applicationIds: text("application_ids", { mode: "json" }).$type<ApplicationId[]>().notNull(),
    state: text("state").$type<Interview["state"]>().notNull().default("held"),
    starts: text("starts"),
    minutes: integer("minutes"),
    minutesHeld: integer("minutes_held"),
    role: text("role").$type<Interview["role"]>().notNull().default("other"),
    sectionIds: text("section_ids", { mode: "json" }).$type<string[]>().notNull().default([]),
    contactIds: text("contact_ids", { mode: "json" }).$type<ContactId[]>().notNull().default([]),
    summary: text("summary").notNull().default(""),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);
