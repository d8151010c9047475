import type { OptionCost } from "../../contract/applications.ts";

/** Heads of cost that machines cause, as imports and people name them. */
const infrastructureHeads = new Set(["infrastructure", "storage", "network"]);

/** What of a yearly run cost is machines, storage and network. */
export const infrastructureOf = (cost: Pick<OptionCost, "runPerYear"> | undefined): number =>
  Object.entries(cost?.runPerYear ?? {}).reduce(
    (sum, [head, amount]) => (infrastructureHeads.has(head) ? sum + amount : sum),
    0,
  );

/**
 * Share of an application's infrastructure that can't be switched off once it has moved, by the answer to
 * INF-21: none, half, all. Nothing is left behind as long as nobody was asked.
 */
export const leftBehindBy = (answer: unknown): number => {
  if (answer === "no") return 1;
  return answer === "part" ? 0.5 : 0;
};
