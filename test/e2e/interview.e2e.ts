import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./canopy.ts";

const ask = async (page: Page, procedure: string, input: unknown): Promise<unknown> =>
  await page.evaluate(
    async ([name, body]) => {
      const response = await fetch(`/api/${name}`, { method: "POST", body });
      return await response.json();
    },
    [procedure, JSON.stringify(input)] as const,
  );

const openExample = async (page: Page, address: string, language: "en" | "fr"): Promise<void> => {
  await page.goto(address);
  await ask(page, "settings.record", { language, theme: "light" });
  await ask(page, "examples.import", { exampleId: "val-orsenne" });
};

const goTo = async (page: Page, place: string): Promise<void> => {
  await page.goto(new URL(`/#/e/DEMO-GHT/${place}`, page.url()).href);
  await page.reload();
};

// Applications of the worked example.
const analoire = "01f2233d-c763-55bb-a19f-caa6bdec9e7e";
const videosoins = "29e9ef75-f2ae-5edc-acd7-da422af10cd2";
const radiotheque = "99f463b7-6a13-5604-a62e-31c7f2224f22";

test("an application is interviewed by keyboard alone: answers, evidence, a note, and what cannot be answered", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address, "en");
  await goTo(page, `questionnaire/${videosoins}/APP-02`);
  const question = page.getByRole("heading", { level: 1 });
  await expect(question).toBeVisible();
  await expect(page.locator(".question-answer :focus")).toHaveCount(1);

  await page.keyboard.press("p");
  await page.keyboard.type("Head of telemedicine");
  await page.keyboard.press("Enter");
  await page.keyboard.press("2");
  await expect(
    page.getByRole("region", { name: /How critical|critical/u }).getByText(/^Saved /u),
  ).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("b");
  await expect(page.getByRole("radio", { name: /^B, / })).toBeChecked();
  await page.keyboard.press("n");
  await page.keyboard.type("Just a pilot, says the ward");
  await page.keyboard.press("Escape");

  const first = await question.textContent();
  await page.keyboard.press("j");
  await expect(question).not.toHaveText(first ?? "");
  await page.keyboard.press("u");
  await expect(page.getByRole("button", { name: /Not known yet/u })).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.keyboard.type("No software of its own");
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 not applicable")).toBeVisible();
  await page.keyboard.press("Control+ArrowDown");
  await expect(page.getByText(/Software origin and life cycle, 1 of/u)).toBeVisible();
  await page.keyboard.press("k");
  await expect(page.getByText(/Business value and urgency, \d+ of/u)).toBeVisible();

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await page.reload();
  await expect(page.getByText(/^1 of \d+ answered/u)).toBeVisible();
  await expect(page.getByText("1 not applicable")).toBeVisible();
});

test("every figure of a result leads to the answer behind it, and the answer back to the result", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address, "fr");
  await goTo(page, `results/${radiotheque}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Ouvert\u202F: Cloud privé/u);
  const contribution = page
    .getByRole("region", { name: /^Pourquoi Cloud privé avant Conserver/u })
    .getByRole("link")
    .first();
  await contribution.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByRole("listitem").first().getByRole("link").press("Enter");
  await expect(page.locator(".question-answer")).toBeVisible();
  await page.getByRole("link", { name: "Voir le résultat" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Ouvert\u202F: Cloud privé/u);
});

test("single keys that were switched off answer nothing, and Ctrl with an arrow still moves", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address, "en");
  await ask(page, "settings.record", { singleKeys: false });
  await goTo(page, `questionnaire/${videosoins}/APP-02`);
  await expect(page.locator(".question-answer :focus")).toHaveCount(1);
  await page.keyboard.press("2");
  await page.keyboard.press("Control+ArrowDown");
  await expect(page.getByText(/Software origin and life cycle, 1 of/u)).toBeVisible();
  await expect(page.getByText(/^0 of \d+ answered/u)).toBeVisible();
});

const rules = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22aa",
  "RGAAv4",
  "EN-301-549",
  "best-practice",
];
const places = [
  `questionnaire/${analoire}/APP-26`,
  `questionnaire/${analoire}/APP-24`,
  `questionnaire/${videosoins}/APP-05`,
  `questionnaire/${analoire}/list`,
  "questionnaire/organisation/ORG-02",
  `results/${radiotheque}`,
  `results/${videosoins}`,
];

test("every kind of question, the list and the results break no rule, and need no scrolling sideways at 320 px", async ({
  canopy,
  page,
}) => {
  test.setTimeout(240_000);
  await openExample(page, canopy.address, "fr");
  for (const theme of ["light", "dark"] as const) {
    await ask(page, "settings.record", { theme });
    for (const place of places) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await goTo(page, place);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      const found = violations.map(({ id, nodes }) => `${place}: ${id} ${nodes[0]?.html.slice(0, 160)}`);
      expect.soft(found).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.querySelector("main")?.scrollWidth);
      expect.soft(width, place).toBeLessThanOrEqual(320);
    }
  }
});
