import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { exampleReportInput } from "../../scripts/example-report.ts";
import { ReportData } from "../../src-shared/contract/report-data.ts";
import { reportData } from "../../src-shared/domain/report/report-data.ts";
import { writeReportData } from "../../src-main/exporters/write-report-data.ts";
import { loadContent } from "../../src-main/content/load-content.ts";
import { sourceLayout } from "../../src-main/source-layout.ts";
import { buildReport } from "../../src-shared/domain/report/build-report.ts";
import { asText } from "../fixtures/report/as-text.ts";
import { setupFolder } from "../harness/folder.ts";

/** What the worked example's report says beyond the scores; its other chapters are those of the library. */
const planChapters = new Set(
  ["readiness", "platforms", "businessCase", "carbon", "waves", "risks", "sensitivity", "nextSteps"].map(
    (name) => `canopy_section_${name}`,
  ),
);

const content = loadContent(sourceLayout.contentFolder);
const input = await exampleReportInput(content, "val-orsenne", "2026-11-24");
const reports = { en: buildReport(input, "en"), fr: buildReport(input, "fr") };

const plansOf = (language: keyof typeof reports): string => {
  const report = reports[language];
  return asText({ ...report, chapters: report.chapters.filter(({ id }) => planChapters.has(id)) });
};

describe("the report of the worked example", () => {
  test("tells readiness, targets, business case, carbon, waves, risks, sensitivity and next steps, in English", async () => {
    await expect(plansOf("en")).toMatchFileSnapshot("../fixtures/report/example-plans.en.txt");
  });

  test("tells the same in French", async () => {
    await expect(plansOf("fr")).toMatchFileSnapshot("../fixtures/report/example-plans.fr.txt");
  });

  test("has the thirteen sections in the order in which they are read, then the annexes", () => {
    expect(reports.en.chapters.filter(({ kind }) => kind === "chapter").map(({ id }) => id)).toEqual(
      [
        "decision",
        "basis",
        "readiness",
        "portfolio",
        "gates",
        "sheets",
        "platforms",
        "businessCase",
        "carbon",
        "waves",
        "risks",
        "sensitivity",
        "nextSteps",
      ].map((name) => `canopy_section_${name}`),
    );
    expect(reports.fr.chapters.map(({ id }) => id)).toEqual(reports.en.chapters.map(({ id }) => id));
  });

  test("says in the business case what the page of the business case says", () => {
    const { portfolio } = input.plans.businessCase;
    expect(portfolio).not.toBeNull();
    const saved = portfolio?.years.reduce((sum, { cashFlow }) => sum + cashFlow, 0) ?? 0;
    const chapter = reports.en.chapters.find(({ id }) => id === "canopy_section_businessCase");
    const columns = chapter?.blocks.find(({ kind }) => kind === "columns");
    if (columns?.kind !== "columns") throw new Error("There is no chart of what is paid.");
    const paid = columns.series.flatMap(({ values }) => values).reduce((sum, value) => sum + value, 0);
    const staying = portfolio?.years.reduce((sum, { stay }) => sum + stay, 0) ?? 0;
    expect(staying / 1000 - paid).toBeCloseTo(saved / 1000, 6);
  });
});

describe("a part of a report", () => {
  test("has the sections that were asked for, in reading order, and points to nothing outside of them", () => {
    const part = buildReport(input, "en", { sections: ["nextSteps", "portfolio"] });
    expect(part.chapters.map(({ id }) => id)).toEqual([
      "canopy_section_portfolio",
      "canopy_section_nextSteps",
    ]);
    const text = JSON.stringify(part);
    const targets = new Set([...text.matchAll(/"id":"(canopy_[^"]+)"/gu)].map(([, id]) => id));
    const pointed = [...text.matchAll(/"to":"(canopy_[^"]+)"/gu)].map(([, to]) => to);
    expect(pointed.length).toBeGreaterThan(0);
    expect(pointed.filter((to) => !targets.has(to))).toEqual([]);
    expect(asText(part)).not.toContain("The decisions to take first");
  });

  test("about one application holds its sheet and its answers, and names no other's", () => {
    const [about, other] = input.applications;
    if (!about || !other) throw new Error("The example has applications.");
    const part = buildReport(input, "fr", { applicationId: about.id });
    expect(part.cover.facts).toContainEqual({ label: "Application", value: about.facts.name });
    expect(buildReport(input, "fr").cover.facts.map(({ label }) => label)).not.toContain("Application");
    const sheets = part.chapters.find(({ id }) => id === "canopy_section_sheets");
    expect(
      sheets?.blocks
        .filter(({ kind }) => kind === "heading")
        .map((block) => block.kind === "heading" && block.text),
    ).toContain(about.facts.name);
    expect(part.chapters.map(({ id }) => id)).toEqual(
      ["sheets", "gateTexts", "stamp", "answers"].map((name) => `canopy_section_${name}`),
    );
    const headings = part.chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : [])),
    );
    expect(headings).not.toContain(other.facts.name);
  });
});

const byNumber = (one: unknown, other: unknown): number => Number(one) - Number(other);

describe("the figures behind a report", () => {
  const data = reportData(input, "fr");
  const tableOf = (id: string) => {
    const table = data.tables.find((one) => one.id === id);
    if (!table) throw new Error(`There is no table ${id}.`);
    return table;
  };

  test("keep the form that is published", async () => {
    expect(ReportData.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
    const schema = `${JSON.stringify(z.toJSONSchema(ReportData), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot("../../docs/report-data.schema.json");
  });

  test("are the scores of the assessments, one row for each application and option", () => {
    const assessed = [...input.assessments.values()].flatMap(({ options }) =>
      options.map(({ score }) => score),
    );
    const scores = tableOf("scores");
    const place = scores.columns.findIndex(({ id }) => id === "score");
    expect(scores.rows.map((row) => row[place]).toSorted(byNumber)).toEqual(assessed.toSorted(byNumber));
    expect(tableOf("applications").rows).toHaveLength(input.applications.length);
  });

  test("are numbers and dates in a workbook, and no text in it is a formula", async () => {
    const path = join(setupFolder(), "figures.xlsx");
    const hostile = {
      ...data,
      tables: [{ ...tableOf("actions"), rows: [["=1+1", "@x", "2026-12-04", 3, "-1"]] }, tableOf("scores")],
    };
    await writeReportData(hostile, { format: "xlsx", path });
    const { sheets } = await readXlsx(readFileSync(path));
    const [actions, scores] = sheets;
    expect(actions?.rows[1]?.slice(0, 2)).toEqual(["'=1+1", "'@x"]);
    expect(actions?.rows[1]?.[2]).toEqual(new Date("2026-12-04T00:00:00.000Z"));
    expect(actions?.rows[1]?.slice(3)).toEqual([3, "'-1"]);
    expect(typeof scores?.rows[1]?.[2]).toBe("number");
    expect(scores?.name).toBe("Scores");
  });

  test("open in French Excel: marked UTF-8, semicolons and decimal commas; the same bytes each time", async () => {
    const folder = setupFolder();
    const paths = [join(folder, "one.zip"), join(folder, "two.zip")] as const;
    for (const path of paths) await writeReportData(data, { format: "csv", path });
    expect(readFileSync(paths[0])).toEqual(readFileSync(paths[1]));
    const files = unzipSync(readFileSync(paths[0]));
    expect(Object.keys(files)).toEqual(data.tables.map(({ id }) => `${id}.csv`));
    const csv = new TextDecoder("utf-8", { ignoreBOM: true }).decode(files["scores.csv"]);
    expect(csv.startsWith("\uFEFFApplication;Option;Score;")).toBe(true);
    const rows = parse(csv, { bom: true, delimiter: ";" });
    const scores = tableOf("scores");
    expect(rows).toHaveLength(scores.rows.length + 1);
    expect(rows[1]?.[2]).toBe(String(scores.rows[0]?.[2]).replace(".", ","));
  });
});
