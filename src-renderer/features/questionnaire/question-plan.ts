import type { Answer } from "../../../src-shared/contract/answers.ts";
import type { Pack, Question } from "../../../src-shared/contract/content.ts";
import type { LocalisedText } from "../../../src-shared/contract/text.ts";
import { createSituation, isInPlay } from "../../../src-shared/domain/questionnaire/situation.ts";
import { isSaid } from "../../../src-shared/domain/questionnaire/statement.ts";

/** `unknown` was asked and nobody knows yet; it counts as open. */
type AskedState = "answered" | "notApplicable" | "unknown" | "open";

export interface PlannedQuestion {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly state: AskedState;
  readonly inConflict: boolean;
}

export interface Progress {
  readonly answered: number;
  /** A person said, with a reason, that these make no sense here. */
  readonly notApplicable: number;
  readonly open: number;
  readonly requiredOpen: number;
  readonly conflicts: number;
  readonly flagged: number;
}

export interface PlannedSection {
  readonly id: string;
  readonly label: LocalisedText;
  readonly scopeId: string;
  readonly questions: readonly PlannedQuestion[];
  readonly progress: Progress;
}

export interface QuestionPlan {
  readonly sections: readonly PlannedSection[];
  /** All questions in the order in which they are asked. */
  readonly questions: readonly PlannedQuestion[];
  readonly progress: Progress;
}

/** What the questionnaire is about: the organisation, once, or one application. */
export type Subject = "organisation" | "application";

/**
 * The questions to ask about a subject, in sections, with what is answered. Questions that an answer has
 * switched off are left out and counted nowhere. It is decided here, from the answers on the screen, and not
 * asked of the host: the next question must be the right one before an answer is even saved.
 */
export const planQuestions = (pack: Pack, subject: Subject, answers: readonly Answer[]): QuestionPlan => {
  const aboutOrganisation = ofOrganisation(answers);
  const answerById = subject === "organisation" ? aboutOrganisation : ofApplication(answers);
  const questionById = new Map(pack.questions.map((question) => [question.id, question]));
  const situation = createSituation(questionById, {
    get: (id) => (questionById.get(id)?.scope === "organisation" ? aboutOrganisation : answerById).get(id),
  });
  const asked = pack.questions
    .filter(({ scope }) => (scope === "organisation") === (subject === "organisation"))
    .map((question) => plannedQuestion(question, answerById.get(question.id)))
    // What a person set aside no longer applies to the engine, but stays in sight with its reason.
    .filter(({ question, state }) => isInPlay(situation, question.id) || state === "notApplicable");

  const sections = pack.dimensions.flatMap((dimension) => {
    const questions = asked.filter(({ question }) => question.dimension === dimension.id);
    const [first] = questions;
    return first
      ? [{ ...dimension, scopeId: first.question.scope, questions, progress: progressOf(questions) }]
      : [];
  });
  return { sections, questions: sections.flatMap(({ questions }) => questions), progress: progressOf(asked) };
};

const ofOrganisation = (answers: readonly Answer[]): ReadonlyMap<string, Answer> =>
  new Map(
    answers
      .filter(({ applicationId, archetypeId }) => applicationId === null && archetypeId === null)
      .map((answer) => [answer.questionId, answer]),
  );

/** Its own answers; where it only has a note or a flag, what its archetype says stands beside them. */
const ofApplication = (answers: readonly Answer[]): ReadonlyMap<string, Answer> => {
  const byId = new Map(
    answers.filter(({ archetypeId }) => archetypeId !== null).map((answer) => [answer.questionId, answer]),
  );
  for (const own of answers.filter(({ applicationId }) => applicationId !== null)) {
    const inherited = byId.get(own.questionId);
    byId.set(
      own.questionId,
      inherited && !isSaid(own) ? { ...inherited, note: own.note, flagged: own.flagged } : own,
    );
  }
  return byId;
};

const plannedQuestion = (question: Question, answer: Answer | undefined): PlannedQuestion => ({
  question,
  answer,
  state: stateOf(answer),
  inConflict: (answer?.alternatives.length ?? 0) > 1,
});

const stateOf = (answer: Answer | undefined): AskedState => {
  if (answer?.state === "not_applicable") return "notApplicable";
  if (answer?.state === "answered") return "answered";
  return answer && isSaid(answer) ? "unknown" : "open";
};

const progressOf = (questions: readonly PlannedQuestion[]): Progress => {
  const count = (isCounted: (planned: PlannedQuestion) => boolean): number =>
    questions.filter(isCounted).length;
  return {
    answered: count(({ state }) => state === "answered"),
    notApplicable: count(({ state }) => state === "notApplicable"),
    open: count(isOpen),
    requiredOpen: count((planned) => isOpen(planned) && planned.question.required === true),
    conflicts: count(({ inConflict }) => inConflict),
    flagged: count(({ answer }) => answer?.flagged === true),
  };
};

export const isOpen = ({ state }: PlannedQuestion): boolean => state === "open" || state === "unknown";
