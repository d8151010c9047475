import { describe, expect, test } from "vitest";
import { loadListings } from "../../../src-main/content/load-listings.ts";
import { sourceLayout } from "../../../src-main/source-layout.ts";
import { buildReport } from "../../../src-shared/domain/report/build-report.ts";
import type { Block, Report, Run } from "../../../src-shared/domain/report/report.ts";
import { asText } from "../../fixtures/report/as-text.ts";
import { archive, assessed, emptyEngagement, library } from "../../fixtures/report/library.ts";

const english = buildReport(library, "en");
const french = buildReport(library, "fr");

const chapterText = (report: Report, title: string): string => {
  const chapter = report.chapters.find((candidate) => candidate.title === title);
  if (!chapter) throw new Error(`There is no chapter ${title}.`);
  return asText({ ...report, chapters: [chapter] });
};

const runsOf = (block: Block): readonly Run[] => {
  switch (block.kind) {
    case "paragraph":
      return block.runs;
    case "list":
      return block.items.flat();
    case "table":
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flat()));
    case "chartedTable":
      return runsOf(block.table);
    case "heading":
    case "picture":
    case "chart":
    case "columns":
    case "radar":
      return [];
  }
};

/** Which chapters there are, and of which blocks each consists. */
const shape = ({ chapters }: Report) =>
  chapters.map(({ blocks, id }) => [id, blocks.map(({ kind }) => kind)]);

const targetsOf = ({ blocks, id }: Report["chapters"][number]): readonly (string | null)[] => [
  id,
  ...blocks.flatMap((block) => {
    if (block.kind === "paragraph" || block.kind === "list") return [];
    return block.kind === "chartedTable" ? [block.table.id, block.chart.id] : [block.id];
  }),
];

describe("the report of a small engagement", () => {
  test("reads as written, in English", async () => {
    await expect(asText(english)).toMatchFileSnapshot("../../fixtures/report/library.en.txt");
  });

  test("reads as written, in French", async () => {
    await expect(asText(french)).toMatchFileSnapshot("../../fixtures/report/library.fr.txt");
  });

  test("says the same in both languages: the same chapters with the same blocks", () => {
    expect(shape(french)).toEqual(shape(english));
  });

  test("opens with what is recommended, and counts no open verdict among it", () => {
    const text = chapterText(english, "What we recommend");
    expect(text).toContain(
      "We recommend an option for 2 of the 3 applications: replace 1 with a store application and retire 1.",
    );
    expect(text).toContain("For one application the verdict is open");
    expect(chapterText(french, "Ce que nous recommandons")).toContain(
      "Nous recommandons une option pour 2 des 3 applications\u202F: en remplacer 1 par une application du magasin et en retirer 1.",
    );
  });

  test("asks for the missing evidence with the owner and day of the action that is about it", () => {
    expect(chapterText(english, "What we recommend")).toContain(
      "Have produced: Signed processing agreement | Loans | Legal counsel | 30 November 2026",
    );
  });

  test("explains a lead by differences that add up to it", () => {
    const assessment = library.assessments.get(library.rows[0]?.applicationId ?? archive);
    const rows = chapterText(english, "Application sheets").split("\n");
    const start = rows.findIndex((line) => line.includes("Why Store application before"));
    const end = rows.findIndex((line, place) => place > start && line.startsWith("Lead of"));
    const points = rows
      .slice(start + 2, end)
      .map((line) => Number(line.split(" | ").at(-1)?.replace("\u2212", "-")));
    const sum = points.reduce((total, each) => total + each, 0);
    expect(points.length).toBeGreaterThan(1);
    expect(sum).toBeCloseTo(assessment?.lead ?? Number.NaN, 1);
  });

  test("shows every value of a contradiction, the one in force first, with who wrote each", () => {
    const sheets = chapterText(english, "Application sheets");
    expect(sheets).toContain(
      "Minor (recorded by Ada Fleury, C) / Core of the service (recorded by Marc Osei, C)",
    );
    expect(chapterText(english, "All answers")).toContain(
      "Minor (in force) // Core of the service (also said)",
    );
  });

  test("names a decision that differs from the verdict, with its reason", () => {
    expect(chapterText(english, "Application sheets")).toContain(
      "Decision. Private cloud, decided by Head of IT on 1 November 2026. It differs from the verdict (Store application). Reason: The publisher was not heard.",
    );
    expect(chapterText(french, "Fiches des applications")).toContain("décidé le 1er novembre 2026");
  });

  test("marks in the gates matrix what excludes and what waits for evidence, in shade and in letters", () => {
    const loansRow = chapterText(english, "Eligibility gates")
      .split("\n")
      .find((line) => line.startsWith("Loans |"));
    expect(loansRow).toBe("Loans | ?SPV (medium) | ×R (dark)");
  });

  test("carries no sign of a demonstration unless the engagement is one", () => {
    const real = buildReport(
      { ...library, engagement: { ...library.engagement, demonstration: false } },
      "en",
    );
    expect(english.marks.notice).toBe("Demonstration: invented content");
    expect(real.marks.notice).toBeNull();
    expect(real.cover.notice).toBeNull();
  });

  test("names a sample of the store, considered for an application, in a demonstration only", () => {
    const [sample] = loadListings(sourceLayout.contentFolder).listings;
    if (!sample) throw new Error("The store has no listing.");
    const sheetsIn = (demonstration: boolean) =>
      chapterText(
        buildReport(
          {
            ...library,
            engagement: { ...library.engagement, demonstration },
            listings: [sample],
            applications: library.applications.map((application) => ({
              ...application,
              facts: { ...application.facts, storeListingId: sample.id },
            })),
          },
          "en",
        ),
        "Application sheets",
      );
    expect(sample.sample).toBe(true);
    expect(sheetsIn(true)).toContain(sample.name.en);
    expect(sheetsIn(false)).not.toContain(sample.name.en);
  });

  test.each([english, french])("refers only to what it holds", (report) => {
    const targets = new Set(report.chapters.flatMap(targetsOf));
    const asked = report.chapters.flatMap(({ blocks }) =>
      blocks.flatMap(runsOf).flatMap((run) => (run.kind === "reference" ? [run.to] : [])),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((id) => !targets.has(id))).toEqual([]);
  });

  test("keeps every bookmark within the forty characters that Word takes, each once", () => {
    const targets = english.chapters.flatMap(targetsOf).filter((id) => id !== null);
    expect(targets.filter((id) => !/^[A-Za-z_]\w{0,39}$/u.test(id))).toEqual([]);
    expect(new Set(targets).size).toBe(targets.length);
  });

  test("sets French with narrow no-break spaces and never with an ordinary one before high punctuation", () => {
    const text = JSON.stringify(french);
    expect(text).toMatch(/\u202F:/u);
    expect(text).not.toMatch(/[ \u00A0][;:?!%»]/u);
    expect(text).not.toMatch(/«[ \u00A0]/u);
    // Only versions and question numbers carry a point between digits.
    expect(asText(french).replaceAll(/\d\.\d\.\d/gu, "")).not.toMatch(/\d\.\d/u);
  });

  test("gives the same report for the same input, and another one on another day", () => {
    expect(buildReport(library, "en")).toEqual(english);
    expect(buildReport({ ...library, today: "2026-11-25" }, "en")).not.toEqual(english);
  });
});

describe("an engagement in which nothing has been recorded", () => {
  const text = asText(buildReport(emptyEngagement, "en"));

  test.each([
    "No recommendation can be made yet: no application has been recorded in this engagement.",
    "No interview has been recorded.",
    "No answer has been recorded.",
    "Nobody has agreed to them yet: confirm them before deciding.",
    "there is no portfolio to show",
    "No finding has been recorded.",
    "Authors | Not recorded",
  ])("says what is missing: %s", (sentence) => {
    expect(text).toContain(sentence);
  });

  test("prints no figure that nobody can know", () => {
    expect(text).not.toMatch(/NaN|Infinity|undefined|null/u);
  });
});

test("an application of which nothing is known says so instead of recommending by default", () => {
  const sheets = chapterText(english, "Application sheets");
  expect(sheets).toContain("Open: nothing is known yet that separates the options.");
  expect(sheets).toContain("No question about this application has been answered");
});

test("a text that exists in one language only is printed in that one", () => {
  const oneLanguage = assessed({
    ...library,
    client: { ...library.client, name: { en: "", fr: "Ville" } },
  });
  expect(buildReport(oneLanguage, "en").cover.client).toBe("Ville");
});
