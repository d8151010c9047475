import { requireTrial } from "../../src-shared/domain/what-if/trial.ts";
import type { Content } from "../ports.ts";
import { requirePack } from "./content.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { createProfileRecords } from "./profile-records.ts";
import type { ProfileRecordDeps } from "./profile-records.ts";
import { requireEngagement } from "./require-engagement.ts";

export interface ScenarioServiceDeps extends ProfileRecordDeps {
  readonly content: Content;
}

export const createScenarioService = (
  deps: ScenarioServiceDeps,
): HandlersFor<"scenarios.list" | "scenarios.record" | "scenarios.delete"> => {
  const { content, store } = deps;
  const records = createProfileRecords(deps);
  return {
    "scenarios.list": async ({ engagementId }) => [...(await store.read.listScenarios(engagementId))],

    "scenarios.record": async ({ engagementId, scenario: { id, ...value } }) => {
      const { pack } = await requireEngagement(store.read, engagementId);
      requireTrial(requirePack(content, pack), value.trial);
      return await records.record(engagementId, { entityType: "scenario", entityId: id, value });
    },

    "scenarios.delete": async ({ engagementId, id }) => await records.remove(engagementId, "scenario", id),
  };
};
