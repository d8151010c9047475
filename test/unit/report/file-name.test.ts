import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { usualReportFileName, ReportFileName } from "../../../src-shared/contract/report-file-name.ts";
import { reportFileName } from "../../../src-shared/domain/report/file-name.ts";
import { library } from "../../fixtures/report/library.ts";

const template = usualReportFileName;

const named = (fr: string): Parameters<typeof reportFileName>[0] => ({
  ...library,
  client: { ...library.client, name: { en: "", fr } },
});

test("a report's file is named after client, engagement, language and day, without accents", () => {
  expect(reportFileName(library, { language: "fr", template })).toBe(
    "Ville-d-Evry-sous-Bois_LIB-26_fr_2026-11-24.docx",
  );
  expect(reportFileName(library, { language: "en", template })).toBe(
    "Town-of-Evry-sous-Bois_LIB-26_en_2026-11-24.docx",
  );
  expect(reportFileName(named("Cœur & Œuvre"), { language: "fr", template })).toBe(
    "Coeur-OEuvre_LIB-26_fr_2026-11-24.docx",
  );
});

test("a report of one application names it, and figures end as their form does", () => {
  const [first] = library.applications;
  const about = { language: "en", template, applicationId: first?.id } as const;
  expect(reportFileName(library, about)).toBe("Town-of-Evry-sous-Bois_LIB-26_Loans_en_2026-11-24.docx");
  expect(reportFileName(library, { language: "en", template, format: "csv" })).toMatch(
    /_en_2026-11-24\.zip$/u,
  );
});

test("a name without a Latin letter leaves the rest", () => {
  expect(reportFileName(named("東京"), { language: "fr", template })).toBe("LIB-26_fr_2026-11-24.docx");
});

test("whatever a client is called, the name is a plain file name", () => {
  assert(
    property(string({ unit: "binary" }), (name) => {
      expect(reportFileName(named(name), { language: "fr", template })).toMatch(
        /^[A-Za-z0-9_-]{1,110}\.docx$/u,
      );
    }),
  );
});

test("a person's own words and order are kept, and a part that there is not leaves no gap", () => {
  const ours = { language: "fr", template: "{day} Rapport_{application}_{code}" } as const;
  expect(reportFileName(library, ours)).toBe("2026-11-24-Rapport_LIB-26.docx");
  const [first] = library.applications;
  expect(reportFileName(library, { ...ours, applicationId: first?.id })).toBe(
    "2026-11-24-Rapport_Loans_LIB-26.docx",
  );
  expect(reportFileName(library, { language: "fr", template: "{application}" })).toBe("LIB-26.docx");
});

test("an issued copy and one with comments say so whatever the template", () => {
  const ours = { language: "fr", template: "{code}" } as const;
  expect(reportFileName(library, { ...ours, version: 2 })).toBe("LIB-26_v2.docx");
  expect(reportFileName(library, { ...ours, withComments: true })).toBe("LIB-26_relecture.docx");
});

test.each(["", "Rapport", "{client} {nom}", "{client", "client}", "{{client}}", "{}"])(
  "%j is no template: it names no part, or one that there is not",
  (faulty) => {
    expect(ReportFileName.safeParse(faulty).success).toBe(false);
  },
);

test("whatever a person writes around the parts, the name is a plain file name", () => {
  assert(
    property(string({ unit: "binary", maxLength: 100 }), (words) => {
      const written = `${words.replaceAll(/[{}]/gu, "")}{code}`;
      expect(reportFileName(library, { language: "fr", template: written })).toMatch(
        /^[A-Za-z0-9_-]{1,180}\.docx$/u,
      );
    }),
  );
});
