import type { AnswerValue } from "../../contract/answers.ts";
import type { Question, QuestionTest } from "../../contract/content.ts";

/**
 * The answers that stand for all that a question may be answered with; means, ranges and the value of
 * asking run over them, each equally likely (decision 0003). `tests` are all tests of the pack on this
 * question. Empty for texts, dates and tables, which neither score nor decide gates.
 */
export const possibleAnswers = (
  question: Question,
  tests: readonly QuestionTest[],
): readonly AnswerValue[] => {
  const values = (question.options ?? []).map(({ value }) => value);
  switch (question.type) {
    case "single":
    case "yesno":
      return values;
    case "multi":
      return values.map((value) => [value]);
    case "scale":
      return stepsOf(question);
    case "number":
      return pointsOf(question, tests);
    case "text":
    case "date":
    case "table":
      return [];
  }
};

const stepsOf = ({ bounds = { min: 0, max: 4 } }: Question): readonly number[] =>
  Array.from({ length: bounds.max - bounds.min + 1 }, (_, step) => bounds.min + step);

/**
 * Between two neighbours of these points every value function is a straight line, so the extremes of
 * any weighted difference of them lie on the points.
 */
const pointsOf = (question: Question, tests: readonly QuestionTest[]): readonly number[] => {
  const curves = Object.values(question.value_functions ?? {});
  const { bounds } = question;
  const points = new Set(curves.flat().map(([x]) => x));
  if (points.size === 0 && bounds) points.add(bounds.min).add(bounds.max);
  for (const threshold of tests.flatMap(thresholdsOf)) {
    points.add(threshold);
    const known = [...points];
    if (bounds && !known.some((x) => x < threshold)) points.add(bounds.min);
    if (bounds && !known.some((x) => x > threshold)) points.add(bounds.max);
  }
  return [...points].toSorted((one, other) => one - other);
};

const thresholdsOf = ({ is = [], gt, gte, lt, lte }: QuestionTest): readonly number[] =>
  [...is, gt, gte, lt, lte].filter((threshold) => typeof threshold === "number");
