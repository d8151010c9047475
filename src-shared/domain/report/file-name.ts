import type { Language } from "../../contract/text.ts";
import type { ReportInput } from "./report-input.ts";

/** `{client}_{code}_{language}_{day}.docx`, in letters that every file system takes. */
export const reportFileName = (
  { client, engagement, today }: Pick<ReportInput, "client" | "engagement" | "today">,
  language: Language,
): string => {
  const name = client.name[language] || client.name.en || client.name.fr;
  return `${[inAscii(name), engagement.code, language, today].filter((part) => part !== "").join("_")}.docx`;
};

/** Accents fall off their letters; what has no letter of its own becomes a hyphen. */
const inAscii = (text: string): string =>
  text
    .replaceAll("œ", "oe")
    .replaceAll("Œ", "OE")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9]+/gu, "-")
    .slice(0, 60)
    .replaceAll(/^-|-$/gu, "");
