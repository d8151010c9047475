import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import type { Page } from "@playwright/test";
import { requireBrowser } from "../scripts/find-browser.mjs";
import { buildPageIfStale } from "../scripts/page-build.ts";
import { startCanopy } from "../scripts/running-canopy.ts";

/**
 * The inventory with 5,000 applications: frames a second while it scrolls, and the time from a key in the
 * filter to the list that answers it. Limits: 50 frames a second, 100 ms.
 */
const applications = 5_000;
const limits = { framesPerSecond: 50, filterMs: 100 };

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

const fillInventory = async (page: Page): Promise<void> => {
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
  await page.goto(new URL("/#/e/BENCH/inventory", page.url()).href);
  await page.getByText("Application 0", { exact: true }).waitFor();
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
  await fillInventory(page);
  const frames = await framesPerSecond(page);
  const times = [await filterMs(page, "4321", "1 of 5,000"), await filterMs(page, "4999", "1 of 5,000")];
  const filter = Math.max(...times);

  console.log(`inventory of ${applications} applications`);
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
