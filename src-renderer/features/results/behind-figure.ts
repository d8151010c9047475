import type { Answer } from "../../../src-shared/contract/answers.ts";
import type { Question } from "../../../src-shared/contract/content.ts";
import type { Contribution } from "../../../src-shared/contract/results.ts";
import { waterfall } from "../../components/charts/waterfall-steps.ts";
import type { Behind } from "../../components/behind.ts";
import { assumptionsOf } from "./assumptions.ts";
import type { ResultView } from "./result-view.ts";

/** One thing a figure rests on: an answer, an open question, or a measured ratio. */
export interface Basis {
  /** A question's id, or `cost`, `effort`, `carbon`. */
  readonly sourceId: string;
  /** Undefined for what is measured. */
  readonly question: Question | undefined;
  /** Undefined while the question is open. */
  readonly answer: Answer | undefined;
  /** What it adds to the figure; null where the figure is no sum of points. */
  readonly points: number | null;
}

export interface BehindFigure {
  /** What is answered or measured, that which moves most first. */
  readonly bases: readonly Basis[];
  /** Open questions that could still change the figure. */
  readonly open: readonly Basis[];
  /** What the points add up to; null where there are none. */
  readonly total: number | null;
}

export const behindFigure = (view: ResultView, behind: Behind): BehindFigure => {
  const { pack, result } = view;
  const toBasis = basisIn(view);
  const openThat = (isMeant: (question: Question) => boolean): readonly Basis[] => {
    const worth = new Map(result.nextQuestions.map(({ questionId, value }) => [questionId, value]));
    return pack.questions
      .filter((question) => result.openQuestionIds.includes(question.id) && isMeant(question))
      .toSorted((one, other) => (worth.get(other.id) ?? 0) - (worth.get(one.id) ?? 0))
      .map(({ id }) => toBasis(id, null));
  };
  const sum = (points: readonly (readonly [string, number])[], open: readonly Basis[]): BehindFigure => ({
    bases: points.map(([sourceId, given]) => toBasis(sourceId, given)),
    open,
    total: points.reduce((all, [, given]) => all + given, 0),
  });
  const contributionsOf = (optionId: string): readonly Contribution[] =>
    result.options.find((option) => option.optionId === optionId)?.contributions ?? [];

  switch (behind.kind) {
    case "score":
      return sum(
        contributionsOf(behind.optionId).map(({ sourceId, points }) => [sourceId, points] as const),
        [],
      );
    case "range":
      return { bases: [], open: openThat(counts), total: null };
    case "lead": {
      const first = contributionsOf(behind.optionId);
      const { steps } = waterfall(first, contributionsOf(behind.otherId), Number.POSITIVE_INFINITY);
      return sum(
        steps.map(({ contribution, points }) => [contribution.sourceId, points] as const),
        openThat(({ id }) =>
          result.nextQuestions.some(({ questionId, flip }) => questionId === id && flip > 0),
        ),
      );
    }
    case "criterion": {
      const { criterionId } = behind;
      const given = contributionsOf(behind.optionId)
        .map(({ sourceId, criteria }) => [sourceId, criteria[criterionId] ?? 0] as const)
        .filter(([, points]) => points !== 0)
        .toSorted(([, one], [, other]) => Math.abs(other) - Math.abs(one));
      const leaves = leavesOf(view, criterionId);
      return sum(
        given,
        openThat(({ feeds }) => Object.keys(feeds ?? {}).some((leaf) => leaves.has(leaf))),
      );
    }
    case "answer":
      return { bases: [toBasis(behind.sourceId, null)], open: [], total: null };
    case "gate":
      return gateBases(view, behind.gateId, toBasis);
    case "coverage": {
      const answered = pack.questions.filter(
        (question) => counts(question) && result.applicableQuestionIds.includes(question.id),
      );
      return {
        bases: answered
          .filter(({ id }) => !result.openQuestionIds.includes(id))
          .map(({ id }) => toBasis(id, null)),
        open: openThat(counts),
        total: null,
      };
    }
    case "assumptions":
      return {
        bases: assumptionsOf(view.answers, result.options).map(({ questionId }) => toBasis(questionId, null)),
        open: [],
        total: null,
      };
  }
};

/** Whether its answer moves scores at all. */
const counts = ({ feeds }: Question): boolean => feeds !== undefined;

const leavesOf = ({ pack }: ResultView, criterionId: string): ReadonlySet<string> =>
  new Set(pack.criteria.find(({ id }) => id === criterionId)?.children.map(({ id }) => id));

const gateBases = (
  { pack, result }: ResultView,
  gateId: string,
  toBasis: (sourceId: string, points: number | null) => Basis,
): BehindFigure => {
  const openIds = result.gates.find((gate) => gate.gateId === gateId)?.openQuestionIds ?? [];
  const asked = pack.questions.filter(({ gates }) => gates?.includes(gateId)).map(({ id }) => id);
  return {
    bases: asked.filter((id) => !openIds.includes(id)).map((id) => toBasis(id, null)),
    open: openIds.map((id) => toBasis(id, null)),
    total: null,
  };
};

/** The application's own answer comes before one of its archetype, and that before the organisation's. */
const basisIn = ({ pack, answers }: ResultView) => {
  const questionById = new Map(pack.questions.map((question) => [question.id, question]));
  const answerByQuestion = new Map(
    answers.toSorted((one, other) => rank(other) - rank(one)).map((answer) => [answer.questionId, answer]),
  );
  return (sourceId: string, points: number | null): Basis => ({
    sourceId,
    question: questionById.get(sourceId),
    answer: answerByQuestion.get(sourceId),
    points,
  });
};

const rank = ({ applicationId, archetypeId }: Answer): number => {
  if (applicationId !== null) return 0;
  return archetypeId === null ? 2 : 1;
};
