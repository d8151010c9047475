import type { Pack } from "../../src-shared/contract/content.ts";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import type { Fault } from "./describe-issue.ts";

/** Criteria and every weight profile share out exactly 100 points; leaves share out their criterion's. */
export const checkWeights = (pack: Pack): readonly Fault[] => {
  const tops = new Set(pack.criteria.map(({ id }) => id));
  return [
    ...shares(
      pack.criteria.map(({ weight }) => weight),
      100,
      ["criteria"],
    ),
    ...pack.criteria.flatMap(({ weight, children }, index) =>
      shares(
        children.map((leaf) => leaf.weight),
        weight,
        ["criteria", index, "weight"],
      ),
    ),
    ...pack.weight_profiles.flatMap(({ weights }, index) => {
      const path = ["weight_profiles", index, "weights"];
      const strangers = Object.keys(weights).filter((id) => !tops.has(id));
      const left = [...tops].filter((id) => weights[id] === undefined);
      return [
        ...shares(Object.values(weights), 100, path),
        ...strangers.map((id) => ({ path: [...path, id], message: noCriterion(id) })),
        ...left.map((id) => ({ path, message: noWeight(id) })),
      ];
    }),
  ];
};

const shares = (weights: readonly number[], total: number, path: Fault["path"]): readonly Fault[] => {
  const sum = weights.reduce((before, weight) => before + weight, 0);
  return Math.abs(sum - total) < 1e-9
    ? []
    : [
        {
          path,
          message: {
            en: `The weights add up to ${sum}, not to ${total}.`,
            fr: `La somme des poids est ${sum} et non ${total}.`,
          },
        },
      ];
};

const noCriterion = (id: string): LocalisedText => ({
  en: `${id} is not a top criterion.`,
  fr: `${id} n’est pas un critère de premier niveau.`,
});

const noWeight = (id: string): LocalisedText => ({
  en: `Criterion ${id} has no weight in this profile.`,
  fr: `Le critère ${id} n’a pas de poids dans ce profil.`,
});
