import { z } from "zod";

/** What the name of a report's file may be made of, each written in braces. */
export const fileNameParts = ["client", "code", "application", "language", "day"] as const;
export type FileNamePart = (typeof fileNameParts)[number];

/** Until a person chooses otherwise. */
export const usualReportFileName = "{client}_{code}_{application}_{language}_{day}";

const partInBraces = new RegExp(`\\{(?:${fileNameParts.join("|")})\\}`, "gu");

/** How a person has reports named, without the ending: own words, and at least one part that says which report it is. */
export const ReportFileName = z
  .string()
  .trim()
  .max(120)
  .refine(
    (template) =>
      template.search(partInBraces) !== -1 && !/[{}]/u.test(template.replaceAll(partInBraces, "")),
    "names no part, or one that there is not",
  );
