import type { Pack } from "../../../src-shared/contract/content.ts";
import { isOpen } from "./question-plan.ts";
import type { PlannedQuestion, QuestionPlan } from "./question-plan.ts";

/** The question `by` places away, if there is one. */
export const neighbour = (
  { questions }: QuestionPlan,
  questionId: string,
  by: -1 | 1,
): string | undefined => {
  const place = questions.findIndex(({ question }) => question.id === questionId);
  return place === -1 ? undefined : questions[place + by]?.question.id;
};

/** The nearest question that is asked, after or before one that is not. */
export const nearestAsked = (
  { dimensions, questions }: Pack,
  plan: QuestionPlan,
  questionId: string,
  by: -1 | 1,
): string | undefined => {
  const inOrder = dimensions.flatMap(({ id }) =>
    questions.filter(({ dimension }) => dimension === id).map((question) => question.id),
  );
  const place = inOrder.indexOf(questionId);
  const asked = new Set(plan.questions.map(({ question }) => question.id));
  const away = by === 1 ? inOrder.slice(place + 1) : inOrder.slice(0, Math.max(place, 0)).toReversed();
  return away.find((id) => asked.has(id)) ?? entryOf(plan.questions);
};

/** Where to go in the section before or after this one: its first open question, else its first. */
export const neighbourSection = (
  { sections }: QuestionPlan,
  questionId: string,
  by: -1 | 1,
): string | undefined => {
  const place = sections.findIndex(({ questions }) =>
    questions.some(({ question }) => question.id === questionId),
  );
  const section = place === -1 ? undefined : sections[place + by];
  return section && entryOf(section.questions);
};

/** The question at which a part of the questionnaire is entered. */
export const entryOf = (questions: readonly PlannedQuestion[]): string | undefined =>
  (questions.find(isOpen) ?? questions[0])?.question.id;
