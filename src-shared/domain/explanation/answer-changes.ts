import type { AnswerValue } from "../../contract/answers.ts";
import type { AnswerChange } from "../../contract/explanations.ts";
import { isInPlay } from "../questionnaire/situation.ts";
import { answerPoints, sumOf } from "../scoring/scores.ts";
import type { ModelQuestion } from "../scoring/scoring-model.ts";
import { winnerOf } from "../scoring/standings.ts";
import { outlooksOf } from "../scoring/value-of-information.ts";
import type { Basis } from "../scoring/value-of-information.ts";
import { neighbouringAnswers } from "../simulation/neighbouring-answers.ts";

/**
 * The recorded answers that would put another option first if they were another answer, one change each:
 * that to a neighbour, where there is one. Gates and applicability follow the supposed answer.
 */
export const answerChanges = (basis: Basis): readonly AnswerChange[] =>
  basis.weighing.model.questions
    .flatMap((question) => changeOf(question, basis) ?? [])
    .toSorted(likeliestFirst);

const changeOf = (question: ModelQuestion, basis: Basis): AnswerChange | undefined => {
  const { answers, leader, weighing } = basis;
  const { model, situation } = weighing;
  const recorded = situation.valueOf(question.id);
  if (recorded === undefined || !isInPlay(situation, question.id)) return undefined;
  const neighbours = neighbouringAnswers(question.possible, recorded);
  const isNeighbour = (value: AnswerValue): boolean =>
    neighbours.some((neighbour) => JSON.stringify(neighbour) === JSON.stringify(value));
  const now = sumOf(answerPoints(weighing, question, recorded), model);
  const terms = question.possible.map((value) =>
    sumOf(answerPoints(weighing, question, value), model).map(
      (points, option) => points - (now[option] ?? 0),
    ),
  );
  const flips = outlooksOf({ question, terms }, basis).flatMap(({ excluded, scores }, index) => {
    const value = question.possible[index];
    const winner = winnerOf(scores, excluded);
    return value === undefined || winner === leader ? [] : [{ value, winner }];
  });
  const flip = flips.find(({ value }) => isNeighbour(value)) ?? flips[0];
  return (
    flip && {
      questionId: question.id,
      grade: answers.get(question.id)?.grade ?? null,
      from: recorded,
      to: flip.value,
      isNeighbour: isNeighbour(flip.value),
      optionId: model.options[flip.winner ?? -1] ?? null,
    }
  );
};

/** A neighbour before a far answer, weak evidence before strong. */
const likeliestFirst = (one: AnswerChange, other: AnswerChange): number =>
  Number(other.isNeighbour) - Number(one.isNeighbour) || weakness(other) - weakness(one);

const weakness = ({ grade }: AnswerChange): number => "ABCD".indexOf(grade ?? "C");
