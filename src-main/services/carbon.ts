import type { CarbonFactors, OperatingCarbon } from "../../src-shared/contract/carbon.ts";
import type { CarbonSettings } from "../../src-shared/contract/plans.ts";
import { gridFactorOf, processorGenerationOf } from "../../src-shared/domain/carbon/choose-factors.ts";
import { hoursPerYear, operatingCarbon } from "../../src-shared/domain/carbon/operating-carbon.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { gatherPlanInputs } from "./plan-inputs.ts";
import type { PlanInputDeps, PlannedApplication, PlannedMachine } from "./plan-inputs.ts";
import { createPlanRecords } from "./plan-records.ts";
import type { PlanRecordDeps } from "./plan-records.ts";

export type CarbonService = HandlersFor<"carbon.get" | "carbon.record">;

export const createCarbonService = (deps: PlanInputDeps & PlanRecordDeps): CarbonService => {
  const records = createPlanRecords(deps);
  return {
    "carbon.get": async ({ engagementId }) => {
      const factors = deps.content.planning.carbon;
      const { applications, settings: own } = await gatherPlanInputs(deps, engagementId);
      const settings = own.carbon ?? shippedSettings(factors);
      const moving = applications.filter(
        ({ option }) => option !== null && option !== "retain" && option !== "retire",
      );
      const retiring = applications.filter(({ option }) => option === "retire");
      const today = [...moving, ...retiring].flatMap((one) => loadsOf(one, settings));
      const after = moving.flatMap((one) => loadsOf(one, settings));
      return {
        settings,
        factors,
        machines: today.length,
        grid: gridOf(factors, settings.gridId, settings.country),
        targetGrid: gridOf(factors, settings.gridId, settings.targetCountry),
        today: sumOf(today.map((load) => emitted(load, settings, factors, "today"))),
        after: sumOf(after.map((load) => emitted(load, settings, factors, "after"))),
      };
    },

    "carbon.record": async ({ engagementId, settings }) =>
      await records.record(engagementId, { field: "carbon", value: settings }),
  };
};

const shippedSettings = ({ grids, buildings, processors }: CarbonFactors): CarbonSettings => ({
  gridId: grids[0]?.id ?? "",
  country: "FR",
  targetCountry: "FR",
  pue: buildings[0]?.value ?? 1,
  targetPue: buildings.at(-1)?.value ?? 1,
  processorId: "skylake",
  targetProcessorId: processors.at(-1)?.id ?? "",
  cpuUse: 0.2,
});

interface MachineLoad {
  readonly facts: PlannedMachine["facts"];
  readonly cpuUse: number;
}

/** Machines that run, as busy as the application was measured to be. */
const loadsOf = (
  { machines, answer }: PlannedApplication,
  settings: CarbonSettings,
): readonly MachineLoad[] => {
  const measured = answer("INF-03");
  const cpuUse = typeof measured === "number" ? measured / 100 : null;
  return machines
    .filter(({ facts }) => facts.powerState !== "off")
    .map(({ facts }) => ({ facts, cpuUse: cpuUse ?? facts.cpuUse ?? settings.cpuUse }));
};

const emitted = (
  { facts, cpuUse }: MachineLoad,
  settings: CarbonSettings,
  factors: CarbonFactors,
  when: "today" | "after",
): OperatingCarbon => {
  const isToday = when === "today";
  const generation = isToday
    ? (processorGenerationOf(facts.cpuModel ?? "") ?? settings.processorId)
    : settings.targetProcessorId;
  const processor = factors.processors.find(({ id }) => id === generation) ?? factors.processors[0];
  if (!processor) throw new Error("The catalogue has no processor.");
  return operatingCarbon(
    {
      vcpus: facts.cpus ?? 0,
      cpuUse,
      memoryGb: ((facts.memoryMib ?? 0) * 2 ** 20) / 1e9,
      // What disks of the inventory are is not told: the sparing kind would flatter nobody.
      hddTb: 0,
      ssdTb: ((facts.storageUsedMib ?? facts.storageProvisionedMib ?? 0) * 2 ** 20) / 1e12,
      networkGb: 0,
      hours: hoursPerYear,
    },
    {
      pue: isToday ? settings.pue : settings.targetPue,
      gramsPerKwh: gridOf(factors, settings.gridId, isToday ? settings.country : settings.targetCountry)
        .gramsPerKwh,
    },
    processor,
    factors.components,
  );
};

/** The electricity of a country; another set of factors is asked where the chosen one lacks it. */
const gridOf = (factors: CarbonFactors, gridId: string, country: string) => {
  const found =
    gridFactorOf(factors, gridId, country) ??
    factors.grids.map(({ id }) => gridFactorOf(factors, id, country)).find((factor) => factor !== undefined);
  return { gramsPerKwh: found?.gramsPerKwh ?? 0, year: found?.year ?? null };
};

const sumOf = (parts: readonly OperatingCarbon[]): OperatingCarbon => {
  const sum = (of: keyof OperatingCarbon): number => parts.reduce((total, part) => total + part[of], 0);
  return {
    cpuKwh: sum("cpuKwh"),
    memoryKwh: sum("memoryKwh"),
    storageKwh: sum("storageKwh"),
    networkKwh: sum("networkKwh"),
    machinesKwh: sum("machinesKwh"),
    buildingKwh: sum("buildingKwh"),
    kg: sum("kg"),
  };
};
