import type { EngagementId } from "../../src-shared/contract/ids.ts";
import type { ReportInput } from "../../src-shared/domain/report/report-input.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { Clock, Content, Reader } from "../ports.ts";
import { requirePack } from "./content.ts";
import { requireEngagement } from "./require-engagement.ts";
import type { Portfolio } from "./results.ts";

/** Reads everything that a report of an engagement is made of. */
export const gatherReportInput = async (
  { clock, content, reader }: { readonly clock: Clock; readonly content: Content; readonly reader: Reader },
  engagementId: EngagementId,
  portfolio: Portfolio,
): Promise<ReportInput> => {
  const engagement = await requireEngagement(reader, engagementId);
  const client = await reader.findClient(engagementId, engagement.clientId);
  if (!client) throw problem("record.unknown", { noun: "client", id: engagement.clientId });
  const servers = await reader.listServers(engagementId);
  return {
    engagement,
    client,
    pack: requirePack(content, engagement.pack),
    listings: content.listings,
    weights: await reader.findWeights(engagementId),
    sites: await reader.listSites(engagementId),
    people: await reader.listPeople(engagementId),
    interviews: await reader.listInterviews(engagementId),
    applications: await reader.listApplications(engagementId),
    serverCount: servers.filter(({ vanished }) => !vanished).length,
    answers: await reader.listAnswers(engagementId),
    decisions: await reader.listDecisions(engagementId),
    findings: await reader.listFindings(engagementId),
    actions: await reader.listActions(engagementId),
    dependencies: await reader.listDependencies(engagementId),
    ...portfolio,
    today: clock.now().toISOString().slice(0, 10),
  };
};
