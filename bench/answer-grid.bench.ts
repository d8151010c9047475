import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import type { Page } from "@playwright/test";
import { z } from "zod";
import { requireBrowser } from "../scripts/find-browser.mjs";
import { buildPageIfStale } from "../scripts/page-build.ts";
import { startCanopy } from "../scripts/running-canopy.ts";

/**
 * The grid of answers with 5,000 applications and 40 questions: frames a second while it scrolls, and the
 * time from a key in the search to the grid that answers it. Limits: 55 frames a second, 100 ms.
 */
const applications = 5_000;
const columns = 40;
const limits = { framesPerSecond: 55, filterMs: 100 };

const inventoryCsv = [
  "Application;Description;Owner",
  ...Array.from(
    { length: applications },
    (_, place) => `Application ${place};Service ${place % 97};Team ${place % 23}`,
  ),
].join("\r\n");

const ask = async (page: Page, procedure: string, input: unknown): Promise<unknown> =>
  await page.evaluate(
    async ([name, body]) => {
      const response = await fetch(`/api/${name}`, { method: "POST", body: JSON.stringify(body) });
      return await response.json();
    },
    [procedure, input] as const,
  );

const fillGrid = async (page: Page): Promise<void> => {
  await ask(page, "engagements.create", {
    clientName: "Bench",
    sector: "other",
    countries: ["FR"],
    languages: ["en"],
    code: "BENCH",
  });
  await ask(page, "settings.record", { language: "en" });
  await page.goto(new URL("/#/e/BENCH/inventory/import", page.url()).href);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "applications.csv", mimeType: "text/csv", buffer: Buffer.from(inventoryCsv) });
  await page.getByRole("button", { name: "Preview" }).click({ timeout: 60_000 });
  await page.getByRole("button", { name: /^Import [\d,]+ changes$/u }).click({ timeout: 60_000 });
  await page.getByRole("button", { name: "Undo this import" }).waitFor({ timeout: 60_000 });
  await answerSome(page);
  await page.goto(new URL("/#/e/BENCH/grid", page.url()).href);
  await page.getByRole("button", { name: /Required questions/u }).click();
  await page.getByRole("option", { name: "Forty", exact: true }).click();
  await page.getByRole("columnheader").nth(5).waitFor();
  await page.getByText("Application 0", { exact: true }).waitFor();
};

const Listed = z.object({ value: z.array(z.looseObject({ id: z.string() })) });
const PackAnswer = z.object({
  value: z.object({
    questions: z.array(z.looseObject({ id: z.string(), scope: z.string(), type: z.string() })),
  }),
});

/** Forty questions as a saved selection, and twenty thousand answers to the first of them. */
const answerSome = async (page: Page): Promise<void> => {
  const [engagement] = Listed.parse(await ask(page, "engagements.list", {})).value;
  const engagementId = engagement?.id;
  const packAnswer = await ask(page, "packs.get", { id: "canopy-core", version: "2026.1.0" });
  const asked = PackAnswer.parse(packAnswer).value.questions.filter(({ scope }) => scope !== "organisation");
  await ask(page, "savedViews.record", {
    engagementId,
    savedView: {
      id: "0192f0aa-0000-7000-8000-000000000040",
      list: "answers",
      name: "Forty",
      columns: asked.slice(0, columns).map(({ id }) => id),
      sort: null,
      search: "",
      filters: {},
    },
  });
  const listed = Listed.parse(await ask(page, "applications.list", { engagementId })).value;
  const answers = { "APP-02": "medium", "APP-03": "useful", "APP-06": "unique", "APP-07": "cots" };
  await ask(page, "answerBatches.record", {
    engagementId,
    entries: listed.flatMap(({ id }) =>
      Object.entries(answers).map(([questionId, value]) => ({
        applicationId: id,
        questionId,
        statement: { state: "answered", value, grade: "C", respondent: "", interviewId: null, reason: "" },
      })),
    ),
  });
};

/** Scrolls three seconds at a reader's pace and counts the frames that were drawn. */
const framesPerSecond = async (page: Page): Promise<number> =>
  await page.getByRole("grid").evaluate(async (grid) => {
    const scrollers = [grid, ...grid.querySelectorAll("*")];
    let outer = grid.parentElement;
    while (outer) {
      scrollers.push(outer);
      outer = outer.parentElement;
    }
    const scroller = scrollers.find(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight * 4);
    if (!scroller) throw new Error("Nothing of the grid scrolls");
    const begun = performance.now();
    let frames = 0;
    while (performance.now() - begun < 3_000) {
      scroller.scrollTop += 40;
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
      frames += 1;
    }
    return (frames * 1_000) / (performance.now() - begun);
  });

/** From the key to the list: the count beside the filter says when the list has followed. */
const filterMs = async (page: Page, typed: string, shown: string): Promise<number> => {
  const field = page.getByRole("searchbox");
  await field.fill(typed.slice(0, -1));
  await page.waitForTimeout(300);
  await field.focus();
  await page.evaluate((wanted) => {
    document.addEventListener(
      "keydown",
      () => {
        performance.mark("key");
        const look = (): void => {
          if (document.body.textContent.includes(wanted)) performance.measure("filtered", "key");
          else requestAnimationFrame(look);
        };
        look();
      },
      { once: true, capture: true },
    );
  }, shown);
  await page.keyboard.press(typed.slice(-1));
  await page.waitForFunction(() => performance.getEntriesByName("filtered").length > 0);
  const took = await page.evaluate(() => performance.getEntriesByName("filtered").at(-1)?.duration ?? 0);
  await page.evaluate(() => {
    performance.clearMeasures();
  });
  return took;
};

await buildPageIfStale();
const executablePath = await requireBrowser();
const dataFolder = mkdtempSync(join(tmpdir(), "canopy-bench-"));
const canopy = await startCanopy(dataFolder);
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(canopy.address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await fillGrid(page);
  const frames = await framesPerSecond(page);
  const times = [await filterMs(page, "4321", "1 of 5,000"), await filterMs(page, "4999", "1 of 5,000")];
  const filter = Math.max(...times);

  console.log(`grid of ${applications} applications and ${columns} questions`);
  console.log(
    `  scrolling          ${frames.toFixed(0)} frames a second (${(frames / limits.framesPerSecond).toFixed(2)} of the least, ${limits.framesPerSecond})`,
  );
  console.log(
    `  filter             ${filter.toFixed(0)} ms (${(filter / limits.filterMs).toFixed(2)} of the limit of ${limits.filterMs} ms)`,
  );
  if (frames < limits.framesPerSecond || filter > limits.filterMs) process.exitCode = 1;
} finally {
  await browser.close();
  await canopy.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}
