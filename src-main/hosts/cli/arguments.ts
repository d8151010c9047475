import { InvalidArgumentError } from "commander";

/** An argument that must be one of a few words. */
export const oneOf =
  <Word extends string>(words: readonly Word[]) =>
  (given: string): Word => {
    const word = words.find((one) => one === given);
    if (word === undefined) throw new InvalidArgumentError(`Expected one of ${words.join(", ")}.`);
    return word;
  };

/** A list separated by commas. */
export const list = (given: string): readonly string[] => {
  const items = given
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
  if (items.length === 0) throw new InvalidArgumentError("Expected a list such as fr,en.");
  return items;
};

/** A list of a few words only. */
export const listOf =
  <Word extends string>(words: readonly Word[]) =>
  (given: string): readonly Word[] =>
    list(given).map(oneOf(words));

/** A number to count with. */
export const wholeFromOne = (given: string): number => {
  if (!/^[1-9]\d{0,5}$/u.test(given)) throw new InvalidArgumentError("Expected a whole number from 1 on.");
  return Number(given);
};
