import { describe, expect, test } from "vitest";
import { buildReport } from "../../../src-shared/domain/report/build-report.ts";
import { paragraph, seePage } from "../../../src-shared/domain/report/blocks.ts";
import {
  keyedTexts,
  textOfRuns,
  withKeys,
  withOwnWords,
} from "../../../src-shared/domain/report/narrative.ts";
import type { Chapter } from "../../../src-shared/domain/report/report.ts";
import { computedTexts } from "../../../src-shared/domain/report/section-content.ts";
import { library } from "../../fixtures/report/library.ts";

const chapter = (...blocks: Chapter["blocks"]): Chapter => ({
  id: "canopy_section_decision",
  title: "What we recommend",
  kind: "chapter",
  orientation: "portrait",
  blocks,
});

describe("the sentences of a report", () => {
  test("each have a key of their own, in both languages", () => {
    for (const language of ["en", "fr"] as const) {
      const keys = computedTexts(library, language).map(({ key }) => key);
      expect(keys.length).toBeGreaterThan(20);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test("that point to a page have none: their words are numbered by the layout", () => {
    const [only] = withKeys([
      chapter(paragraph("body", "More on page ", seePage("x")), paragraph("body", "Plain.")),
    ]);
    expect(only && keyedTexts([only]).map(({ text }) => text)).toEqual(["Plain."]);
  });

  test("are said in people's own words, and a blank line begins another paragraph", () => {
    const keyed = withKeys([
      chapter(paragraph("lead", "We recommend three."), paragraph("body", "None is proven.")),
    ]);
    const [first] = keyedTexts(keyed);
    const own = [{ key: first?.key ?? "", text: "Three can go.\n\nThe rest\nwaits." }];
    const [written] = withOwnWords(keyed, own);
    expect(
      written?.blocks.map((block) =>
        block.kind === "paragraph" ? [block.tone, textOfRuns(block.runs)] : [],
      ),
    ).toEqual([
      ["lead", "Three can go."],
      ["lead", "The rest waits."],
      ["body", "None is proven."],
    ]);
  });

  test("stay as they are where nobody rewrote them, and in the other language", () => {
    const [first] = computedTexts(library, "fr");
    const text = {
      key: first?.key ?? "",
      language: "fr",
      text: "Trois départs.",
      original: first?.text ?? "",
    } as const;
    const input = { ...library, texts: [text] };
    expect(JSON.stringify(buildReport(input, "fr"))).toContain("Trois départs.");
    expect(buildReport(input, "en")).toEqual(buildReport(library, "en"));
  });

  test("name no paragraph that is not there: a key from another report changes nothing", () => {
    const stray = { key: "canopy_section_gone/top/9", language: "en", text: "Lost.", original: "" } as const;
    expect(buildReport({ ...library, texts: [stray] }, "en")).toEqual(buildReport(library, "en"));
  });
});
