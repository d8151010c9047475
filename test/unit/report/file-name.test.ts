import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { reportFileName } from "../../../src-shared/domain/report/file-name.ts";
import { library } from "../../fixtures/report/library.ts";

const named = (fr: string): Parameters<typeof reportFileName>[0] => ({
  ...library,
  client: { ...library.client, name: { en: "", fr } },
});

test("a report's file is named after client, engagement, language and day, without accents", () => {
  expect(reportFileName(library, { language: "fr" })).toBe(
    "Ville-d-Evry-sous-Bois_LIB-26_fr_2026-11-24.docx",
  );
  expect(reportFileName(library, { language: "en" })).toBe(
    "Town-of-Evry-sous-Bois_LIB-26_en_2026-11-24.docx",
  );
  expect(reportFileName(named("Cœur & Œuvre"), { language: "fr" })).toBe(
    "Coeur-OEuvre_LIB-26_fr_2026-11-24.docx",
  );
});

test("a report of one application names it, and figures end as their form does", () => {
  const [first] = library.applications;
  const about = { language: "en", applicationId: first?.id } as const;
  expect(reportFileName(library, about)).toBe("Town-of-Evry-sous-Bois_LIB-26_Loans_en_2026-11-24.docx");
  expect(reportFileName(library, { language: "en", format: "csv" })).toMatch(/_en_2026-11-24\.zip$/u);
});

test("a name without a Latin letter leaves the rest", () => {
  expect(reportFileName(named("東京"), { language: "fr" })).toBe("LIB-26_fr_2026-11-24.docx");
});

test("whatever a client is called, the name is a plain file name", () => {
  assert(
    property(string({ unit: "binary" }), (name) => {
      expect(reportFileName(named(name), { language: "fr" })).toMatch(/^[A-Za-z0-9_-]{1,110}\.docx$/u);
    }),
  );
});
