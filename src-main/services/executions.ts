import { brierScore, effortBiases } from "../../src-shared/domain/calibration/calibration.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { createProfileRecords } from "./profile-records.ts";
import type { ProfileRecordDeps } from "./profile-records.ts";
import { requireApplication } from "./require-engagement.ts";

export type ExecutionService = HandlersFor<
  "executions.list" | "executions.record" | "executions.delete" | "calibration.get"
>;

/** What became of applications, and what that says of our forecasts and estimates. */
export const createExecutionService = (deps: ProfileRecordDeps): ExecutionService => {
  const records = createProfileRecords(deps);
  return {
    "executions.list": async ({ engagementId }) => [...(await deps.store.read.listExecutions(engagementId))],

    "executions.record": async ({ engagementId, execution: { applicationId, ...value } }) => {
      await requireApplication(deps.store.read, engagementId, applicationId);
      return await records.record(engagementId, { entityType: "execution", entityId: applicationId, value });
    },

    "executions.delete": async ({ engagementId, applicationId }) =>
      await records.remove(engagementId, "execution", applicationId),

    "calibration.get": async ({ engagementId }) => {
      const executions = await deps.store.read.listExecutions(engagementId);
      return {
        count: executions.length,
        brier: brierScore(executions),
        biases: [...effortBiases(executions)],
      };
    },
  };
};
