import type { Gate } from "../../contract/content.ts";
import { conditionQuestions } from "./condition-questions.ts";
import type { ReportContext } from "./context.ts";
import type { GateState } from "./gate-states.ts";

/** What would lift a gate: an answer still missing, the evidence it asks for, or a different answer. */
export const liftText = (
  { phrases, questionName, text }: ReportContext,
  {
    gate,
    openQuestionIds,
    state,
  }: { readonly gate: Gate; readonly openQuestionIds: readonly string[]; readonly state: GateState },
): string => {
  const names = (ids: readonly string[]): readonly string[] => ids.map((id) => `${questionName(id)} (${id})`);
  const evidence = gate.evidence ? text(gate.evidence) : "";
  if (gate.effect === "exclude" && state === "excluded") {
    const changed = phrases.gates.liftByAnswers(names(conditionQuestions(gate.when)));
    return evidence === "" ? changed : `${evidence}. ${changed}`;
  }
  if (openQuestionIds.length > 0 && state !== "excluded")
    return phrases.gates.liftByAnswering(names(openQuestionIds));
  return evidence === "" ? phrases.gates.liftNone : evidence;
};
