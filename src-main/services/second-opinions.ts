import type { ApplicationId, EngagementId } from "../../src-shared/contract/ids.ts";
import type { Assessment } from "../../src-shared/contract/results.ts";
import type { SecondOpinions } from "../../src-shared/contract/second-opinions.ts";
import { groupServers } from "../../src-shared/domain/inventory/group-servers.ts";
import { answerColours } from "../../src-shared/domain/mcda/answer-colours.ts";
import { awsFacts, awsStrategy } from "../../src-shared/domain/mcda/aws-facts.ts";
import { awsMaximum, awsPriority } from "../../src-shared/domain/mcda/aws-priority.ts";
import { konveyorRisk } from "../../src-shared/domain/mcda/konveyor-risk.ts";
import { comparisonOf, methodOpinions } from "../../src-shared/domain/mcda/second-opinions.ts";
import type { Situation } from "../../src-shared/domain/questionnaire/conditions.ts";
import { createSituation } from "../../src-shared/domain/questionnaire/situation.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { Clock, Content, Reader, Store } from "../ports.ts";
import { gatherInputs } from "./assessment-inputs.ts";
import type { EngagementInputs } from "./assessment-inputs.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { requireApplication } from "./require-engagement.ts";
import type { ResultService } from "./results.ts";

export interface SecondOpinionServiceDeps {
  readonly clock: Clock;
  readonly content: Content;
  readonly results: Pick<ResultService, "results.get">;
  readonly store: Store;
}

export type SecondOpinionService = HandlersFor<"secondOpinions.get">;

export const createSecondOpinionService = ({
  clock,
  content,
  results,
  store,
}: SecondOpinionServiceDeps): SecondOpinionService => ({
  "secondOpinions.get": async ({ engagementId, applicationId }) => {
    const inputs = await gatherInputs(store.read, content, engagementId, clock.now());
    const assessment = await results["results.get"]({ engagementId, applicationId });
    const situation = situationOf(inputs, applicationId);
    const matrix = comparisonOf(assessment.options, inputs.weights.points);
    const colours = answerColours(inputs.pack, situation);
    return {
      matrix,
      methods: methodOpinions(matrix),
      aws: await awsOpinion(store.read, content, inputs, {
        engagementId,
        applicationId,
        assessment,
        situation,
      }),
      konveyor: colours ? { ...colours, ...konveyorRisk(colours) } : null,
    };
  },
});

const situationOf = ({ pack, applications }: EngagementInputs, applicationId: ApplicationId): Situation => {
  const application = applications.find(({ id }) => id === applicationId);
  if (!application) throw problem("application.unknown", { application: applicationId });
  const questionById = new Map(pack.questions.map((question) => [question.id, question]));
  return createSituation(questionById, application.input.answers);
};

interface AwsSubject {
  readonly engagementId: EngagementId;
  readonly applicationId: ApplicationId;
  readonly assessment: Assessment;
  readonly situation: Situation;
}

const awsOpinion = async (
  reader: Reader,
  content: Content,
  { pack }: EngagementInputs,
  { engagementId, applicationId, assessment, situation }: AwsSubject,
): Promise<SecondOpinions["aws"]> => {
  const rules = content.awsRules.get(pack.catalogue.id);
  if (!rules) return null;
  const [{ facts }, servers, applications] = await Promise.all([
    requireApplication(reader, engagementId, applicationId),
    reader.listServers(engagementId),
    reader.listApplications(engagementId),
  ]);
  const assigned = [...groupServers(servers, applications).values()];
  const known = awsFacts(
    rules,
    situation,
    {
      environment: facts.environment,
      criticality: facts.criticality,
      servers: assigned.filter((group) => group.applicationId === applicationId).length,
    },
    awsStrategy(pack, assessment.verdict.optionId),
  );
  return { facts: known, ...awsPriority(known), maximum: awsMaximum() };
};
