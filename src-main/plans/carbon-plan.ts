import type { CarbonFactors, ProcessorPower } from "../../src-shared/contract/carbon.ts";
import { gridFactorOf, processorGenerationOf } from "../../src-shared/domain/carbon/choose-factors.ts";
import { embodiedCarbon, embodiedPerYear } from "../../src-shared/domain/carbon/embodied-carbon.ts";
import { hoursPerYear, operatingCarbon } from "../../src-shared/domain/carbon/operating-carbon.ts";
import { asGiven } from "./given.ts";
import type { Given } from "./given.ts";

/** The carbon of running a load for a year, of making a server, or of both. */
export const carbonPlan = (given: Given, factors: CarbonFactors, file: string): object => {
  const cases = given.list("cases");
  if (cases) return { cases: cases.map((one) => carbonPlan(asGiven(one, file, "cases"), factors, file)) };
  const parts = given.object("embodied", "server") ?? given;
  const hasParts =
    parts !== given || given.has("extra_cpus", "hdds", "ssds", "gpus", "cpu", "gpu", "storage");
  if (!given.has("vcpu", "vcpus")) {
    if (hasParts) return { embodied: embodiedOf(parts, factors) };
    throw given.refuse(
      "",
      "it says neither vcpu nor parts of a server",
      "ni vcpu ni composants de serveur n’y figurent",
    );
  }
  return { ...operatingOf(given, factors), ...(hasParts && { embodied: embodiedOf(parts, factors) }) };
};

const operatingOf = (given: Given, factors: CarbonFactors): object => {
  const processor = processorOf(given, factors);
  const grid = gridOf(given, factors);
  const pue = given.amount("pue") ?? factors.buildings[0]?.value ?? 1;
  const carbon = operatingCarbon(
    {
      vcpus: given.amount("vcpu", "vcpus") ?? 0,
      cpuUse: given.share("utilisation", "utilization", "util", "cpu_use", "u") ?? 0.5,
      memoryGb: given.amount("memory_gb", "ram_gb", "memory") ?? 0,
      hddTb: given.amount("hdd_tb", "hdd") ?? 0,
      ssdTb: given.amount("ssd_tb", "ssd") ?? 0,
      networkGb: given.amount("network_gb", "network") ?? 0,
      hours: given.amount("hours") ?? hoursPerYear * (given.amount("years") ?? 1),
    },
    { pue, gramsPerKwh: grid.gramsPerKwh },
    processor,
    factors.components,
  );
  return {
    cpu_kwh: carbon.cpuKwh,
    memory_kwh: carbon.memoryKwh,
    storage_kwh: carbon.storageKwh,
    network_kwh: carbon.networkKwh,
    it_kwh: carbon.machinesKwh,
    kwh: carbon.buildingKwh,
    kg: carbon.kg,
    pue,
    processor: processor.id,
    grid,
  };
};

const processorOf = (given: Given, { processors }: CarbonFactors): ProcessorPower => {
  const asked = given.text("processor", "cpu_model", "cpu") ?? "cascade-lake";
  const generation = processorGenerationOf(asked) ?? asked;
  const found = processors.find(({ id }) => plainName(id) === plainName(generation));
  if (found) return found;
  const known = processors.map(({ id }) => id).join(", ");
  throw given.refuse("processor", `expected one of ${known}`, `attendu : ${known}`);
};

const plainName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");

interface Grid {
  readonly gramsPerKwh: number;
  readonly set: string | null;
  readonly country: string | null;
  readonly year: number | null;
}

/** Grams as such, or a country of a set of factors (the first of the catalogue where none is named). */
const gridOf = (given: Given, factors: CarbonFactors): Grid => {
  const own = given.any("grid", "grid_g", "g_per_kwh", "grams_per_kwh", "intensity", "factor");
  if (typeof own === "number") {
    return {
      gramsPerKwh: given.amount("grid", "grid_g", "g_per_kwh", "grams_per_kwh", "intensity", "factor") ?? 0,
      set: null,
      country: null,
      year: null,
    };
  }
  const set = given.text("grid", "set", "factor_set") ?? factors.grids[0]?.id ?? "";
  const country = given.text("country") ?? "FR";
  const found = gridFactorOf(factors, set, country);
  if (found) return { gramsPerKwh: found.gramsPerKwh, set, country: found.country, year: found.year };
  const known = factors.grids.map(({ id }) => id).join(", ");
  throw given.refuse(
    "country",
    `no factor for ${country} in ${set}; sets are ${known}`,
    `aucun facteur pour ${country} dans ${set} ; jeux connus : ${known}`,
  );
};

const embodiedOf = (given: Given, factors: CarbonFactors): object => {
  const parts = given.has("cpu", "storage", "gpu") ? kilogramsOf(given, factors) : countedOf(given, factors);
  return { ...parts, per_year: embodiedPerYear(parts, factors.embodied) };
};

const countedOf = (given: Given, { embodied }: CarbonFactors) =>
  embodiedCarbon(
    {
      memoryGb: given.amount("memory_gb", "ram_gb", "memory") ?? embodied.memoryIncludedGb,
      extraCpus: given.amount("extra_cpus", "extra_cpu") ?? 0,
      hdds: given.amount("hdds", "hdd") ?? 0,
      ssds: given.amount("ssds", "ssd") ?? 0,
      gpus: given.amount("gpus") ?? 0,
    },
    embodied,
  );

/** Parts that are given in kg already, as tables of hosts publish them. */
const kilogramsOf = (given: Given, { embodied }: CarbonFactors) => {
  const kg = {
    server: embodied.rackServer,
    memory: given.amount("memory") ?? 0,
    cpu: given.amount("cpu") ?? 0,
    storage: given.amount("storage") ?? 0,
    gpu: given.amount("gpu") ?? 0,
  };
  return { ...kg, total: kg.server + kg.memory + kg.cpu + kg.storage + kg.gpu };
};
