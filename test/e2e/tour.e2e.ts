import type { Page } from "@playwright/test";
import { expect, test } from "./canopy.ts";

const english = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.getByRole("contentinfo").getByRole("button", { name: "English" }).click();
};

const card = (page: Page) =>
  page.getByRole("region", { name: /^(?!New here)/u }).and(page.locator(".tour-card"));

const next = async (page: Page, title: string): Promise<void> => {
  await card(page).getByRole("button", { name: "Next" }).click();
  await expect(card(page).getByRole("heading", { name: title })).toBeFocused();
};

test("the tour leads through the worked example, sees what is done, is left and resumed, and is offered once", async ({
  canopy,
  page,
}) => {
  await english(page, canopy.address);
  await page.getByRole("button", { name: "Take the tour" }).click();

  // The worked example is read in first, which a busy machine takes its time for.
  await expect(card(page).getByRole("heading", { name: "The inventory" })).toBeFocused({ timeout: 60_000 });
  await expect(page.locator("[data-tour-target]")).toBeVisible();
  await card(page).getByRole("button", { name: "Go to it" }).press("Enter");
  await page.keyboard.type("radio");
  await expect(card(page).getByRole("status")).toHaveText(/One application is left/u);

  await next(page, "The interview");
  const question = page.url();
  // The keys of the interview answer while the card has the focus.
  await page.keyboard.press("2");
  await expect(card(page).getByRole("status")).toHaveText(/already on the disk/u);

  await next(page, "Evidence");
  // The step goes back to the question that was answered; a key belongs to what is drawn.
  await expect(page).toHaveURL(question);
  await expect(page.locator(".question-answer .answer-card[aria-checked='true']")).toBeVisible();
  await page.keyboard.press("e");
  await page.getByRole("dialog").press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(card(page).getByRole("status")).toHaveText(/pictures and files/u);

  // Left by the keyboard; a reload does not bring it back, the palette does, at the same place.
  await card(page).getByRole("button", { name: "Next" }).press("Escape");
  await expect(card(page)).toBeHidden();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(card(page)).toBeHidden();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("tour of");
  await page.getByRole("option", { name: /^Tour of the worked example/u }).click();
  await expect(card(page).getByRole("heading", { name: "Evidence" })).toBeFocused();

  await next(page, "The result");
  await page.locator(".verdict-figures").getByRole("link").nth(1).click();
  await page.getByRole("dialog").press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(card(page).getByRole("status")).toHaveText(/Every figure opens/u);

  await next(page, "What makes an outcome weak");
  await page.locator(".weak-list a").first().click();
  await expect(card(page).getByRole("status")).toHaveText(/only these applications/u);

  await next(page, "The desk");
  await page.getByRole("tab", { name: "Before leaving" }).click();
  await expect(card(page).getByRole("status")).toHaveText(/ticks itself/u);

  await next(page, "The report");
  await page.getByRole("radio", { name: /quick draft/u }).check({ force: true });
  await expect(card(page).getByRole("status")).toHaveText(/takes seconds/u);

  await next(page, "Find or do anything");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").press("Escape");
  await expect(card(page).getByRole("status")).toHaveText(/That was the tour/u);
  await card(page).getByRole("button", { name: "End the tour" }).click();
  await expect(card(page)).toBeHidden();

  await page.goto(new URL("/#/", page.url()).href);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("button", { name: "Take the tour" })).toBeHidden();
});

test("the help opens at the article of the screen, finds without accents, leads into screens, and prints alone", async ({
  canopy,
  page,
}) => {
  await english(page, canopy.address);
  await page.getByRole("button", { name: "Not now" }).click();
  await page.getByRole("button", { name: "Open the example" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Val d’Orsenne Hospital Group");
  await page.getByRole("navigation").getByRole("link", { name: "Portfolio" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Portfolio" })).toBeVisible();

  await page.keyboard.press("F1");
  const help = page.getByRole("dialog", { name: "Help" });
  await expect(help.getByRole("heading", { name: "Portfolio" })).toBeVisible();
  await expect(help.getByRole("searchbox")).toBeInViewport({ ratio: 1 });
  await help.getByRole("searchbox").fill("crop black");
  await help.getByRole("button", { name: /^Evidence/u }).click();
  await expect(help.getByRole("heading", { name: "Evidence" })).toBeVisible();

  await page.emulateMedia({ media: "print" });
  await expect(help.getByRole("heading", { name: "Evidence" })).toBeVisible();
  await expect(page.locator("#page")).toBeHidden();
  await expect(help.getByRole("searchbox")).toBeHidden();
  await page.emulateMedia({ media: "screen" });

  await help.getByRole("link", { name: "Findings" }).click();
  await expect(help).toBeHidden();
  await expect(page.getByRole("heading", { level: 1, name: "Findings and actions" })).toBeVisible();
});
