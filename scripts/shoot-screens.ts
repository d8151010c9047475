import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import type { Page } from "@playwright/test";
import { ask } from "./ask-host.ts";
import { projectFolder } from "./bootstrap.mjs";
import { requireBrowser } from "./find-browser.mjs";
import { buildAppIfStale } from "./page-build.ts";
import { startCanopy } from "./running-canopy.ts";
import { fileNameOf, places as everyPlace } from "./screen-places.ts";

/**
 * Photographs screens of the worked example, to be looked at one by one:
 * `node scripts/shoot-screens.ts [--languages fr,en] [--themes light,dark] [--sizes 1280x800,1920x1080] [PLACE…]`,
 * where a place is written as in screen-places.ts, such as `e/DEMO-GHT/portfolio`.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    languages: { type: "string", default: "fr,en" },
    themes: { type: "string", default: "light,dark" },
    sizes: { type: "string", default: "1280x800,1920x1080" },
    out: { type: "string", default: join(projectFolder, "test-results/screens") },
  },
});
const places = positionals.length > 0 ? positionals : everyPlace;

const isRoot = process.getuid?.() === 0;
const dataFolder = mkdtempSync(join(tmpdir(), "canopy-screens-"));
mkdirSync(values.out, { recursive: true });
await buildAppIfStale();
const canopy = await startCanopy(dataFolder);
const browser = await chromium.launch({
  executablePath: await requireBrowser(),
  args: isRoot ? ["--no-sandbox"] : [],
});

const shoot = async (page: Page, place: string, name: string): Promise<void> => {
  const [path, keys] = place.split(" ");
  await page.goto(new URL(`/#/${path}`, page.url()).href);
  await page.reload();
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
  if (keys !== undefined) await page.keyboard.press(keys);
  await page.waitForTimeout(300);
  const file = join(values.out, `${name}.png`);
  await page.screenshot({ path: file });
  console.log(file);
};

try {
  const page = await browser.newPage();
  await page.goto(canopy.address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await ask(page, "examples.import", { exampleId: "val-orsenne" });
  for (const size of values.sizes.split(",")) {
    const [width = 1280, height = 800] = size.split("x").map(Number);
    await page.setViewportSize({ width, height });
    for (const language of values.languages.split(",")) {
      for (const theme of values.themes.split(",")) {
        await ask(page, "settings.record", { language, theme });
        for (const place of places) {
          await shoot(page, place, `${fileNameOf(place)}-${language}-${theme}-${size}`);
        }
      }
    }
  }
} finally {
  await browser.close();
  await canopy.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}
