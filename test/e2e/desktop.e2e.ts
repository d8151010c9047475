import type { Page } from "@playwright/test";
import { expect, test } from "./canopy.ts";
import { goToPlace, openExample } from "./places.ts";

const runCommand = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.type(words);
  await page.getByRole("option", { name: words }).first().waitFor();
  await page.keyboard.press("Enter");
};

test("a new window shows the same place on the same data, and each sees what the other changed", async ({
  canopy,
  context,
  page,
}) => {
  await openExample(page, canopy.address);
  await goToPlace(page, "e/DEMO-GHT/portfolio");
  const opened = context.waitForEvent("page");
  await runCommand(page, "New window");
  const second = await opened;
  await expect(second.getByRole("heading", { level: 1 })).toBeVisible();
  expect(second.url()).toBe(page.url());
  expect(await second.evaluate(() => window.opener === null)).toBe(true);

  await runCommand(second, "Dark theme");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await runCommand(page, "Français (French)");
  await expect(second.locator("html")).toHaveAttribute("lang", "fr");
});

test("a browser keeps its own zoom: the palette has none", async ({ canopy, page }) => {
  await openExample(page, canopy.address);
  await goToPlace(page, "e/DEMO-GHT/desk");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("option", { name: "Dark theme" })).toBeVisible();
  await expect(page.getByRole("option", { name: /^(?:Larger|Smaller|Original size)$/u })).toHaveCount(0);
});

test("what was opened recently can be forgotten", async ({ canopy, page }) => {
  await openExample(page, canopy.address);
  await goToPlace(page, "e/DEMO-GHT/desk");
  await expect
    .poll(async () => await page.evaluate(() => localStorage.getItem("canopy-opened")))
    .not.toBeNull();
  await runCommand(page, "Forget what was opened recently");
  await expect(page.getByText(/^Forgotten: what was opened recently/u)).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("canopy-opened"))).toBeNull();
});
