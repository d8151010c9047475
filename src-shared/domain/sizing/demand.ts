import type { SizingDemand, SizingRules } from "../../contract/sizing.ts";

/** A machine to be carried; uses are shares of what it was given (95th percentile), null where not measured. */
export interface Machine {
  readonly vcpus: number;
  readonly memoryGib: number;
  readonly storageTb: number;
  readonly cpuUse: number | null;
  readonly memoryUse: number | null;
}

/**
 * What machines need of a cluster (scoring.md 2.3): as allocated, or what was measured times the comfort
 * factor. What nobody measured counts as allocated in either case.
 */
export const demandOf = (
  machines: readonly Machine[],
  { basis, comfortFactor }: Pick<SizingRules, "basis" | "comfortFactor">,
): SizingDemand => {
  const counted = (amount: number, use: number | null): number =>
    basis === "allocated" || use === null ? amount : effectiveAmount(amount, use, comfortFactor);
  const demand = { vcpus: 0, memoryGib: 0, storageTb: 0 };
  for (const { vcpus, memoryGib, storageTb, cpuUse, memoryUse } of machines) {
    demand.vcpus += counted(vcpus, cpuUse);
    demand.memoryGib += counted(memoryGib, memoryUse);
    demand.storageTb += storageTb;
  }
  return demand;
};

/** Cores or gigabytes really needed: allocation × use (0 to 1) × comfort factor (Azure Migrate). */
export const effectiveAmount = (amount: number, use: number, comfortFactor: number): number =>
  amount * use * comfortFactor;
