import { Country, Engagement } from "../../../src-shared/contract/engagements.ts";
import type { Sector } from "../../../src-shared/contract/engagements.ts";
import type { Language } from "../../../src-shared/contract/text.ts";

/** What is typed of a new engagement. */
export interface EngagementDraft {
  readonly clientName: string;
  readonly sector: Sector;
  readonly countries: string;
  /** Null while the code follows the client's name. */
  readonly typedCode: string | null;
  readonly languages: readonly Language[];
}

export const emptyDraft: EngagementDraft = {
  clientName: "",
  sector: "health",
  countries: "FR",
  typedCode: null,
  languages: ["fr", "en"],
};

export const isCompleteDraft = (
  { clientName, countries, languages }: EngagementDraft,
  code: string,
): boolean =>
  clientName.trim() !== "" && isCode(code) && readCountries(countries) !== undefined && languages.length > 0;

export const isCode = (code: string): boolean => Engagement.shape.code.safeParse(code).success;

/** The country codes in what a person typed, or undefined when it holds something else. */
export const readCountries = (typed: string): string[] | undefined => {
  const codes = typed
    .toUpperCase()
    .split(/[\s,;]+/u)
    .filter((code) => code !== "");
  const areCountries = codes.length > 0 && codes.every((code) => Country.safeParse(code).success);
  return areCountries ? [...new Set(codes)] : undefined;
};

/** A short code from a client's name and the year: "Hôpital de Brévillac" in 2026 gives HDB-26. */
export const suggestCode = (clientName: string, today: Date): string => {
  const words = clientName
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/gu, "")
    .toUpperCase()
    .split(/[^A-Z0-9]+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return "";
  const initials =
    words.length === 1 ? (words[0] ?? "").slice(0, 4) : words.map((word) => word.slice(0, 1)).join("");
  return `${initials.slice(0, 20)}-${String(today.getFullYear()).slice(2)}`;
};
