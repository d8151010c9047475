import type { Explanation, WeightChange } from "../../contract/explanations.ts";
import { basisOf } from "../scoring/assess.ts";
import type { AssessmentInput } from "../scoring/assess.ts";
import type { ScoringModel } from "../scoring/scoring-model.ts";
import { answerChanges } from "./answer-changes.ts";
import { criterionValues } from "./criterion-values.ts";
import { nearestCatch, nearestWeights } from "./weight-changes.ts";

/**
 * What would change the recommendation of an application: weights, exactly, while the answers stay as they
 * are; and answers, one at a time, while the weights do. Empty where no option leads.
 */
export const explainRecommendation = (model: ScoringModel, input: AssessmentInput): Explanation => {
  const basis = basisOf(model, input);
  const criteria = criterionValues(basis.weighing);
  const weights = Object.fromEntries(criteria.map(({ criterionId, weight }) => [criterionId, weight]));
  const { leader } = basis;
  if (leader === undefined) return { weights, weightChanges: [], nearestWeights: null, answerChanges: [] };

  const rivals = [...model.options.keys()].filter(
    (option) => option !== leader && !basis.excluded.has(option),
  );
  const weightChanges = criteria.flatMap(({ criterionId, weight }, at): WeightChange[] => {
    const caught = nearestCatch(criteria, at, leader, rivals);
    const optionId = model.options[caught?.rival ?? -1];
    return caught && optionId ? [{ criterionId, from: weight, to: caught.weight, optionId }] : [];
  });
  const nearest = nearestWeights(criteria, leader, rivals);
  const optionId = model.options[nearest?.rival ?? -1];
  return {
    weights,
    weightChanges: weightChanges.toSorted(
      (one, other) => Math.abs(one.to - one.from) - Math.abs(other.to - other.from),
    ),
    nearestWeights:
      nearest && optionId
        ? {
            optionId,
            moved: nearest.moved,
            weights: Object.fromEntries(
              criteria.map(({ criterionId }, at) => [criterionId, nearest.weights[at] ?? 0]),
            ),
          }
        : null,
    answerChanges: [...answerChanges(basis)],
  };
};
