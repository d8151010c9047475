import type { ApplicationId } from "../src-shared/contract/ids.ts";
import type { Explanation } from "../src-shared/contract/explanations.ts";
import type { Assessment } from "../src-shared/contract/results.ts";
import type { RecordedStatement } from "../src-shared/contract/answers.ts";
import type { ReportInput } from "../src-shared/domain/report/report-input.ts";
import { explainRecommendation } from "../src-shared/domain/explanation/explain-recommendation.ts";
import { withSimulation } from "../src-shared/domain/scoring/verdict.ts";
import { applicationToSimulate } from "../src-shared/domain/simulation/application-to-simulate.ts";
import { createSimulator, defaultIterations, defaultSeed } from "../src-shared/domain/simulation/simulate.ts";
import { drawSimulation } from "../src-shared/domain/simulation/simulation-draws.ts";
import { engineVersion, prepareModel } from "../src-shared/domain/scoring/assess.ts";
import { weightsInForce } from "../src-shared/domain/scoring/weights.ts";
import type { Content } from "../src-main/ports.ts";
import { portfolioRow } from "../src-main/services/portfolio-row.ts";
import { assessExample } from "./assess-example.ts";

/** What the report of a worked example is made of, without a store: for looking at it, measuring and tests. */
export const exampleReportInput = (content: Content, exampleId: string, today: string): ReportInput => {
  const example = content.findExample(exampleId);
  const pack = example && content.findPack(example.engagement.pack);
  if (!example || !pack) throw new Error(`There is no example ${exampleId} with its pack.`);
  const people = new Map(example.people.map(({ id, name }) => [id, name]));
  const answers = example.answers.map(({ applicationId, questionId, statements, note }) => {
    const standing = statements
      .map(({ authorId, ...said }): RecordedStatement => ({ ...said, author: people.get(authorId) ?? "" }))
      .toReversed();
    return {
      applicationId,
      questionId,
      statement: standing[0],
      alternatives: standing.length > 1 ? standing : [],
      note,
      flagged: false,
    };
  });
  const assessed = assessExample(example, pack, content);
  const model = prepareModel(pack, weightsInForce(pack, example.weights));
  const simulator = createSimulator(model, drawSimulation(model, defaultIterations, defaultSeed));
  const assessments = new Map<ApplicationId, Assessment>();
  const explanations = new Map<ApplicationId, Explanation>();
  const rows = example.applications.flatMap(({ id, key, facts }) => {
    const found = assessed.find((one) => one.key === key);
    if (!found) return [];
    const assessment = withSimulation(found.assessment, simulator(applicationToSimulate(model, found.input)));
    assessments.set(id, assessment);
    explanations.set(id, explainRecommendation(model, found.input));
    const inputs = {
      id,
      name: facts.name,
      input: { answers: new Map(), profiles: {}, ratios: {} },
      answers: answers
        .filter(({ applicationId }) => applicationId === id)
        .map((answer) => ({ ...answer, archetypeId: null })),
      decision: example.decisions.find(({ applicationId }) => applicationId === id),
    };
    return [portfolioRow(inputs, assessment)];
  });
  return {
    ...example,
    pack,
    answers,
    rows,
    assessments,
    explanations,
    attachments: [],
    serverCount: example.servers.length,
    listings: content.listings,
    stamp: {
      pack: example.engagement.pack,
      engine: engineVersion,
      weightProfileId: example.weights.profileId,
      weights: weightsInForce(pack, example.weights),
      inputHash: "3f9a2c1b".repeat(8),
    },
    today,
  };
};
