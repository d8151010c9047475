import type { SizingRules, SizingWarning } from "../../contract/sizing.ts";
import type { Machine } from "./demand.ts";

/** Above it people should watch how long machines wait for a core (default of Azure Migrate for VMware). */
const usualVcpusPerCore = 4;

/** What to say beside a size. A ratio above the ceiling is refused where vital applications are carried. */
export const sizingWarnings = (
  { basis, vcpuPerCore, vcpuPerCoreCeilingVital }: SizingRules,
  machines: readonly Pick<Machine, "cpuUse" | "memoryUse">[],
  carriesVital: boolean,
): readonly SizingWarning[] => [
  ...(vcpuPerCore > usualVcpusPerCore ? (["ratioHigh"] as const) : []),
  ...(carriesVital && vcpuPerCore > vcpuPerCoreCeilingVital ? (["ratioTooHighForVital"] as const) : []),
  ...(basis === "performance" &&
  machines.some(({ cpuUse, memoryUse }) => cpuUse === null || memoryUse === null)
    ? (["unmeasured"] as const)
    : []),
];
