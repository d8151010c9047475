import type { State } from "../../components/state-mark.tsx";
import { optionIds } from "../../../src-shared/contract/content.ts";
import type { Gate, OptionId } from "../../../src-shared/contract/content.ts";
import type { GateOutcome, GateResult } from "../../../src-shared/contract/results.ts";

export type BitingOutcome = Exclude<GateOutcome, "pass">;

/** One thing that one gate says of one or more options. */
export interface GateRow {
  readonly gate: Gate;
  readonly result: GateResult;
  readonly outcome: BitingOutcome;
  readonly optionIds: readonly OptionId[];
}

export const stateOfOutcome: Readonly<Record<BitingOutcome, State>> = {
  excluded: "excluded",
  open: "open",
  condition: "conditional",
  warn: "conditional",
};

const worstFirst: readonly BitingOutcome[] = ["excluded", "open", "condition", "warn"];

/** The gates that bite, worst first, each with the options on which it does; in the pack's order within. */
export const gateRows = (gates: readonly Gate[], results: readonly GateResult[]): readonly GateRow[] => {
  const resultById = new Map(results.map((result) => [result.gateId, result]));
  return worstFirst.flatMap((outcome) =>
    gates.flatMap((gate) => {
      const result = resultById.get(gate.id);
      const hit = optionIds.filter((id) => result?.outcomes[id] === outcome);
      return result && hit.length > 0 ? [{ gate, result, outcome, optionIds: hit }] : [];
    }),
  );
};

/** Gates that were tested and hold nothing against any option. */
export const passedCount = (results: readonly GateResult[]): number =>
  results.filter(({ fires, outcomes }) => {
    const said = Object.values(outcomes);
    return fires === "yes" && said.length > 0 && said.every((outcome) => outcome === "pass");
  }).length;
