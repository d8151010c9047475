import { v5 } from "uuid";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import { ApplicationId, DependencyId, ServerId } from "../../src-shared/contract/ids.ts";

/** Chosen once: the same row of the same source gets the same id on every machine. */
const namespace = "8f0e35f3-6d0f-4c6e-9a55-6c1f3f1f6a0b";

export const importedServerId = (engagementId: EngagementId, source: string, key: string): ServerId =>
  ServerId.parse(v5(`${engagementId}/server/${source}/${key}`, namespace));

export const importedApplicationId = (engagementId: EngagementId, key: string): ApplicationId =>
  ApplicationId.parse(v5(`${engagementId}/application/${key}`, namespace));

export const importedDependencyId = (
  engagementId: EngagementId,
  from: ApplicationId,
  to: ApplicationId,
): DependencyId => DependencyId.parse(v5(`${engagementId}/dependency/${from}/${to}`, namespace));
