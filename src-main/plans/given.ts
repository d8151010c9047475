import { problem } from "../../src-shared/rpc/problems.ts";

/** A JSON object as people write it: keys count without regard to case, `_` and `-`, under several names. */
export interface Given {
  readonly has: (...names: readonly string[]) => boolean;
  /** The keys as they are spelt. */
  readonly keys: readonly string[];
  /** Whatever is there. */
  readonly any: (...names: readonly string[]) => unknown;
  readonly number: (...names: readonly string[]) => number | undefined;
  /** A number that can't be below zero. */
  readonly amount: (...names: readonly string[]) => number | undefined;
  /** A share; above 1 it is read as a percentage. */
  readonly share: (...names: readonly string[]) => number | undefined;
  readonly text: (...names: readonly string[]) => string | undefined;
  readonly object: (...names: readonly string[]) => Given | undefined;
  readonly list: (...names: readonly string[]) => readonly unknown[] | undefined;
  readonly numbers: (...names: readonly string[]) => readonly number[] | undefined;
  /** Says that the file can't be understood; `place` is the key that is wrong or missing. */
  readonly refuse: (place: string, en: string, fr: string) => Error;
}

/** Reads a value of a file as an object; rejects with `file.unreadable` where it is none. */
export const asGiven = (value: unknown, file: string, place = ""): Given => {
  const refuse: Given["refuse"] = (key, en, fr) => {
    const where = [place, key].filter((part) => part !== "").join(".");
    const named = (sentence: string): string => (where === "" ? sentence : `${where}: ${sentence}`);
    return problem("file.unreadable", { file, reason: { en: named(en), fr: named(fr) } });
  };
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw refuse("", "an object is expected here", "un objet est attendu ici");
  }
  const entries = new Map(Object.entries(value).map(([key, entry]) => [plainKey(key), { key, entry }]));
  const find = (names: readonly string[]): { readonly key: string; readonly entry: unknown } | undefined => {
    for (const name of names) {
      const found = entries.get(plainKey(name));
      if (found && found.entry !== null) return found;
    }
    return undefined;
  };

  const read =
    <Read>(accepts: (entry: unknown) => Read | undefined, en: string, fr: string) =>
    (...names: readonly string[]): Read | undefined => {
      const found = find(names);
      if (!found) return undefined;
      const accepted = accepts(found.entry);
      if (accepted === undefined) throw refuse(found.key, en, fr);
      return accepted;
    };

  const number = read(numberIn, "a number is expected", "un nombre est attendu");
  const amount = read(
    (entry) => atLeastZero(numberIn(entry)),
    "a number of at least 0 is expected",
    "un nombre d’au moins 0 est attendu",
  );
  return {
    has: (...names) => find(names) !== undefined,
    keys: Object.keys(value),
    any: (...names) => find(names)?.entry,
    number,
    amount,
    share: (...names) => {
      const share = amount(...names);
      return share === undefined || share <= 1 ? share : share / 100;
    },
    text: read(
      (entry) => (typeof entry === "string" ? entry : undefined),
      "a text is expected",
      "un texte est attendu",
    ),
    object: (...names) => {
      const found = find(names);
      return found && asGiven(found.entry, file, [place, found.key].filter((part) => part !== "").join("."));
    },
    list: read(listIn, "a list is expected", "une liste est attendue"),
    numbers: read(numbersIn, "a list of numbers is expected", "une liste de nombres est attendue"),
    refuse,
  };
};

const plainKey = (key: string): string => key.toLowerCase().replaceAll(/[\s_-]/gu, "");

const numberIn = (entry: unknown): number | undefined =>
  typeof entry === "number" && Number.isFinite(entry) ? entry : undefined;

const atLeastZero = (number: number | undefined): number | undefined =>
  number === undefined || number < 0 ? undefined : number;

const listIn = (entry: unknown): readonly unknown[] | undefined => (Array.isArray(entry) ? entry : undefined);

const numbersIn = (entry: unknown): readonly number[] | undefined => {
  const numbers = listIn(entry)?.map(numberIn);
  return numbers?.every((number) => number !== undefined) ? numbers : undefined;
};
