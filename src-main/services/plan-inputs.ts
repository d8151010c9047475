import type { OptionId, Pack } from "../../src-shared/contract/content.ts";
import type { Decision } from "../../src-shared/contract/findings.ts";
import type { ApplicationId, EngagementId, ServerId } from "../../src-shared/contract/ids.ts";
import type { ServerFacts } from "../../src-shared/contract/inventory.ts";
import type { PortfolioRow } from "../../src-shared/contract/results.ts";
import type { PlanSettings } from "../../src-shared/contract/plans.ts";
import type { Situation } from "../../src-shared/domain/questionnaire/conditions.ts";
import { createSituation } from "../../src-shared/domain/questionnaire/situation.ts";
import { groupServers } from "../../src-shared/domain/inventory/group-servers.ts";
import type { AnswerRecord, ApplicationRecord, Clock, Content, Reader } from "../ports.ts";
import { gatherInputs } from "./assessment-inputs.ts";
import type { ResultService } from "./results.ts";

/** One application with what its plans rest on. */
export interface PlannedApplication extends ApplicationRecord {
  /** What is decided for it, or leads; null while neither is so. */
  readonly option: OptionId | null;
  readonly row: PortfolioRow;
  readonly answer: (questionId: string) => unknown;
  /** What the conditions of its pack say of it. */
  readonly situation: Situation;
  readonly machines: readonly PlannedMachine[];
}

export interface PlannedMachine {
  readonly id: ServerId;
  readonly applicationId: ApplicationId | null;
  readonly facts: ServerFacts;
}

export interface PlanInputs {
  readonly pack: Pack;
  readonly currency: string;
  readonly settings: PlanSettings;
  readonly applications: readonly PlannedApplication[];
  /** All there are, those of no application included, hosts left out. */
  readonly machines: readonly PlannedMachine[];
}

export interface PlanInputDeps {
  readonly clock: Clock;
  readonly content: Content;
  readonly results: ResultService;
  readonly store: { readonly read: Reader };
}

/** Reads what sizing, business case, carbon and waves of an engagement rest on. */
export const gatherPlanInputs = async (
  { clock, content, results, store }: PlanInputDeps,
  engagementId: EngagementId,
): Promise<PlanInputs> => {
  const { read } = store;
  const [inputs, { rows }, records, servers, settings] = await Promise.all([
    gatherInputs(read, content, engagementId, clock.now()),
    results.assessAll(engagementId),
    read.listApplications(engagementId),
    read.listServers(engagementId),
    read.findPlan(engagementId),
  ]);
  const grouped = groupServers(servers, records);
  const machines = servers
    .filter(({ facts, vanished }) => facts.kind !== "host" && !vanished)
    .map(({ id, facts }) => ({ id, facts, applicationId: grouped.get(id)?.applicationId ?? null }));
  const machinesByApplication = Map.groupBy(machines, ({ applicationId }) => applicationId);
  const recordById = new Map(records.map((record) => [record.id, record]));
  const questionById = new Map(inputs.pack.questions.map((question) => [question.id, question]));
  const rowById = new Map(rows.map((row) => [row.applicationId, row]));
  return {
    currency: inputs.engagement.currency,
    pack: inputs.pack,
    settings: settings ?? { sizing: null, ramp: null, carbon: null, waves: null },
    machines,
    applications: inputs.applications.flatMap(({ id, answers, decision, input }) => {
      const [record, row] = [recordById.get(id), rowById.get(id)];
      if (!record || !row) return [];
      return [
        {
          ...record,
          row,
          option: optionOf(decision, row),
          answer: answerIn(answers),
          situation: createSituation(questionById, input.answers),
          machines: machinesByApplication.get(id) ?? [],
        },
      ];
    }),
  };
};

const optionOf = (decision: Decision | undefined, { verdict }: PortfolioRow): OptionId | null =>
  decision?.optionId ?? verdict.optionId;

const answerIn = (answers: readonly AnswerRecord[]): PlannedApplication["answer"] => {
  const valueById = new Map(
    answers.flatMap(({ questionId, statement }) =>
      statement?.state === "answered" ? [[questionId, statement.value] as const] : [],
    ),
  );
  return (questionId) => valueById.get(questionId);
};
