import type { Gate, OptionId } from "../../contract/content.ts";
import type { Assessment, GateResult, PortfolioRow } from "../../contract/results.ts";
import type { ReportContext } from "./context.ts";

/**
 * What a gate does to an option, as a reader needs it. `evidence`: the rule applies and what it demands has
 * not been shown; `undecided`: an unanswered question decides whether it applies; `action`: it asks for one.
 */
export type GateState = "excluded" | "evidence" | "undecided" | "action" | "warning";

/** Worst first. */
export const gateStates: readonly GateState[] = ["excluded", "evidence", "undecided", "action", "warning"];

/** Undefined where the gate passes or says nothing of the option. */
export const gateStateOf = (
  { effect, fires, outcomes }: GateResult,
  option: OptionId,
): GateState | undefined => {
  const outcome = outcomes[option];
  if (outcome === undefined || outcome === "pass") return undefined;
  if (effect === "warn") return "warning";
  if (outcome === "excluded") return "excluded";
  if (outcome === "open") return fires === "yes" ? "evidence" : "undecided";
  return outcome === "condition" ? "action" : "warning";
};

/** A gate in one state, and the applications whose leading option it keeps waiting. */
export interface HoldingGate {
  readonly gate: Gate;
  readonly state: GateState;
  readonly rows: readonly PortfolioRow[];
  /** Questions whose answers it waits for. */
  readonly openQuestionIds: readonly string[];
}

/** Gates that keep the leading options of `rows` waiting; the one that holds most back first. */
export const holdingGates = (
  { gate: findGate, input }: ReportContext,
  rows: readonly PortfolioRow[] = input.rows,
): readonly HoldingGate[] => {
  const held = rows.flatMap((row) =>
    resultsOn(input.assessments.get(row.applicationId)).flatMap(({ result, state }) => {
      const gate = findGate(result.gateId);
      return gate && state !== "warning" ? [{ gate, result, row, state }] : [];
    }),
  );
  return [...Map.groupBy(held, ({ gate, state }) => `${gate.id} ${state}`).values()]
    .flatMap((group): HoldingGate[] => {
      const [first] = group;
      if (!first) return [];
      const openQuestionIds = [...new Set(group.flatMap(({ result }) => result.openQuestionIds))];
      return [{ gate: first.gate, state: first.state, rows: group.map(({ row }) => row), openQuestionIds }];
    })
    .toSorted((one, other) => other.rows.length - one.rows.length);
};

/** What the gates say of the leading option. */
const resultsOn = (
  assessment: Assessment | undefined,
): readonly { readonly result: GateResult; readonly state: GateState }[] => {
  const leader = assessment?.verdict.optionId ?? null;
  if (!assessment || leader === null) return [];
  return assessment.gates.flatMap((result) => {
    const state = gateStateOf(result, leader);
    return state ? [{ result, state }] : [];
  });
};

/** Questions that decide whether gates apply, and the applications that wait for each; most waited for first. */
export const awaitedQuestions = (
  holding: readonly HoldingGate[],
): readonly { readonly questionId: string; readonly rows: readonly PortfolioRow[] }[] => {
  const waits = holding
    .filter(({ state }) => state === "undecided")
    .flatMap(({ openQuestionIds, rows }) => openQuestionIds.map((questionId) => ({ questionId, rows })));
  return [...Map.groupBy(waits, ({ questionId }) => questionId)]
    .map(([questionId, group]) => ({ questionId, rows: [...new Set(group.flatMap(({ rows }) => rows))] }))
    .toSorted((one, other) => other.rows.length - one.rows.length);
};
