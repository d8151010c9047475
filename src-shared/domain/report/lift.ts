import type { Gate } from "../../contract/content.ts";
import type { GateOutcome, GateResult } from "../../contract/results.ts";
import { conditionQuestions } from "./condition-questions.ts";
import type { ReportContext } from "./context.ts";

/** What would lift a gate: an answer still missing, the evidence it asks for, or a different answer. */
export const liftText = (
  { phrases, questionName, text }: ReportContext,
  gate: Gate,
  { outcome, openQuestionIds }: { readonly outcome: GateOutcome } & Pick<GateResult, "openQuestionIds">,
): string => {
  const names = (ids: readonly string[]): readonly string[] => ids.map((id) => `${questionName(id)} (${id})`);
  const answering =
    outcome === "open" && openQuestionIds.length > 0
      ? phrases.gates.liftByAnswering(names(openQuestionIds))
      : "";
  const evidence = gate.evidence ? text(gate.evidence) : "";
  if (gate.effect === "exclude" && outcome === "excluded") {
    const changed = phrases.gates.liftByAnswers(names(conditionQuestions(gate.when)));
    return evidence === "" ? changed : `${evidence}. ${changed}`;
  }
  if (answering !== "") return answering;
  return evidence === "" ? phrases.gates.liftNone : evidence;
};
