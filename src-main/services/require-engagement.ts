import type { Engagement } from "../../src-shared/contract/engagements.ts";
import type { ApplicationId, EngagementId } from "../../src-shared/contract/ids.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { ApplicationRecord, Reader } from "../ports.ts";

export const requireEngagement = async (reader: Reader, engagementId: EngagementId): Promise<Engagement> => {
  const engagement = await reader.findEngagement(engagementId);
  if (!engagement) throw problem("engagement.unknown", { engagement: engagementId });
  return engagement;
};

export const requireApplication = async (
  reader: Reader,
  engagementId: EngagementId,
  applicationId: ApplicationId,
): Promise<ApplicationRecord> => {
  const application = await reader.findApplication(engagementId, applicationId);
  if (!application) throw problem("application.unknown", { application: applicationId });
  return application;
};
