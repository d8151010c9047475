import { drizzle } from "drizzle-orm/better-sqlite3";
import { Settings } from "../../../src-shared/contract/host.ts";
import type { Reader } from "../../ports.ts";
import type { Connection } from "./connection.ts";
import { createHistoryReader } from "./history/reader.ts";
import type { Recorder } from "./history/steps.ts";
import { createAssessmentReader } from "./repositories/assessment.ts";
import { createContestedAnswerReader } from "./repositories/contested-answers.ts";
import { createDeskReader } from "./repositories/desk.ts";
import { createDraftReader } from "./repositories/drafts.ts";
import { createEngagementReader } from "./repositories/engagements.ts";
import { createInventoryReader } from "./repositories/inventory.ts";
import { createReviewReader } from "./repositories/reviews.ts";
import { createScenarioReader } from "./repositories/scenarios.ts";
import { createPlanReader } from "./repositories/plans.ts";
import { createSearchReader } from "./repositories/search.ts";
import { createViewReader } from "./repositories/views.ts";

/** All questions that services ask, on one connection. */
export const createReader = (connection: Connection, recorder: Recorder): Reader => {
  const db = drizzle(connection);
  const settings = connection.prepare<[], string>("SELECT settings FROM machine").pluck();
  return {
    ...createEngagementReader(db),
    ...createDeskReader(db),
    ...createInventoryReader(db),
    ...createAssessmentReader(db),
    ...createPlanReader(db),
    ...createReviewReader(db),
    ...createContestedAnswerReader(connection),
    ...createScenarioReader(db),
    ...createViewReader(db),
    ...createDraftReader(db),
    ...createHistoryReader(connection, recorder),
    ...createSearchReader(connection),
    readSettings: async () => Settings.parse(JSON.parse(settings.get() ?? "null")),
  };
};
