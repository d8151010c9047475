import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { loadContent } from "../../src-main/content/load-content.ts";
import { readContentFile } from "../../src-main/content/read-content-file.ts";
import { LocalisedText } from "../../src-shared/contract/text.ts";

const assessments = join(import.meta.dirname, "../../assessments");
const content = loadContent(assessments);
const pack = content.findPack({ id: "canopy-core", version: "2026.1.0" });

/** Every pair of texts anywhere in a value, with where it stands. */
const textsIn = (value: unknown, path = ""): readonly { path: string; en: string; fr: string }[] => {
  if (typeof value !== "object" || value === null) return [];
  const text = LocalisedText.safeParse(value);
  if (text.success) return [{ path, ...text.data }];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, `${path}/${key}`));
};

describe("the shipped questionnaire pack", () => {
  test("is found by the version its catalogue names, and no other is", () => {
    expect(content.packs).toEqual([{ id: "canopy-core", version: "2026.1.0" }]);
    expect(pack?.questions).toHaveLength(119);
    expect(pack?.gates).toHaveLength(42);
    expect(content.findPack({ id: "canopy-core", version: "2025.1.0" })).toBeUndefined();
  });

  test("asks every question in French and in English, with a short text, a reason and guidance", () => {
    for (const { id, text, short, why, guidance } of pack?.questions ?? []) {
      for (const language of ["en", "fr"] as const) {
        const spoken = [text, short, why, guidance].map((words) => words?.[language]);
        expect({ id, spoken: spoken.every((words) => words !== undefined && words.trim() !== "") }).toEqual({
          id,
          spoken: true,
        });
      }
    }
  });

  test("says something else in each language where a sentence is long enough to differ", () => {
    const same = textsIn(pack).filter(({ en, fr }) => en === fr && en.split(" ").length > 3);

    expect(same).toEqual([]);
  });
});

const isSentence = (text: string): boolean => /[.?!…][»”]?$/u.test(text.trim());

describe("every text of the assessments folder", () => {
  const files = globSync("**/*.yaml", { cwd: assessments });
  const texts = files.flatMap((file) =>
    textsIn(parse(readFileSync(join(assessments, file), "utf8"))).map((text) => ({ file, ...text })),
  );

  test("is found", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(texts.length).toBeGreaterThan(1400);
  });

  test("has no-break spaces before high punctuation and typographic apostrophes in French", () => {
    expect(texts.filter(({ fr }) => / [:;?!%»]|« |[A-Za-zÀ-ÿ]'[A-Za-zÀ-ÿ]/u.test(fr))).toEqual([]);
  });

  test("has no space before punctuation and typographic apostrophes in English", () => {
    expect(texts.filter(({ en }) => /[ \u00A0][:;?!%](?![\w-])|[a-z]'[a-z]/u.test(en))).toEqual([]);
  });

  test("ends as a sentence in both languages or in none", () => {
    expect(texts.filter(({ en, fr }) => isSentence(en) !== isSentence(fr))).toEqual([]);
  });
});

describe("the store catalogue", () => {
  test("holds nine samples, three verticals by three horizontals", () => {
    const cells = content.listings.flatMap(({ vertical, horizontal }) =>
      vertical.flatMap((column) => horizontal.map((row) => `${column}/${row}`)),
    );

    expect(cells.toSorted()).toEqual(
      ["finance", "health", "public"].flatMap((column) =>
        ["analytics", "crm", "erp"].map((row) => `${column}/${row}`),
      ),
    );
    expect(content.listings.every(({ sample }) => sample)).toBe(true);
  });

  test("names in both languages all that its entries cover and that the example requires", () => {
    const named = new Set(content.capabilities.map(({ id }) => id));
    const covered = content.listings.flatMap(({ covers }) => covers.map(({ capability }) => capability));
    const required = (content.findExample("val-orsenne")?.applications ?? []).flatMap(({ facts }) =>
      facts.requiredCapabilities.map(({ capability }) => capability),
    );
    expect(required.length).toBeGreaterThan(0);
    expect([...covered, ...required].filter((capability) => !named.has(capability))).toEqual([]);
    expect(content.capabilities.every(({ label }) => label.en !== "" && label.fr !== "")).toBe(true);
  });

  test("claims no certificate for anybody", () => {
    const certificates = ["secnumcloud", "dr_accredited", "hds_activities", "pci_aoc", "iso27001"];
    const claimed = content.listings.flatMap(({ id, profile }) =>
      certificates
        .filter((attribute) => (profile[attribute] ?? null) !== null)
        .map((attribute) => `${id} ${attribute}`),
    );

    expect(claimed).toEqual([]);
  });

  test("knows only attributes that the pack's gates can ask for", () => {
    const known = new Set(pack?.target_profile_attributes.map(({ id }) => id));

    for (const { id, profile } of content.listings)
      expect({ id, unknown: Object.keys(profile).filter((attribute) => !known.has(attribute)) }).toEqual({
        id,
        unknown: [],
      });
  });

  test("lists an entry only with a data processing agreement, an export format and two reviewers", () => {
    const Entries = z.object({
      listings: z.array(
        z.object({
          id: z.string(),
          state: z.string(),
          reviewers: z.array(z.string()),
          data: z.object({ export_formats: z.array(z.string()) }),
          profile: z.object({ gdpr_dpa: z.boolean().nullable() }),
          history: z.array(z.object({ to: z.string() })),
        }),
      ),
    });
    const { listings } = readContentFile(join(assessments, "catalogue/listings.yaml"), Entries);

    for (const { id, state, history } of listings)
      expect({ id, state }).toEqual({ id, state: history.at(-1)?.to });
    const listed = listings.filter(({ state }) => state === "listed");
    expect(listed).toHaveLength(4);
    for (const { reviewers, data, profile } of listed) {
      expect(profile.gdpr_dpa).toBe(true);
      expect(data.export_formats.length).toBeGreaterThan(0);
      expect(new Set(reviewers).size).toBeGreaterThanOrEqual(2);
    }
  });
});

describe("sizing and emission tables", () => {
  const Figure = z.object({ value: z.number().min(0), source: z.string().min(1) });
  const Words = z.object({ en: z.string().min(1), fr: z.string().min(1) });
  const SourcedFigure = z.object({
    value: z.number().min(0),
    source: Words,
    unit: Words,
    date: z.iso.date(),
  });

  test("give a source with every figure, and no capacity of a commercial series", () => {
    const { defaults, prices, families } = readContentFile(
      join(assessments, "catalogue/sizing.yaml"),
      z.object({
        defaults: z.array(SourcedFigure).min(1),
        prices: z.array(Figure.extend({ estimate: z.literal(true) })),
        families: z.array(
          z.object({
            model: z.string(),
            cores_per_node: z.null(),
            memory_gib_per_node: z.null(),
            storage_usable_tb: z.null(),
          }),
        ),
      }),
    );

    expect(defaults.length + prices.length).toBe(17);
    expect(families).toHaveLength(10);
  });

  test("give the factors of both sets for France, each with its source and its year where it is known", () => {
    const { grids } = readContentFile(
      join(assessments, "catalogue/emissions.yaml"),
      z.object({
        grids: z.array(
          z.object({
            id: z.string(),
            source: z.union([z.string().min(1), Words]),
            unit: z.literal("g CO2e/kWh"),
            factors: z.array(
              z.object({ country: z.string(), value: z.number().positive(), year: z.int().nullable() }),
            ),
          }),
        ),
      }),
    );
    const france = grids.map(({ id, factors }) => [id, factors.find(({ country }) => country === "FR")]);

    expect(france).toEqual([
      ["ccf", { country: "FR", value: 67, year: null }],
      ["national-2019", { country: "FR", value: 98, year: 2019 }],
    ]);
  });
});
