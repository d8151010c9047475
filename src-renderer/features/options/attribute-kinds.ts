/** What an attribute of an option profile may be, read from the short notation of the pack. */
export type AttributeKind =
  | { readonly kind: "truth" }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "level"; readonly levels: readonly number[] }
  | { readonly kind: "levels"; readonly levels: readonly number[] }
  | { readonly kind: "countries" }
  | { readonly kind: "companies" };

const listed = /^list of (?<first>\d+)\.\.(?<last>\d+)$/u;
const ranged = /^(?<first>\d+)\.\.(?<last>\d+)$/u;

const levelsOf = ({ first, last }: Readonly<Record<string, string>>): readonly number[] =>
  Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) => Number(first) + step);

/** `boolean`, `a|b|c`, `0..4`, `list of 1..6`, `list of ISO codes`, `list of {name,country}`. */
export const kindOf = (notation: string): AttributeKind => {
  const several = listed.exec(notation)?.groups;
  if (several) return { kind: "levels", levels: levelsOf(several) };
  const one = ranged.exec(notation)?.groups;
  if (one) return { kind: "level", levels: levelsOf(one) };
  if (notation.includes("|")) return { kind: "choice", values: notation.split("|") };
  if (notation === "list of ISO codes") return { kind: "countries" };
  if (notation.includes("{name")) return { kind: "companies" };
  return { kind: "truth" };
};
