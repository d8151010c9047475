import type {
  BuildingBlock,
  ClusterSize,
  SizingDemand,
  SizingResource,
  SizingRules,
  StorageProtection,
} from "../../contract/sizing.ts";

type Rules = Pick<
  SizingRules,
  | "vcpuPerCore"
  | "loadLimit"
  | "memoryPerMemory"
  | "growthPerYear"
  | "horizonYears"
  | "storageSlack"
  | "deduplication"
  | "spareShare"
>;

/**
 * Hosts that a demand takes (scoring.md 2.3): need, then growth, protection, deduplication and slack;
 * processor and memory only up to the load limit. Without a protection data are stored once. A block
 * without disks of its own gets no storage. No demand takes no host.
 */
export const sizeCluster = (
  demand: SizingDemand,
  block: Pick<BuildingBlock, "cores" | "memoryGib" | "rawStorageTb">,
  rules: Rules,
  protection: Pick<StorageProtection, "factor" | "hosts"> | null,
): ClusterSize => {
  const growth = (1 + rules.growthPerYear) ** rules.horizonYears;
  const hostsFor = {
    cpu: (demand.vcpus * growth) / (rules.vcpuPerCore * block.cores * rules.loadLimit),
    memory: (demand.memoryGib * growth) / (block.memoryGib * rules.memoryPerMemory * rules.loadLimit),
    storage:
      block.rawStorageTb === null
        ? 0
        : (demand.storageTb * growth * (protection?.factor ?? 1)) /
          rules.deduplication /
          (1 - rules.storageSlack) /
          block.rawStorageTb,
  };
  const needed = Math.max(...resources.map((resource) => wholeHosts(hostsFor[resource])));
  if (needed === 0) return { hostsFor, limiting: null, fewestHosts: 0, hosts: 0, spare: 0, total: 0 };

  const fewestHosts = block.rawStorageTb === null ? 0 : (protection?.hosts ?? 0);
  const hosts = Math.max(needed, fewestHosts);
  const spare = rules.spareShare === 0 ? 0 : Math.max(1, wholeHosts(hosts * rules.spareShare));
  return { hostsFor, limiting: limitingOf(hostsFor), fewestHosts, hosts, spare, total: hosts + spare };
};

const resources = ["cpu", "memory", "storage"] as const;

/** The resource that asks for most; the first of equals. */
const limitingOf = (hostsFor: ClusterSize["hostsFor"]): SizingResource =>
  resources.reduce((most, resource) => (hostsFor[resource] > hostsFor[most] ? resource : most));

/** Sums of decimals end a hair above a whole number: that hair buys no host. */
const wholeHosts = (hosts: number): number => Math.ceil(hosts - 1e-9);
