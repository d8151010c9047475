import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { bitesOf } from "./portfolio-filter.ts";

export const outcomesShown = ["excluded", "condition", "open"] as const;
export type OutcomeShown = (typeof outcomesShown)[number];

/** For one gate and option, how many applications it excludes, binds to a condition, or leaves open. */
type CountByOutcome = Readonly<Record<OutcomeShown, number>>;

export interface GateCounts {
  readonly gateId: string;
  readonly countsOf: (optionId: OptionId) => CountByOutcome;
  readonly excluded: number;
}

const nothing: CountByOutcome = { excluded: 0, condition: 0, open: 0 };

/** Every gate that bites somewhere, those that exclude most first. */
export const gateCounts = (rows: readonly PortfolioRow[]): readonly GateCounts[] => {
  const byGate = new Map<string, Map<string, CountByOutcome>>();
  for (const { gate, on, says } of rows.flatMap(bitesOf)) {
    if (says === "warn") continue;
    const byOption = byGate.get(gate) ?? new Map<string, CountByOutcome>();
    const counts = byOption.get(on) ?? nothing;
    byGate.set(gate, byOption.set(on, { ...counts, [says]: counts[says] + 1 }));
  }
  const sum = (byOption: ReadonlyMap<string, CountByOutcome>, outcome: OutcomeShown): number =>
    [...byOption.values()].reduce((all, counts) => all + counts[outcome], 0);
  return [...byGate]
    .toSorted(
      ([, one], [, other]) =>
        sum(other, "excluded") - sum(one, "excluded") ||
        sum(other, "condition") - sum(one, "condition") ||
        sum(other, "open") - sum(one, "open"),
    )
    .map(([gateId, byOption]) => ({
      gateId,
      countsOf: (optionId) => byOption.get(optionId) ?? nothing,
      excluded: sum(byOption, "excluded"),
    }));
};
