/** A heading as it is compared: without accents, case, punctuation and unit. */
export interface HeaderWords {
  readonly words: string;
  /** MiB of one unit, where the heading names one: `RAM (Go)`, `memory_mb`, `DiskGB`. */
  readonly mibPerUnit: number | undefined;
}

/** In inventories a GB is 1,024 MB and a MB is a MiB, whatever the standards say. */
const mibByUnit: ReadonlyMap<string, number> = new Map([
  ...["ko", "kb", "kib", "kio"].map((unit) => [unit, 1 / 1024] as const),
  ...["mo", "mb", "mib", "mio", "megabytes"].map((unit) => [unit, 1] as const),
  ...["go", "gb", "gib", "gio", "gigabytes"].map((unit) => [unit, 1024] as const),
  ...["to", "tb", "tib", "tio", "terabytes"].map((unit) => [unit, 1024 * 1024] as const),
  ...["octets", "bytes"].map((unit) => [unit, 1 / (1024 * 1024)] as const),
]);

/** The words of a heading or a value; `diskSize` has two, `vCPU` and `MiB` are one. */
export const plainWords = (text: string): string =>
  text
    .replaceAll(/(\p{Ll}{2})(\p{Lu})/gu, "$1 $2")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export const readHeader = (heading: string): HeaderWords => {
  const words = plainWords(heading).split(" ");
  const unit = words.length > 1 ? words.find((word, index) => index > 0 && mibByUnit.has(word)) : undefined;
  return {
    // “en Go”, “in GB”: the word before the unit goes with it.
    words: words
      .filter(
        (word, index) =>
          word !== unit && !(unit !== undefined && words[index + 1] === unit && ["en", "in"].includes(word)),
      )
      .join(" "),
    mibPerUnit: unit === undefined ? undefined : mibByUnit.get(unit),
  };
};

/** An amount with its own unit: `512 Mo`, `1,5 To`. The number is returned as it is written. */
export const splitUnit = (
  text: string,
): { readonly amount: string; readonly mibPerUnit: number | undefined } => {
  const [, amount, unit] = /^(.*\d)\s*([a-z]+)$/iu.exec(text.trim()) ?? [];
  const mibPerUnit = unit === undefined ? undefined : mibByUnit.get(unit.toLowerCase());
  return mibPerUnit === undefined || amount === undefined
    ? { amount: text, mibPerUnit: undefined }
    : { amount, mibPerUnit };
};
