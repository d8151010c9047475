import type { Condition, Gate, Pack, Question, QuestionTest } from "../../src-shared/contract/content.ts";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import { checkRequirements } from "./check-requirements.ts";
import type { Fault } from "./describe-issue.ts";
import type { YamlPath } from "./yaml-source.ts";

/** Conditions ask for answers that can be given, and no question waits for itself. */
export const checkConditions = (pack: Pack): readonly Fault[] => {
  const questions = new Map(pack.questions.map((question) => [question.id, question]));
  const check = (condition: Condition, path: YamlPath): readonly Fault[] =>
    testsOf(condition, path).flatMap((found) => checkTest(found.test, questions, found.path));
  return [
    ...pack.questions.flatMap(({ applicable_when: condition }, index) =>
      condition ? check(condition, ["questions", index, "applicable_when"]) : [],
    ),
    ...pack.gates.flatMap((gate: Gate, index) => [
      ...check(gate.when, ["gates", index, "when"]),
      ...checkRequirements(gate, questions, pack, ["gates", index]),
    ]),
    ...circles(pack.questions),
  ];
};

interface FoundTest {
  readonly test: QuestionTest;
  readonly path: YamlPath;
}

const testsOf = (condition: Condition, path: YamlPath): readonly FoundTest[] => {
  if ("all" in condition) {
    return condition.all.flatMap((part, index) => testsOf(part, [...path, "all", index]));
  }
  if ("any" in condition) {
    return condition.any.flatMap((part, index) => testsOf(part, [...path, "any", index]));
  }
  return "not" in condition ? testsOf(condition.not, [...path, "not"]) : [{ test: condition, path }];
};

const checkTest = (
  test: QuestionTest,
  questions: ReadonlyMap<string, Question>,
  path: YamlPath,
): readonly Fault[] => {
  const question = questions.get(test.q);
  if (!question) {
    return [
      {
        path: [...path, "q"],
        message: {
          en: `There is no question ${test.q}.`,
          fr: `Il n’y a pas de question ${test.q}.`,
        },
      },
    ];
  }
  return [...checkForm(test, question, path), ...checkValues(test, question, path)];
};

/** `has_any` is for several choices, comparisons are for numbers, `is` for the rest. */
const checkForm = (test: QuestionTest, { id, type }: Question, path: YamlPath): readonly Fault[] => {
  const forms = (["is", "has_any", "gt", "gte", "lt", "lte"] as const).filter(
    (form) => test[form] !== undefined,
  );
  const fitting = formsOf[type];
  return forms
    .filter((form) => !fitting.includes(form))
    .map((form) => ({
      path: [...path, form],
      message: {
        en: `${id} is of type ${type}, which ${form} can't test.`,
        fr: `${id} est de type ${type}, que ${form} ne peut pas tester.`,
      },
    }));
};

const comparisons = ["gt", "gte", "lt", "lte"];
const formsOf: Readonly<Record<Question["type"], readonly string[]>> = {
  single: ["is"],
  yesno: ["is"],
  multi: ["has_any"],
  scale: ["is", ...comparisons],
  number: ["is", ...comparisons],
  text: [],
  date: [],
  table: [],
};

const checkValues = (test: QuestionTest, question: Question, path: YamlPath): readonly Fault[] =>
  (["is", "has_any"] as const).flatMap((form) =>
    (test[form] ?? []).flatMap((value, index) =>
      canBeAnswered(value, question)
        ? []
        : [{ path: [...path, form, index], message: noSuchAnswer(question.id, value) }],
    ),
  );

const canBeAnswered = (value: string | number, { options, bounds }: Question): boolean =>
  options
    ? options.some((option) => option.value === value)
    : typeof value === "number" && bounds !== undefined && bounds.min <= value && value <= bounds.max;

const noSuchAnswer = (id: string, value: string | number): LocalisedText => ({
  en: `${id} has no answer ${value}.`,
  fr: `${id} n’a pas de réponse ${value}.`,
});

/** Questions whose applicability depends on themselves, each circle told once. */
const circles = (questions: readonly Question[]): readonly Fault[] => {
  const needs = new Map(
    questions.map(({ id, applicable_when: condition }) => [
      id,
      condition ? testsOf(condition, []).map(({ test }) => test.q) : [],
    ]),
  );
  const done = new Set<string>();
  const faults: Fault[] = [];
  const visit = (id: string, trail: readonly string[]): void => {
    const start = trail.indexOf(id);
    if (start !== -1) {
      faults.push({
        path: ["questions", questions.findIndex((question) => question.id === id), "applicable_when"],
        message: circular([...trail.slice(start), id].join(" → ")),
      });
    } else if (!done.has(id)) {
      for (const needed of needs.get(id) ?? []) visit(needed, [...trail, id]);
      done.add(id);
    }
  };
  for (const { id } of questions) visit(id, []);
  return faults;
};

const circular = (circle: string): LocalisedText => ({
  en: `Whether this question applies depends on itself: ${circle}.`,
  fr: `L’applicabilité de cette question dépend d’elle-même : ${circle}.`,
});
