import { and, asc, eq } from "drizzle-orm";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { Reader } from "../../../ports.ts";
import { costParameters, executions, plans, waveMoves } from "../schema/plans.ts";
import { withoutEngagement, withoutKey } from "./rows.ts";

type PlanReader = Pick<Reader, "findPlan" | "listCostParameters" | "listWaveMoves" | "listExecutions">;

export const createPlanReader = (db: BetterSQLite3Database): PlanReader => ({
  findPlan: async (engagementId) => {
    const [row] = await db
      .select()
      .from(plans)
      .where(and(eq(plans.engagementId, engagementId), eq(plans.id, engagementId)));
    return row && withoutKey(row);
  },

  listCostParameters: async (engagementId) => {
    const rows = await db
      .select()
      .from(costParameters)
      .where(eq(costParameters.engagementId, engagementId))
      .orderBy(asc(costParameters.id));
    return rows.map(withoutEngagement);
  },

  listWaveMoves: async (engagementId) => {
    const rows = await db
      .select()
      .from(waveMoves)
      .where(eq(waveMoves.engagementId, engagementId))
      .orderBy(asc(waveMoves.id));
    return rows.map(withoutKey);
  },

  listExecutions: async (engagementId) => {
    const rows = await db
      .select()
      .from(executions)
      .where(eq(executions.engagementId, engagementId))
      .orderBy(asc(executions.id));
    return rows.map(withoutKey);
  },
});
