import type { OptionCost } from "../../src-shared/contract/applications.ts";
import type { CaseYear, CostAssumptions, CostParameter } from "../../src-shared/contract/business-case.ts";
import { optionIds } from "../../src-shared/contract/content.ts";
import type { OptionId } from "../../src-shared/contract/content.ts";
import { exploredCase } from "../../src-shared/domain/cost/explored-case.ts";
import { infrastructureOf, leftBehindBy } from "../../src-shared/domain/cost/infrastructure.ts";
import { caseYears, figuresOf, sumOfYears } from "../../src-shared/domain/cost/option-case.ts";
import { baseAssumptions } from "../../src-shared/domain/cost/sensitivity.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { costParametersOf } from "./cost-parameters.ts";
import { gatherPlanInputs } from "./plan-inputs.ts";
import type { PlanInputDeps, PlannedApplication } from "./plan-inputs.ts";
import { createPlanRecords } from "./plan-records.ts";
import type { PlanRecordDeps } from "./plan-records.ts";
import { createProfileRecords } from "./profile-records.ts";
import { requireEngagement } from "./require-engagement.ts";

export type BusinessCaseService = HandlersFor<
  "businessCase.get" | "costParameters.record" | "migrationRamps.record"
>;

export const createBusinessCaseService = (deps: PlanInputDeps & PlanRecordDeps): BusinessCaseService => {
  const plans = createPlanRecords(deps);
  const records = createProfileRecords(deps);
  return {
    "businessCase.get": async ({ engagementId }) => {
      const { cost } = deps.content.planning;
      const { applications, currency, settings } = await gatherPlanInputs(deps, engagementId);
      const parameters = await costParametersOf(deps.store.read, deps.content.planning, engagementId);
      const ramp = settings.ramp ?? cost.ramp;
      const costed = applications.filter(isCosted);
      return {
        currency,
        parameters: [...parameters],
        ramp: [...ramp],
        rampFrom: cost.rampFrom,
        references: [...cost.references],
        portfolio: costed.length === 0 ? null : portfolioOf(costed, parameters, ramp),
        applications: costed.map((application) => applicationCase(application, parameters, ramp)),
        uncostedIds: applications.filter((one) => !isCosted(one)).map(({ id }) => id),
      };
    },

    "costParameters.record": async ({ engagementId, id, parameter }) => {
      if (parameter) {
        const value = { ...parameter, id };
        return await records.record(engagementId, { entityType: "costParameter", entityId: id, value });
      }
      return await deps.store.write(async (writer) => {
        await requireEngagement(writer, engagementId);
        return await writer.remove(engagementId, "costParameter", id);
      });
    },

    "migrationRamps.record": async ({ engagementId, ramp }) =>
      await plans.record(engagementId, { field: "ramp", value: ramp }),
  };
};

/** Without the cost of staying there is nothing to compare with. */
const isCosted = ({ costs }: PlannedApplication): boolean => (costs.retain?.runTotal ?? 0) > 0;

type Ramp = readonly number[];

const yearsOf = (
  { costs, answer }: PlannedApplication,
  option: OptionCost,
  assumptions: CostAssumptions,
  ramp: Ramp,
): readonly CaseYear[] =>
  caseYears(
    {
      stay: { runPerYear: costs.retain?.runTotal ?? 0, infrastructure: infrastructureOf(costs.retain) },
      option: { runPerYear: option.runTotal, oneOff: option.oneOffTotal },
      leftBehind: leftBehindBy(answer("INF-21")),
    },
    assumptions,
    ramp,
  );

/** Where it moves to, with its costs; undefined where it stays or that was not costed. */
const chosenMove = ({ costs, option }: PlannedApplication): OptionCost | undefined =>
  option === null || option === "retain" ? undefined : costs[option];

/** What stays costs the same either way, and counts on both sides. */
const portfolioOf = (
  applications: readonly PlannedApplication[],
  parameters: readonly CostParameter[],
  ramp: Ramp,
) => {
  const explored = exploredCase(parameters, (assumptions) =>
    sumOfYears(
      applications.map((application) => {
        const move = chosenMove(application);
        return move
          ? yearsOf(application, move, assumptions, ramp)
          : yearsOf(
              application,
              stayingOf(application),
              { ...assumptions, ...nothingMoves },
              ramp.map(() => 0),
            );
      }),
    ),
  );
  return { ...explored, years: [...explored.years], tornado: [...explored.tornado] };
};

const nothingMoves = { doubleRunMonths: 0, strandedShare: 0 } as const;

const stayingOf = ({ costs }: PlannedApplication): OptionCost =>
  costs.retain ?? { runPerYear: {}, oneOff: {}, runTotal: 0, oneOffTotal: 0 };

const applicationCase = (
  application: PlannedApplication,
  parameters: readonly CostParameter[],
  ramp: Ramp,
) => {
  const base = baseAssumptions(parameters);
  return {
    applicationId: application.id,
    chosen: application.option,
    options: optionIds.flatMap((optionId: OptionId) => {
      const option = application.costs[optionId];
      if (!option || optionId === "retain") return [];
      const years = yearsOf(application, option, base, ramp);
      const { npv, roi, paybackYears, presentCost } = figuresOf(years, base.discountRate);
      const { runTotal: runPerYear, oneOffTotal: oneOff } = option;
      return [{ optionId, runPerYear, oneOff, npv, roi, paybackYears, presentCost }];
    }),
  };
};
