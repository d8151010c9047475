import type { Dependency } from "../../src-shared/contract/applications.ts";
import type { Pack } from "../../src-shared/contract/content.ts";
import type { AwsFacts } from "../../src-shared/contract/second-opinions.ts";
import type { EngagementId } from "../../src-shared/contract/ids.ts";
import type { WaveMove, WaveSettings } from "../../src-shared/contract/plans.ts";
import { Day } from "../../src-shared/contract/text.ts";
import { awsFacts, awsStrategy } from "../../src-shared/domain/mcda/aws-facts.ts";
import type { AwsRules } from "../../src-shared/domain/mcda/aws-facts.ts";
import { moveThing, planWaves } from "../../src-shared/domain/waves/plan-waves.ts";
import type { WavePlan } from "../../src-shared/domain/waves/plan-waves.ts";
import { awsWavePriority, wavePriority } from "../../src-shared/domain/waves/priority.ts";
import type { MovingThing, Pair, WaveInput } from "../../src-shared/domain/waves/wave-input.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { gatherPlanInputs } from "./plan-inputs.ts";
import type { PlanInputDeps, PlannedApplication } from "./plan-inputs.ts";
import { createPlanRecords } from "./plan-records.ts";
import type { PlanRecordDeps } from "./plan-records.ts";
import { createProfileRecords } from "./profile-records.ts";
import { requireApplication, requireEngagement } from "./require-engagement.ts";

export type WaveService = HandlersFor<
  "waves.get" | "waves.record" | "waveMoves.preview" | "waveMoves.record"
>;

interface Planned {
  readonly input: WaveInput;
  readonly unsimulated: number;
  readonly settings: WaveSettings;
  readonly moves: readonly WaveMove[];
  readonly plan: WavePlan;
}

export const createWaveService = (deps: PlanInputDeps & PlanRecordDeps): WaveService => {
  const plans = createPlanRecords(deps);
  const records = createProfileRecords(deps);

  const planned = async (engagementId: EngagementId): Promise<Planned> => {
    const [inputs, dependencies, moves] = await Promise.all([
      gatherPlanInputs(deps, engagementId),
      deps.store.read.listDependencies(engagementId),
      deps.store.read.listWaveMoves(engagementId),
    ]);
    const shipped = deps.content.planning.waves;
    // Settings recorded before there was a choice of priorities name none.
    const settings: WaveSettings = {
      rules: shipped.rules,
      dayCost: shipped.dayCost,
      priority: "canopy",
      ...inputs.settings.waves,
    };
    const input = waveInputOf(inputs.applications, dependencies, settings, awsFactsIn(deps, inputs.pack));
    const moved = new Map<string, number>(moves.map(({ applicationId, wave }) => [applicationId, wave]));
    const unsimulated = settings.priority === "aws" ? 0 : countUnsimulated(inputs.applications, input);
    return { input, unsimulated, settings, moves, plan: planWaves(input, moved) };
  };

  return {
    "waves.get": async ({ engagementId }) => {
      const { input, unsimulated, settings, moves, plan } = await planned(engagementId);
      return {
        ...asOutput(plan),
        unsimulated,
        settings,
        figures: deps.content.planning.waves.figures,
        moves: [...moves],
        priorities: Object.fromEntries(input.things.map(({ id, priority }) => [id, priority])),
        efforts: Object.fromEntries(input.things.map(({ id, effort }) => [id, effort])),
      };
    },

    "waves.record": async ({ engagementId, settings }) =>
      await plans.record(engagementId, { field: "waves", value: settings }),

    "waveMoves.preview": async ({ engagementId, applicationId, wave }) => {
      const { input, plan } = await planned(engagementId);
      if (!input.things.some(({ id }) => id === applicationId)) {
        throw problem("application.unknown", { application: applicationId });
      }
      const moved = moveThing(input, plan, applicationId, wave);
      return { ...asOutput(moved), newlyBroken: [...moved.newlyBroken], mended: [...moved.mended] };
    },

    "waveMoves.record": async ({ engagementId, applicationId, wave }) => {
      if (wave === null) {
        return await deps.store.write(async (writer) => {
          await requireEngagement(writer, engagementId);
          return await writer.remove(engagementId, "waveMove", applicationId);
        });
      }
      await requireApplication(deps.store.read, engagementId, applicationId);
      const value = { wave };
      return await records.record(engagementId, { entityType: "waveMove", entityId: applicationId, value });
    },
  };
};

const asOutput = ({ waves, broken }: WavePlan) => ({ waves: [...waves], broken: [...broken] });

type FactsOf = (application: PlannedApplication) => AwsFacts;

/** The facts of the published table; of a pack without rules for it, the inventory alone tells some. */
const awsFactsIn =
  ({ content }: Pick<PlanInputDeps, "content">, pack: Pack): FactsOf =>
  ({ facts, machines, option, situation }) =>
    awsFacts(
      content.awsRules.get(pack.catalogue.id) ?? noAwsRules,
      situation,
      { environment: facts.environment, criticality: facts.criticality, servers: machines.length },
      awsStrategy(pack, option),
    );

const noAwsRules: AwsRules = {
  environment: undefined,
  criticality: undefined,
  compliance: undefined,
  os: undefined,
  instances: undefined,
  dependencies: undefined,
  strategy: undefined,
  team: undefined,
};

/** What moves: decided or leading for another option than staying. */
const waveInputOf = (
  applications: readonly PlannedApplication[],
  dependencies: readonly Dependency[],
  settings: WaveSettings,
  awsFactsOf: FactsOf,
): WaveInput => {
  const moving = applications.filter(({ option }) => option !== null && option !== "retain");
  const known = new Set(moving.map(({ id }) => id));
  const between = dependencies.filter(({ fromId, toId }) => known.has(fromId) && known.has(toId));
  const pairs = (coupling: Dependency["coupling"]): readonly Pair[] =>
    between.filter((one) => one.coupling === coupling).map(({ fromId, toId }): Pair => [fromId, toId]);
  const efforts = new Map(moving.map((one) => [one.id, effortOf(one, settings)] as const));
  const mostEffort = Math.max(1, ...efforts.values());
  return {
    things: moving.map((application) => {
      const thing = movingThing(application, efforts.get(application.id) ?? 0, mostEffort, settings);
      return settings.priority === "aws"
        ? { ...thing, priority: awsWavePriority(awsFactsOf(application)) }
        : thing;
    }),
    together: pairs("hard"),
    needs: pairs("soft"),
    traffic: pairs("soft"),
    rules: settings.rules,
  };
};

const countUnsimulated = (applications: readonly PlannedApplication[], { things }: WaveInput): number => {
  const moving = new Set(things.map(({ id }) => id));
  return applications.filter(({ id, row }) => moving.has(id) && row.firstShare === null).length;
};

/** The labour of its one-off cost, in days. */
const effortOf = ({ costs, option }: PlannedApplication, { dayCost }: WaveSettings): number => {
  const cost = option === null ? undefined : costs[option];
  return Math.round(((cost?.oneOff["labour"] ?? 0) / dayCost) * 10) / 10;
};

const valueByCriticality = { vital: 1, high: 0.75, medium: 0.5, low: 0.25 } as const;
/** Stands in for how often the leader comes first until that has been simulated. */
const strengthByVerdict = { proven: 1, strong: 0.8, leaning: 0.6, open: 0.3 } as const;

const movingThing = (
  { id, facts, machines, row, answer }: PlannedApplication,
  effort: number,
  mostEffort: number,
  { rules }: WaveSettings,
): MovingThing => {
  const day = Day.safeParse(answer("APP-35"));
  const deadline = day.success ? day.data : null;
  return {
    id,
    environment: facts.environment,
    criticality: facts.criticality,
    effort,
    servers: machines.length,
    deadline,
    priority: wavePriority({
      // Unknown counts as medium, as with the rules of the first wave.
      value: valueByCriticality[facts.criticality ?? "medium"],
      ease: 1 - effort / mostEffort,
      urgency: urgencyOf(deadline, rules.starts),
      readiness: row.coverage,
      strength: row.firstShare ?? strengthByVerdict[row.verdict.level],
    }),
  };
};

/** Full within a year of the start, half later, none without a deadline. */
const urgencyOf = (deadline: string | null, starts: string | null): number => {
  if (deadline === null) return 0;
  const months = starts === null ? 0 : (Date.parse(deadline) - Date.parse(starts)) / (30 * 86_400_000);
  return months <= 12 ? 1 : 0.5;
};
