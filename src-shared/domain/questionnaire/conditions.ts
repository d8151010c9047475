import type { AnswerValue } from "../../contract/answers.ts";
import type { Condition, QuestionTest } from "../../contract/content.ts";
import { all, any, not, truthOf } from "./truth.ts";
import type { Truth } from "./truth.ts";

/** What a condition may look at: which questions apply, and what was answered. */
export interface Situation {
  readonly applies: (questionId: string) => Truth;
  /** Undefined while nobody has answered. */
  readonly valueOf: (questionId: string) => AnswerValue | undefined;
}

/**
 * Whether a condition holds (scoring.md, section c): a test on a question that does not apply is
 * false, on one without an answer unknown. An answered question counts as applying unless an answer
 * says that it does not.
 */
export const holds = (condition: Condition, situation: Situation): Truth => {
  if ("all" in condition) return all(condition.all.map((part) => holds(part, situation)));
  if ("any" in condition) return any(condition.any.map((part) => holds(part, situation)));
  if ("not" in condition) return not(holds(condition.not, situation));
  return passes(condition, situation);
};

/** The tests that a condition is made of, at any depth. */
export const testsOf = (condition: Condition): readonly QuestionTest[] => {
  if ("all" in condition) return condition.all.flatMap(testsOf);
  if ("any" in condition) return condition.any.flatMap(testsOf);
  return "not" in condition ? testsOf(condition.not) : [condition];
};

/** The questions without whose answers a condition can't be decided; none once it is. */
export const missingAnswers = (condition: Condition, situation: Situation): readonly string[] =>
  holds(condition, situation) === "unknown"
    ? [
        ...new Set(
          testsOf(condition).flatMap((test) => (passes(test, situation) === "unknown" ? [test.q] : [])),
        ),
      ]
    : [];

const passes = (test: QuestionTest, situation: Situation): Truth => {
  if (situation.applies(test.q) === "no") return "no";
  const value = situation.valueOf(test.q);
  return value === undefined ? "unknown" : meets(test, value);
};

/** A test that does not suit the kind of answer decides nothing; the pack's check refuses such a test. */
const meets = (test: QuestionTest, value: AnswerValue): Truth => {
  if (test.has_any) {
    return Array.isArray(value)
      ? truthOf(test.has_any.some((wanted) => value.some((given) => given === wanted)))
      : "unknown";
  }
  if (Array.isArray(value)) return "unknown";
  if (test.is) return truthOf(test.is.includes(value));
  return typeof value === "number" ? truthOf(isWithin(test, value)) : "unknown";
};

const isWithin = ({ gt, gte, lt, lte }: QuestionTest, value: number): boolean =>
  (gt === undefined || value > gt) &&
  (gte === undefined || value >= gte) &&
  (lt === undefined || value < lt) &&
  (lte === undefined || value <= lte);
