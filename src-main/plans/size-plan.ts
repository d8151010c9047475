import type { PlanningCatalogue } from "../../src-shared/contract/planning.ts";
import type { BuildingBlock, SizingRules, StorageProtection } from "../../src-shared/contract/sizing.ts";
import { demandOf, effectiveAmount } from "../../src-shared/domain/sizing/demand.ts";
import type { Machine } from "../../src-shared/domain/sizing/demand.ts";
import { sizeCluster } from "../../src-shared/domain/sizing/size-cluster.ts";
import { sizingWarnings } from "../../src-shared/domain/sizing/warnings.ts";
import { asGiven } from "./given.ts";
import type { Given } from "./given.ts";

type Sizing = PlanningCatalogue["sizing"];

/** Sizes what a file says: machines or totals, with its own rules and, for the rest, those of the catalogue. */
export const sizePlan = (given: Given, sizing: Sizing, file: string): object => {
  const cases = given.list("cases");
  if (cases) return { cases: cases.map((one) => sizePlan(asGiven(one, file, "cases"), sizing, file)) };
  const use = given.share("util", "utilisation", "utilization");
  const amount = given.amount("cores", "ram_gb");
  if (use !== undefined && amount !== undefined && !given.has("cores_per_host")) {
    const comfort = given.amount("comfort", "comfort_factor") ?? sizing.rules.comfortFactor;
    return { effective: effectiveAmount(amount, use, comfort) };
  }
  const machines = machinesOf(given, file);
  const bySite = Map.groupBy(machines, ({ site }) => site);
  const sized = (some: readonly Placed[]): object => sizeMachines(some, given, sizing);
  if (bySite.size < 2) return sized(machines);
  const sites = [...bySite].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { ...sized(machines), sites: Object.fromEntries(sites.map(([site, some]) => [site, sized(some)])) };
};

interface Placed extends Machine {
  readonly site: string;
}

const machinesOf = (given: Given, file: string): readonly Placed[] => {
  const machines = given.list("machines", "servers");
  if (machines) return machines.flatMap((one) => repeated(asGiven(one, file, "machines")));
  if (!given.has("vcpu", "vcpus")) {
    throw given.refuse("", "it says neither machines nor vcpu", "ni machines ni vcpu n’y figurent");
  }
  return repeated(given);
};

/** Equal machines weigh as one of so many times the size. */
const repeated = (given: Given): readonly Placed[] => {
  const count = given.amount("vms", "count") ?? 1;
  return [
    {
      vcpus: count * (given.amount("vcpu", "vcpus") ?? 0),
      memoryGib: count * (given.amount("ram_gb", "memory_gb", "ram") ?? 0),
      storageTb: (count * (given.amount("disk_gb", "disk_used_gb") ?? 0)) / 1000,
      cpuUse: given.share("cpu_use", "p95_cpu", "cpu_p95", "cpu_util") ?? null,
      memoryUse: given.share("ram_use", "memory_use", "p95_ram", "ram_p95", "ram_util") ?? null,
      site: given.text("site") ?? "",
    },
  ];
};

const marginKeys = [
  ["load_limit", "max_load", "headroom"],
  ["slack", "storage_slack"],
  ["protection", "ftt", "raid"],
  ["growth", "growth_per_year"],
  ["spare_share", "spare"],
  ["defaults"],
] as const;

/**
 * A file that gives a ratio and no margin at all is a published exercise and is sized as it stands; what any
 * other file leaves out is the catalogue's.
 */
const isBareExercise = (given: Given): boolean =>
  given.has("ratio", "vcpu_per_core") && !marginKeys.some((names) => given.has(...names));

const sizeMachines = (machines: readonly Placed[], given: Given, sizing: Sizing): object => {
  const isBare = isBareExercise(given);
  const rules = rulesOf(given, machines, isBare ? { ...sizing.rules, ...noMargins } : sizing.rules);
  const block = blockOf(given, sizing);
  const protection = protectionOf(given, isBare ? null : (sizing.protections[0] ?? null), sizing.protections);
  const demand = demandOf(machines, rules);
  const size = sizeCluster(demand, block, rules, protection);
  return {
    vcpu: demand.vcpus,
    cores: demand.vcpus / rules.vcpuPerCore,
    ram: demand.memoryGib,
    disk_tb: demand.storageTb,
    h_cpu: size.hostsFor.cpu,
    h_ram: size.hostsFor.memory,
    h_sto: size.hostsFor.storage,
    needed: size.hosts,
    spare: size.spare,
    hosts: size.total,
    limiting: size.limiting === "memory" ? "ram" : size.limiting,
    basis: rules.basis,
    protection: protection?.id ?? null,
    rules,
    warnings: sizingWarnings(rules, machines, false),
  };
};

const noMargins = { loadLimit: 1, storageSlack: 0, growthPerYear: 0, spareShare: 0 } as const;

const rulesOf = (given: Given, machines: readonly Machine[], rules: SizingRules): SizingRules => {
  const isMeasured = machines.some(({ cpuUse, memoryUse }) => cpuUse !== null || memoryUse !== null);
  const basis = given.text("basis") ?? (isMeasured ? "performance" : "allocated");
  return {
    ...rules,
    basis: basis.startsWith("perf") ? "performance" : "allocated",
    vcpuPerCore: given.amount("ratio", "vcpu_per_core") ?? rules.vcpuPerCore,
    loadLimit: given.share("load_limit", "max_load", "headroom") ?? rules.loadLimit,
    comfortFactor: given.amount("comfort", "comfort_factor", "cf") ?? rules.comfortFactor,
    growthPerYear: given.number("growth", "growth_per_year") ?? rules.growthPerYear,
    horizonYears: given.amount("years", "horizon", "horizon_years") ?? rules.horizonYears,
    storageSlack: given.share("slack", "storage_slack") ?? rules.storageSlack,
    deduplication: given.amount("dedupe", "deduplication") ?? rules.deduplication,
    spareShare: given.share("spare_share", "spare") ?? rules.spareShare,
  };
};

const blockOf = (
  given: Given,
  { blocks }: Sizing,
): Pick<BuildingBlock, "cores" | "memoryGib" | "rawStorageTb"> => {
  const host = given.object("host", "block") ?? given;
  const cores = host.amount("cores_per_host", "cores_host", "cores");
  const memoryGib = host.amount("ram_per_host", "ram_host", "memory_per_host", "ram_gb_per_host");
  const [sample] = blocks;
  if (cores === undefined && memoryGib === undefined && sample) return sample;
  if (!cores || !memoryGib) {
    throw given.refuse(
      cores ? "ram_per_host" : "cores_per_host",
      "a number above 0 is needed",
      "un nombre supérieur à 0 est nécessaire",
    );
  }
  const rawStorageTb = host.amount(
    "raw_tb_per_host",
    "raw_host",
    "raw_tb",
    "raw_storage_tb",
    "storage_per_host",
  );
  return { cores, memoryGib, rawStorageTb: rawStorageTb || null };
};

/** `RAID-1`, `raid5`, `FTT2-RAID6`: the first whose name, with or without its failures, fits. */
const protectionOf = (
  given: Given,
  fallback: StorageProtection | null,
  protections: readonly StorageProtection[],
): StorageProtection | null => {
  const asked = given.text("protection", "ftt", "raid");
  if (asked === undefined) return fallback;
  const plain = plainName(asked);
  if (plain === "none") return null;
  const found = protections.find(({ id, name, failures }) =>
    [id, name, `FTT${failures}-${name}`].some((spelling) => plainName(spelling) === plain),
  );
  if (found) return found;
  const known = protections.map(({ failures, name }) => `FTT${failures}-${name.replace("-", "")}`).join(", ");
  throw given.refuse("protection", `expected one of none, ${known}`, `attendu : none, ${known}`);
};

const plainName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");
