import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brokenRules } from "./axe.ts";
import type { Page } from "@playwright/test";
import { buildBuildersPageIfStale, buildersPageFolder, pageFolder } from "../../scripts/page-build.ts";
import { startCanopy } from "../../scripts/running-canopy.ts";
import { expect, test as base } from "./canopy.ts";
import { record, rules } from "./places.ts";

/** The page as its builders have it, with every piece at `#/design`. */
const test = base.extend<{ design: Page }>({
  design: async ({ page }, use) => {
    test.setTimeout(240_000);
    await buildBuildersPageIfStale();
    const dataFolder = mkdtempSync(join(tmpdir(), "canopy-design-"));
    const canopy = await startCanopy(dataFolder, buildersPageFolder);
    await page.goto(canopy.address);
    await page.goto(new URL("/#/design", page.url()).href);
    await expect(page.getByRole("heading", { level: 1, name: "Design" })).toBeVisible();
    await use(page);
    await canopy.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  },
});

test("every piece is photographed as it is, dark, compact and in the reader's own colours, and breaks no rule", async ({
  design: page,
}) => {
  const looks = [
    { name: "light", theme: "light", density: "comfortable", forced: "none" },
    { name: "dark", theme: "dark", density: "comfortable", forced: "none" },
    { name: "compact", theme: "light", density: "compact", forced: "none" },
    { name: "forced", theme: "dark", density: "comfortable", forced: "active" },
  ] as const;
  await page.setViewportSize({ width: 1280, height: 2200 });
  for (const { name, theme, density, forced } of looks) {
    await page.emulateMedia({ forcedColors: forced });
    await record(page, { theme, density });
    await expect(page.locator(`html[data-theme=${theme}][data-density=${density}]`)).toBeAttached();
    await page.screenshot({ path: `test-results/screens/design-${name}.png` });
    expect.soft(await brokenRules(page, { tags: rules }), name).toEqual([]);
  }
});

test("what floats is photographed too, closes with Escape and gives the focus back", async ({
  design: page,
}) => {
  for (const name of ["Actions", "What is this?", "Open a dialog", "Ask first", "Open a sheet"]) {
    const opener = page.getByRole("button", { name, exact: true });
    await opener.focus();
    await page.keyboard.press("Enter");
    const floating = page.locator("[role=menu], [role=dialog], [role=alertdialog]");
    await expect(floating.first()).toBeVisible();
    await page.screenshot({ path: `test-results/screens/design-${name.replaceAll(/\W+/gu, "-")}.png` });
    await page.keyboard.press("Escape");
    await expect(floating).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
});

test("a menu is heard, a day is typed part by part, a text is edited where it stands", async ({
  design: page,
}) => {
  await page.getByRole("button", { name: "Actions" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("log").filter({ hasText: "Done: copy" })).toHaveCount(1);

  await record(page, { language: "fr" });
  await page.getByRole("group", { name: "Day", exact: true }).getByRole("spinbutton").first().focus();
  await page.keyboard.type("24122027");
  await expect(page.getByTestId("day")).toHaveText("2027-12-24 09:30");
  await page.getByRole("group", { name: "Time", exact: true }).getByRole("spinbutton").first().focus();
  await page.keyboard.type("1405");
  await expect(page.getByTestId("day")).toHaveText("2027-12-24 14:05");

  await page.getByRole("button", { name: "Owner: Radiology" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("A name that is much too long");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Owner" })).toHaveValue("A name that is much too long");
  await expect(page.getByRole("alert").filter({ hasText: "At most" })).toHaveText("At most 20 letters.");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Imaging");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Owner: Imaging" })).toBeFocused();
});

test("the page that ships has no such page", async ({ canopy, page }) => {
  await page.goto(canopy.address);
  await page.goto(new URL("/#/design", page.url()).href);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/There is nothing|Il n’y a rien/u);
  const assets = join(pageFolder, "assets");
  const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));
  expect(
    scripts.filter((name) => readFileSync(join(assets, name), "utf8").includes("design-swatch")),
  ).toEqual([]);
});
