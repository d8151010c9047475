import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import type { Page } from "@playwright/test";
import { ask } from "../scripts/ask-host.ts";
import { requireBrowser } from "../scripts/find-browser.mjs";
import { buildAppIfStale } from "../scripts/page-build.ts";
import { startCanopy } from "../scripts/running-canopy.ts";

/** The built app on a folder of its own, in a browser that speaks English, for as long as a measure takes. */
export const onStage = async (
  measure: (page: Page) => Promise<void>,
  options: {
    readonly beforeOpening?: (page: Page) => Promise<void>;
    readonly flags?: readonly string[];
  } = {},
): Promise<void> => {
  await buildAppIfStale();
  const executablePath = await requireBrowser();
  const dataFolder = mkdtempSync(join(tmpdir(), "canopy-bench-"));
  const canopy = await startCanopy(dataFolder);
  const browser = await chromium.launch({
    executablePath,
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), ...(options.flags ?? [])],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await options.beforeOpening?.(page);
    await page.goto(canopy.address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await ask(page, "settings.record", { language: "en" });
    await measure(page);
  } finally {
    await browser.close();
    await canopy.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
};

export const goTo = async (page: Page, address: string): Promise<void> => {
  await page.goto(new URL(`/#/${address}`, page.url()).href);
};

export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? 0;
