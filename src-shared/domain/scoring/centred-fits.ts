import type { AnswerValue } from "../../contract/answers.ts";
import type { OptionId, Pack, Question } from "../../contract/content.ts";
import { valueAt } from "./curve.ts";

/** One number per option, in the model's order of options. */
export type Vector = readonly number[];

/** How well an answer suits each option, 0 to 100; undefined where the question says nothing about it. */
type Fits = readonly (number | undefined)[];

export interface FitScale {
  readonly pack: Pack;
  readonly options: readonly OptionId[];
}

/**
 * Centred fits c = f - m of a question in one leaf criterion (scoring.md, section d): the fit of an
 * answer less the mean fit over the possible answers, and 0 where the question says nothing of an
 * option. Undefined when it says nothing at all, so that it takes no share of the criterion.
 */
export const centredFits = (
  scale: FitScale,
  question: Question,
  leafId: string,
  possible: readonly AnswerValue[],
): ((value: AnswerValue) => Vector) | undefined => {
  const fitsOf = fitsIn(scale, question, leafId);
  const all = possible.flat().map(fitsOf);
  if (!all.some((fits) => fits.some((fit) => fit !== undefined))) return undefined;

  const means = scale.options.map((_, option) => mean(all.map((fits) => fits[option])) ?? 0);
  const centre = (fits: Fits): Vector =>
    means.map((average, option) => {
      const fit = fits[option];
      return fit === undefined ? 0 : fit - average;
    });
  const known = new Map<unknown, Vector>(
    possible.flat().map((value, index) => [value, centre(all[index] ?? [])]),
  );
  const centred = (value: unknown): Vector => known.get(value) ?? centre(fitsOf(value));
  return (value) => (Array.isArray(value) ? average(scale, value.map(centred)) : centred(value));
};

/** Several choices count as their average, so no combination leaves the range of the single ones. */
const average = ({ options }: FitScale, chosen: readonly Vector[]): Vector =>
  options.map((_, option) => mean(chosen.map((fits) => fits[option])) ?? 0);

/** Fits of one value; an answer to a multiple choice holds several. */
const fitsIn = (scale: FitScale, question: Question, leafId: string): ((value: unknown) => Fits) => {
  switch (question.type) {
    case "single":
    case "yesno":
    case "multi":
      return choiceFits(scale, question);
    case "scale":
      return scaleFits(scale, leafId);
    case "number":
      return numberFits(scale, question);
    case "text":
    case "date":
    case "table":
      return () => [];
  }
};

const choiceFits = ({ options }: FitScale, question: Question): ((value: unknown) => Fits) => {
  const fitByValue = new Map(
    question.options?.map(({ value, fit }) => [value, options.map((id) => fit?.[id])]),
  );
  return (value) => (typeof value === "string" ? (fitByValue.get(value) ?? []) : []);
};

/** Scale questions run from 0 to 4, straight between the two end values of the criterion. */
const scaleFits = ({ pack, options }: FitScale, leafId: string): ((value: unknown) => Fits) => {
  const ends = options.map((id) => pack.readiness_value_functions[leafId]?.[id]);
  return (value) =>
    typeof value === "number" ? ends.map((end) => end && end[0] + ((end[1] - end[0]) * value) / 4) : [];
};

const numberFits = ({ options }: FitScale, question: Question): ((value: unknown) => Fits) => {
  const curves = options.map((id) => question.value_functions?.[id]);
  return (value) => (typeof value === "number" ? curves.map((curve) => curve && valueAt(curve, value)) : []);
};

const mean = (numbers: readonly (number | undefined)[]): number | undefined => {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === 0 ? undefined : known.reduce((total, number) => total + number, 0) / known.length;
};
