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
  if (openQuestionIds.length > 0 && state !== "excluded")
    return phrases.gates.liftByAnswering(names(openQuestionIds));
  if (evidence !== "") return evidence;
  if (gate.effect !== "exclude") return phrases.gates.liftNone;
  return phrases.gates.liftByAnswers(names(conditionQuestions(gate.when)));
};
