import { asc, eq } from "drizzle-orm";
import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { Reader } from "../../../ports.ts";
import { scenarios } from "../schema/scenarios.ts";
import { withoutEngagement } from "./rows.ts";

export const createScenarioReader = (db: BetterSQLite3Database): Pick<Reader, "listScenarios"> => ({
  listScenarios: async (engagementId) => {
    const rows = await db
      .select()
      .from(scenarios)
      .where(eq(scenarios.engagementId, engagementId))
      .orderBy(asc(scenarios.name), asc(scenarios.id));
    return rows.map(withoutEngagement);
  },
});
