import type { AnswerValue } from "../../contract/answers.ts";

/**
 * The answers that may be the true ones where the recorded one is wrong (scoring.md, section d): next to it
 * in the order of the possible answers; for a number between two of them, both; for several choices, one
 * choice more or one less. Empty when there is no other.
 */
export const neighbouringAnswers = (
  possible: readonly AnswerValue[],
  recorded: AnswerValue,
): readonly AnswerValue[] => {
  if (Array.isArray(recorded)) return oneChoiceApart(possible.flat(), recorded);
  const at = possible.indexOf(recorded);
  if (at >= 0) return [possible[at - 1], possible[at + 1]].filter((value) => value !== undefined);
  if (typeof recorded !== "number") return [];
  const numbers = possible.filter((value) => typeof value === "number");
  return [numbers.findLast((value) => value < recorded), numbers.find((value) => value > recorded)].filter(
    (value) => value !== undefined,
  );
};

const oneChoiceApart = (choices: readonly unknown[], chosen: readonly unknown[]): readonly AnswerValue[] => {
  const words = choices.filter((choice) => typeof choice === "string");
  const taken = words.filter((word) => chosen.includes(word));
  return words.flatMap((word) => {
    const others = taken.includes(word) ? taken.filter((one) => one !== word) : [...taken, word];
    return others.length === 0 ? [] : [others];
  });
};
