import type { Archetype } from "../../src-shared/contract/archetypes.ts";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import {
  archetypeByApplication,
  inheritedAnswers,
} from "../../src-shared/domain/questionnaire/archetypes.ts";
import type {
  ReportInput,
  ReportedAnswer,
  ReportedAttachment,
} from "../../src-shared/domain/report/report-input.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { AnswerRecord, ApplicationRecord, Clock, Content, Reader } from "../ports.ts";
import { requirePack } from "./content.ts";
import { requireEngagement } from "./require-engagement.ts";
import type { Portfolio } from "./results.ts";

/** Reads everything that a report of an engagement is made of. */
export const gatherReportInput = async (
  { clock, content, reader }: { readonly clock: Clock; readonly content: Content; readonly reader: Reader },
  engagementId: EngagementId,
  portfolio: Portfolio & Pick<ReportInput, "comments" | "explanations" | "plans" | "storeMatches">,
  attachments: readonly ReportedAttachment[],
): Promise<ReportInput> => {
  const engagement = await requireEngagement(reader, engagementId);
  const client = await reader.findClient(engagementId, engagement.clientId);
  if (!client) throw problem("record.unknown", { noun: "client", id: engagement.clientId });
  const applications = await reader.listApplications(engagementId);
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
    applications,
    serverCount: servers.filter(({ vanished }) => !vanished).length,
    answers: reportedAnswers(
      applications,
      await reader.listAnswers(engagementId),
      await reader.listArchetypes(engagementId),
    ),
    decisions: await reader.listDecisions(engagementId),
    findings: await reader.listFindings(engagementId),
    actions: await reader.listActions(engagementId),
    // Who builds it says how far it has come.
    review: { state: "draft", version: 1, approval: null },
    texts: await reader.listReportTexts(engagementId),
    attachments,
    dependencies: await reader.listDependencies(engagementId),
    ...portfolio,
    today: clock.now().toISOString().slice(0, 10),
  };
};

/** The organisation's answers, and each application's own with those that its archetype gives for it. */
const reportedAnswers = (
  applications: readonly ApplicationRecord[],
  answers: readonly AnswerRecord[],
  archetypes: readonly Archetype[],
): readonly ReportedAnswer[] => {
  const archetypeOf = archetypeByApplication(archetypes);
  const byApplication = Map.groupBy(answers, ({ applicationId }) => applicationId);
  const byArchetype = Map.groupBy(answers, ({ archetypeId }) => archetypeId);
  return [
    ...answers.filter(({ archetypeId }) => archetypeId === null),
    ...applications.flatMap(({ id }) => {
      const archetype = archetypeOf.get(id);
      if (!archetype) return [];
      const ofArchetype = byArchetype.get(archetype.id) ?? [];
      return inheritedAnswers(byApplication.get(id) ?? [], ofArchetype).map((answer) => ({
        ...answer,
        applicationId: id,
        inheritedFrom: archetype.name,
      }));
    }),
  ];
};
