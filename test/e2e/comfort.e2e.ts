import { brokenRules } from "./axe.ts";
import { ask } from "../../scripts/ask-host.ts";
import { expect, test } from "./canopy.ts";
import { videosoins } from "../../scripts/screen-places.ts";
import { goTo, openExample } from "./places.ts";

test("an answer is undone and redone by keys, and a value of the past is restored from the history", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address, "en");
  await goTo(page, `questionnaire/${videosoins}/APP-02`);
  const chosen = async (): Promise<readonly string[]> =>
    await page
      .getByRole("radiogroup", { name: /How critical/u })
      .getByRole("radio", { checked: true })
      .allTextContents();
  await expect(page.locator(".question-answer :focus")).toHaveCount(1);
  const before = await chosen();
  await page.keyboard.press("2");
  await expect(page.getByRole("button", { name: /^Undo: Answer, APP-02/u })).toBeVisible();
  await expect.poll(chosen).not.toEqual(before);
  const second = await chosen();

  await page.keyboard.press("Control+z");
  await expect(page.getByText(/^Undone: Answer, APP-02/u)).toBeVisible();
  await expect.poll(chosen).toEqual(before);

  await page.keyboard.press("Control+Shift+z");
  await expect(page.getByText(/^Redone: Answer, APP-02/u)).toBeVisible();
  await expect.poll(chosen).toEqual(second);

  await page.keyboard.press("1");
  await expect.poll(chosen).not.toEqual(second);
  await expect(page.getByText(/^Saved \d/u).first()).toBeVisible();
  await page.keyboard.press("Control+h");
  const history = page.getByRole("dialog", { name: "History" });
  await expect(history).toBeVisible();
  expect(await brokenRules(page, { part: "[role=dialog]" })).toEqual([]);
  await history
    .getByRole("button", { name: /^Restore/u })
    .first()
    .click();
  await page.keyboard.press("Escape");
  await expect.poll(chosen).toEqual(second);
});

test("who presses Enter before the search has answered gets what it finds, not what was found before", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address, "fr");
  await goTo(page, "portfolio");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Chercher ou agir" });
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("pa");
  await expect(palette.getByRole("option").first()).toBeVisible();
  await page.route("**/api/search.list", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.keyboard.press("Control+a");
  await page.keyboard.type("videosoins");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/results/${videosoins}`, "u"));
});

test("who went to a line of the palette by the arrows gets it, whatever the search is still about", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address, "fr");
  await goTo(page, "portfolio");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const chosen = Promise.withResolvers<undefined>();
  await page.route("**/api/search.list", async (route) => {
    await chosen.promise;
    await route.continue();
  });
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Chercher ou agir" });
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("scén");
  const scenarios = palette.getByRole("option", { name: /Scénarios/u });
  await expect(scenarios).toBeVisible();
  await expect(palette.getByRole("option", { name: "Inventaire" })).toHaveCount(0);
  const isThere = async (): Promise<boolean> =>
    (await palette.getByRole("combobox").getAttribute("aria-activedescendant")) ===
    (await scenarios.getAttribute("id"));
  await expect(async () => {
    await page.keyboard.press("ArrowDown");
    await expect.poll(isThere, { timeout: 500 }).toBe(true);
  }).toPass();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/scenarios$/u);
  chosen.resolve(undefined);
});

test("the palette goes to an application without its accents, and finds a note by a word of it", async ({
  canopy,
  page,
}) => {
  const engagementId = await openExample(page, canopy.address, "fr");
  await ask(page, "answers.recordNote", {
    engagementId,
    applicationId: videosoins,
    questionId: "APP-02",
    note: "Le contrat d’hébergement échoit en février, dit l’éditeur",
  });
  await goTo(page, "portfolio");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Chercher ou agir" });
  await expect(palette.getByRole("combobox")).toBeFocused();
  expect(await brokenRules(page, { part: "[role=dialog]" })).toEqual([]);
  await page.keyboard.type("VIDEOSOINS");
  await expect(palette.getByRole("option", { name: /Vid[ée]osoins/iu }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/results/${videosoins}`, "u"));

  await page.keyboard.press("Control+k");
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("echoit fevr");
  const found = palette.getByRole("option", { name: /APP-02/u });
  await expect(found).toContainText("échoit en février");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/questionnaire/${videosoins}/APP-02`, "u"));

  await page.keyboard.press("Control+k");
  await expect(palette.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("theme sombre");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
