import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EngagementId, PersonId } from "../src-shared/contract/ids.ts";
import type { ReportInput } from "../src-shared/domain/report/report-input.ts";
import { openStore } from "../src-main/db/sqlite/store.ts";
import type { Content } from "../src-main/ports.ts";
import { createBusinessCaseService } from "../src-main/services/business-case.ts";
import { createCarbonService } from "../src-main/services/carbon.ts";
import { createExampleService } from "../src-main/services/examples.ts";
import { gatherReportInput } from "../src-main/services/report-input.ts";
import { gatherReportPlans } from "../src-main/services/report-plans.ts";
import { createResultService } from "../src-main/services/results.ts";
import { createScoringModels } from "../src-main/services/scoring-models.ts";
import { createSimulations } from "../src-main/services/simulations.ts";
import { createSizingService } from "../src-main/services/sizing.ts";
import { createStoreMatchService } from "../src-main/services/store-matches.ts";
import { createWaveService } from "../src-main/services/waves.ts";
import { createSimulationPool } from "../src-main/simulation/simulation-pool.ts";
import { sourceLayout } from "../src-main/source-layout.ts";

/** What the report of a worked example is made of, as the app gathers it: for looking at it, measuring and tests. */
export const exampleReportInput = async (
  content: Content,
  exampleId: string,
  today: string,
): Promise<ReportInput> => {
  const folder = mkdtempSync(join(tmpdir(), "canopy-example-"));
  const clock = { now: () => new Date(`${today}T09:00:00.000Z`) };
  const person = { id: PersonId.parse("0192f0aa-1111-7000-8000-00000000000a") };
  const program = "Canopy Assess (example)";
  const store = await openStore({ folder, key: Buffer.alloc(32, 7), clock, person, program });
  const pool = createSimulationPool({ workerUrl: sourceLayout.simulationWorker });
  try {
    const models = createScoringModels();
    const simulations = createSimulations({ announce: () => {}, simulate: pool.simulate });
    const deps = {
      clock,
      content,
      models,
      newId: randomUUID,
      person,
      simulations,
      startJob: () => {},
      store,
    };
    const results = createResultService(deps);
    const planned = { ...deps, results };
    const loaded = await createExampleService(deps)["examples.import"]({ exampleId });
    const engagementId = EngagementId.parse(loaded.engagementId);
    const portfolio = await results.assessAll(engagementId);
    const explanations = await results.explainAll(engagementId);
    const planners = {
      ...createBusinessCaseService(planned),
      ...createCarbonService(planned),
      ...createSizingService(planned),
      ...createStoreMatchService(deps),
      ...createWaveService(planned),
    };
    const plans = await gatherReportPlans(planners, engagementId, portfolio.rows);
    const given = { ...portfolio, comments: [], explanations, ...plans };
    return await gatherReportInput({ clock, content, reader: store.read }, engagementId, given, []);
  } finally {
    await pool.close();
    store.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
