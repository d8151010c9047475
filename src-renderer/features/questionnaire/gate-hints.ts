import type { Condition, Gate, GateEffect, Pack, Question } from "../../../src-shared/contract/content.ts";

const strongestFirst: readonly GateEffect[] = ["exclude", "require", "condition", "warn"];

/** The gates that an answer to this question can move. */
export const gatesOn = ({ gates }: Pack, question: Question): readonly Gate[] =>
  gates.filter(({ id }) => question.gates?.includes(id));

/**
 * The strongest thing that choosing `value` can do through a gate, if it can do anything. Tests under a
 * negation are left out: there it is the other choices that fire the gate.
 */
export const hintOf = (
  gates: readonly Gate[],
  questionId: string,
  value: string | number,
): GateEffect | undefined => {
  const fired = gates.filter(({ when }) =>
    testsOf(when).some((test) => test.q === questionId && isMet(test, value)),
  );
  return strongestFirst.find((effect) => fired.some((gate) => gate.effect === effect));
};

type Test = Extract<Condition, { readonly q: string }>;

const testsOf = (condition: Condition): readonly Test[] => {
  if ("q" in condition) return [condition];
  if ("all" in condition) return condition.all.flatMap(testsOf);
  if ("any" in condition) return condition.any.flatMap(testsOf);
  return [];
};

const isMet = ({ is, has_any, gt, gte, lt, lte }: Test, value: string | number): boolean => {
  if (typeof value === "string") return [...(is ?? []), ...(has_any ?? [])].includes(value);
  if (is) return is.includes(value);
  const bounds = [
    gt === undefined ? undefined : value > gt,
    gte === undefined ? undefined : value >= gte,
    lt === undefined ? undefined : value < lt,
    lte === undefined ? undefined : value <= lte,
  ].filter((isWithin) => isWithin !== undefined);
  return bounds.length > 0 && bounds.every(Boolean);
};
