import type {
  IdleApplication,
  IdleMachine,
  SizedSite,
  SizingSettings,
} from "../../src-shared/contract/plans.ts";
import type { SizingRules } from "../../src-shared/contract/sizing.ts";
import { comfortFactorFor, momentComfortFactor } from "../../src-shared/domain/sizing/comfort-factor.ts";
import { demandOf } from "../../src-shared/domain/sizing/demand.ts";
import type { Machine } from "../../src-shared/domain/sizing/demand.ts";
import { idleApplications } from "../../src-shared/domain/sizing/idle-applications.ts";
import { idlenessOf } from "../../src-shared/domain/sizing/idle-machines.ts";
import type { IdleLimits } from "../../src-shared/domain/sizing/idle-machines.ts";
import { sizeCluster } from "../../src-shared/domain/sizing/size-cluster.ts";
import { sizingWarnings } from "../../src-shared/domain/sizing/warnings.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { gatherPlanInputs } from "./plan-inputs.ts";
import type { PlanInputDeps, PlannedApplication, PlannedMachine } from "./plan-inputs.ts";
import { createPlanRecords } from "./plan-records.ts";
import type { PlanRecordDeps } from "./plan-records.ts";

export type SizingService = HandlersFor<"sizing.get" | "sizing.record">;

export const createSizingService = (deps: PlanInputDeps & PlanRecordDeps): SizingService => {
  const records = createPlanRecords(deps);
  return {
    "sizing.get": async ({ engagementId }) => {
      const { sizing } = deps.content.planning;
      const { pack, applications, machines, settings: own } = await gatherPlanInputs(deps, engagementId);
      const settings = own.sizing ?? shippedSettings(deps);
      const moving = applications.filter(({ option }) => option === "private");
      const idle = machines.flatMap((machine) => idleMachine(machine, sizing.idle));
      const bySite = [...Map.groupBy(moving, ({ facts }) => facts.siteId).entries()];
      return {
        settings,
        blocks: [...sizing.blocks],
        protections: [...sizing.protections],
        figures: sizing.figures,
        applicationIds: moving.map(({ id }) => id),
        all: sizeOf(moving, settings),
        sites: bySite
          .toSorted(([one], [other]) => ((one ?? "") < (other ?? "") ? -1 : 1))
          .map(([siteId, some]): SizedSite => ({ siteId, ...sizeOf(some, settings) })),
        idle,
        idleApplications: candidatesForRetiring(applications, machines, idle),
        usersQuestionId: pack.questions.some(({ id }) => id === usersQuestion) ? usersQuestion : null,
      };
    },

    "sizing.record": async ({ engagementId, settings }) =>
      await records.record(engagementId, { field: "sizing", value: settings }),
  };
};

const shippedSettings = ({ content }: PlanInputDeps): SizingSettings => {
  const { rules, blocks, protections } = content.planning.sizing;
  const [block, protection] = [blocks[0], protections[0]];
  if (!block || !protection) throw new Error("The catalogue has no block to size with.");
  return { rules, block, protection };
};

const sizeOf = (
  applications: readonly PlannedApplication[],
  { rules, block, protection }: SizingSettings,
): Omit<SizedSite, "siteId"> => {
  // Each application was measured in its own way: its margin and its growth are in its demand.
  const demand = { vcpus: 0, memoryGib: 0, storageTb: 0 };
  const machines: Machine[] = [];
  for (const application of applications) {
    const load = loadOf(application, rules);
    const own = demandOf(load.machines, { ...rules, comfortFactor: load.comfortFactor });
    demand.vcpus += own.vcpus;
    demand.memoryGib += own.memoryGib;
    demand.storageTb += own.storageTb;
    machines.push(...load.machines);
  }
  const carriesVital = applications.some(({ facts }) => facts.criticality === "vital");
  return {
    machines: machines.length,
    demand,
    size: sizeCluster(demand, block, rules, protection),
    warnings: [...sizingWarnings(rules, machines, carriesVital)],
  };
};

/**
 * The machines of an application that run, and the margin on their use: what the client measured of the whole
 * application over some time (questions INF-03 and INF-05), else what each used when the inventory was made.
 */
const loadOf = (
  { machines, answer }: PlannedApplication,
  rules: SizingRules,
): { readonly machines: readonly Machine[]; readonly comfortFactor: number } => {
  const measured = { cpuUse: percentage(answer("INF-03")), memoryUse: percentage(answer("INF-05")) };
  const isMeasured = measured.cpuUse !== null || measured.memoryUse !== null;
  return {
    comfortFactor: isMeasured
      ? comfortFactorFor(answer("INF-08"), rules.comfortFactor)
      : Math.max(momentComfortFactor, rules.comfortFactor),
    machines: machines
      .filter(({ facts }) => facts.powerState !== "off")
      .map(({ facts }) => ({
        vcpus: facts.cpus ?? 0,
        memoryGib: (facts.memoryMib ?? 0) / 1024,
        storageTb: ((facts.storageUsedMib ?? facts.storageProvisionedMib ?? 0) * 2 ** 20) / 1e12,
        ...(isMeasured ? measured : { cpuUse: facts.cpuUse, memoryUse: facts.memoryUse }),
      })),
  };
};

const percentage = (answer: unknown): number | null => (typeof answer === "number" ? answer / 100 : null);

/** How many people used the application of late: none is full marks for retiring. */
const usersQuestion = "APP-05";

const candidatesForRetiring = (
  applications: readonly PlannedApplication[],
  machines: readonly PlannedMachine[],
  idle: readonly IdleMachine[],
): IdleApplication[] => {
  const idleIds = new Set(idle.map(({ serverId }) => serverId));
  const candidates = idleApplications(
    machines.map(({ id, applicationId }) => ({ applicationId, isIdle: idleIds.has(id) })),
  );
  return applications.flatMap(({ id, answer }) => {
    const count = candidates.get(id);
    const users = answer(usersQuestion);
    if (count === undefined) return [];
    return [{ applicationId: id, machines: count, activeUsers: typeof users === "number" ? users : null }];
  });
};

const idleMachine = (
  { id, applicationId, facts }: PlannedMachine,
  limits: IdleLimits,
): readonly IdleMachine[] => {
  if (facts.powerState === "off") return [{ serverId: id, applicationId, idleness: "off" }];
  // No inventory says how much a machine sends.
  const idleness = idlenessOf({ cpu: facts.cpuUse, memory: facts.memoryUse, network: null }, limits);
  return idleness === "zombie" || idleness === "idle" ? [{ serverId: id, applicationId, idleness }] : [];
};
