import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./canopy.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "RGAAv4", "EN-301-549"];

const places = [
  "",
  "settings",
  "e/DEMO-GHT",
  "e/DEMO-GHT/inventory",
  "e/DEMO-GHT/inventory/servers",
  "e/DEMO-GHT/questionnaire",
  "e/DEMO-GHT/results",
  "e/DEMO-GHT/portfolio",
  "e/DEMO-GHT/report",
];

/** Every screen of the example, in both languages and both themes: no rule of the standards is broken. */
for (const [language, theme] of [
  ["fr", "light"],
  ["en", "dark"],
] as const) {
  test(`every screen is accessible in ${language}, ${theme}`, async ({ canopy, page }) => {
    test.setTimeout(240_000);
    await page.goto(canopy.address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.evaluate(
      async (requests) => {
        for (const [procedure, input] of requests) {
          await fetch(`/api/${procedure}`, { method: "POST", body: JSON.stringify(input) });
        }
      },
      [
        ["settings.record", { language, theme }],
        ["examples.import", { exampleId: "val-orsenne" }],
      ] as const,
    );
    for (const place of places) {
      await page.goto(new URL(`/#/${place}`, page.url()).href);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${place}: ${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
      );
      expect.soft(found).toEqual([]);
      await page.screenshot({
        path: `test-results/screens/${language}-${theme}-${place.replaceAll("/", "_") || "home"}.png`,
      });
    }
  });
}
