import { integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { CostParameterId } from "../../../../src-shared/contract/business-case.ts";
import type { OptionId } from "../../../../src-shared/contract/content.ts";
import type { ApplicationId } from "../../../../src-shared/contract/ids.ts";
import type { Execution, PlanSettings } from "../../../../src-shared/contract/plans.ts";
import { inEngagement } from "./columns.ts";

/** What an engagement plans with; its id is the engagement's. */
export const plans = sqliteTable(
  "plans",
  {
    ...inEngagement(),
    id: text("id").notNull(),
    sizing: text("sizing", { mode: "json" }).$type<PlanSettings["sizing"]>(),
    ramp: text("ramp", { mode: "json" }).$type<PlanSettings["ramp"]>(),
    carbon: text("carbon", { mode: "json" }).$type<PlanSettings["carbon"]>(),
    waves: text("waves", { mode: "json" }).$type<PlanSettings["waves"]>(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const costParameters = sqliteTable(
  "cost_parameters",
  {
    ...inEngagement(),
    id: text("id").$type<CostParameterId>().notNull(),
    value: real("value").notNull(),
    low: real("low").notNull(),
    high: real("high").notNull(),
    source: text("source").notNull(),
    date: text("date").notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const waveMoves = sqliteTable(
  "wave_moves",
  {
    ...inEngagement(),
    id: text("id").notNull(),
    applicationId: text("application_id").$type<ApplicationId>().notNull(),
    wave: integer("wave").notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const executions = sqliteTable(
  "executions",
  {
    ...inEngagement(),
    id: text("id").notNull(),
    applicationId: text("application_id").$type<ApplicationId>().notNull(),
    forecast: real("forecast").notNull(),
    recommended: text("recommended").$type<OptionId>().notNull(),
    executed: text("executed").$type<OptionId>().notNull(),
    executedOn: text("executed_on").notNull(),
    complexity: text("complexity").$type<Execution["complexity"]>().notNull(),
    estimatedEffort: real("estimated_effort"),
    actualEffort: real("actual_effort"),
    estimatedCost: real("estimated_cost"),
    actualCost: real("actual_cost"),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);
