import type { OptionId } from "../../contract/content.ts";
import type { OptionResult } from "../../contract/results.ts";
import type { MethodOpinion, Reversal, SecondOpinions } from "../../contract/second-opinions.ts";
import type { Decision } from "./decision.ts";
import { placesOf } from "./places.ts";
import { promethee2 } from "./promethee.ts";
import { topsis } from "./topsis.ts";
import { vikor } from "./vikor.ts";
import { weightedSum } from "./weighted-sum.ts";

type Comparison = SecondOpinions["matrix"];
type Figures = (decision: Decision) => readonly number[];

/** Every method with its own figures, and the sign that makes more of them better. */
const methods = [
  { method: "topsis", figures: (decision) => topsis(decision).closeness, sign: 1 },
  { method: "vikor", figures: (decision) => vikor(decision).q, sign: -1 },
  { method: "promethee2", figures: (decision) => promethee2(decision).phi, sign: 1 },
  { method: "wsm", figures: (decision) => weightedSum(decision, "min-max").scores, sign: 1 },
] as const satisfies readonly { method: MethodOpinion["method"]; figures: Figures; sign: 1 | -1 }[];

/** Rounding must make no difference between values that are the same. */
const decimals = 1e9;

/**
 * What the methods compare: one row per option that no gate excludes, one column per top criterion with a
 * weight. A value is 50 plus the criterion's points over its weight, so that the weighted sum of a row is
 * our own score. `weights` are points per top criterion; they are scaled to sum to 1.
 */
export const comparisonOf = (
  options: readonly OptionResult[],
  weights: Readonly<Record<string, number>>,
): Comparison => {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  const criteria = Object.entries(weights)
    .filter(([, weight]) => weight > 0)
    .map(([criterionId, weight]) => ({ criterionId, weight: weight / total }));
  return {
    criteria,
    rows: options
      .filter(({ status }) => status !== "excluded")
      .map(({ optionId, score, criteria: points }) => ({
        optionId,
        score,
        values: criteria.map(
          ({ criterionId, weight }) =>
            Math.round((50 + (points[criterionId] ?? 0) / weight) * decimals) / decimals,
        ),
      })),
  };
};

/**
 * The opinion of TOPSIS (vector normalisation), VIKOR (v = .5), PROMETHEE II (usual preference) and the
 * weighted sum of values stretched from the worst to the best option (min-max). Empty without an option.
 */
export const methodOpinions = (comparison: Comparison): MethodOpinion[] => {
  const { criteria, rows } = comparison;
  if (rows.length === 0 || criteria.length === 0) return [];
  const decision = decisionOf(comparison);
  const ourRanks = placesOf(rows.map(({ score }) => score));
  return methods.map(({ method, figures, sign }) => {
    const better: Figures = (one) => figures(one).map((figure) => sign * figure);
    const ranks = placesOf(better(decision));
    return {
      method,
      options: rows.map(({ optionId }, row) => ({
        optionId,
        figure: figures(decision)[row] ?? 0,
        rank: ranks[row] ?? 0,
        ourRank: ourRanks[row] ?? 0,
      })),
      agrees: rows.every((_, row) => (ranks[row] === 1) === (ourRanks[row] === 1)),
      reversals: reversalsOf(comparison, better, ourRanks, ranks),
    };
  });
};

const decisionOf = ({ criteria, rows }: Comparison): Decision => ({
  matrix: rows.map(({ values }) => values),
  weights: criteria.map(({ weight }) => weight),
  benefit: criteria.map(() => true),
});

/** Pairs in which we see a lead that the method does not, those about our first option first. */
const reversalsOf = (
  comparison: Comparison,
  better: Figures,
  ourRanks: readonly number[],
  ranks: readonly number[],
): Reversal[] => {
  const { rows, criteria } = comparison;
  const byOurs = [...rows.keys()].toSorted((one, other) => (ourRanks[one] ?? 0) - (ourRanks[other] ?? 0));
  const pairs = byOurs.flatMap((ahead, place) =>
    byOurs.slice(place + 1).map((behind) => ({ ahead, behind })),
  );
  const decision = decisionOf(comparison);
  return pairs
    .filter(
      ({ ahead, behind }) =>
        (ourRanks[ahead] ?? 0) < (ourRanks[behind] ?? 0) && (ranks[ahead] ?? 0) >= (ranks[behind] ?? 0),
    )
    .map(({ ahead, behind }) => {
      const without = criteria.map((_, criterion) =>
        leadOf(withoutCriterion(decision, criterion), ahead, behind, better),
      );
      const best = without.indexOf(Math.max(...without));
      return {
        aheadId: optionAt(rows, ahead),
        behindId: optionAt(rows, behind),
        criterionId: criteria[best]?.criterionId ?? "",
        agreesWithout: (without[best] ?? 0) > 1 / decimals,
      };
    });
};

const optionAt = (rows: Comparison["rows"], row: number): OptionId => {
  const found = rows[row];
  if (!found) throw new RangeError(`There is no row ${row}.`);
  return found.optionId;
};

/** What the method makes of one option over another; no lead where no criterion is left. */
const leadOf = (decision: Decision, ahead: number, behind: number, better: Figures): number => {
  if (decision.weights.length === 0) return 0;
  const figures = better(decision);
  return (figures[ahead] ?? 0) - (figures[behind] ?? 0);
};

const withoutCriterion = ({ matrix, weights, benefit }: Decision, criterion: number): Decision => ({
  matrix: matrix.map((row) => row.toSpliced(criterion, 1)),
  weights: weights.toSpliced(criterion, 1),
  benefit: benefit.toSpliced(criterion, 1),
});
