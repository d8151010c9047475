import type { Condition } from "../../contract/content.ts";

/** The questions that a gate's condition asks about, each once. */
export const conditionQuestions = (condition: Condition): readonly string[] => [...new Set(named(condition))];

const named = (condition: Condition): readonly string[] => {
  if ("all" in condition) return condition.all.flatMap(named);
  if ("any" in condition) return condition.any.flatMap(named);
  if ("not" in condition) return named(condition.not);
  return [condition.q];
};
