import type { Page } from "@playwright/test";

/**
 * Every screen, in the worked example, by what follows the `#/` of its address. What is asked of each of them
 * (accessible.e2e.ts, layout.e2e.ts) is asked of those named here: a new screen is added to this list.
 */
export const places = [
  "",
  "settings",
  "e/DEMO-GHT",
  "e/DEMO-GHT/desk/plan",
  "e/DEMO-GHT/desk/contacts",
  "e/DEMO-GHT/desk/commitments",
  "e/DEMO-GHT/desk/days",
  "e/DEMO-GHT/desk/leaving",
  "e/DEMO-GHT/inventory",
  "e/DEMO-GHT/inventory/servers",
  "e/DEMO-GHT/inventory/import",
  "e/DEMO-GHT/questionnaire",
  "e/DEMO-GHT/questionnaire/99f463b7-6a13-5604-a62e-31c7f2224f22/list",
  "e/DEMO-GHT/results",
  "e/DEMO-GHT/portfolio",
  "e/DEMO-GHT/findings",
  "e/DEMO-GHT/agreed",
  "e/DEMO-GHT/options",
  "e/DEMO-GHT/options/store",
  "e/DEMO-GHT/report",
] as const;

/** What axe looks for: WCAG 2.2 AA, the French and the European standard. */
export const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "RGAAv4", "EN-301-549"];

/** Asks the host, as the page itself would. */
export const ask = async (page: Page, procedure: string, input: unknown): Promise<unknown> =>
  await page.evaluate(
    async ([name, body]) => {
      const response = await fetch(`/api/${name}`, { method: "POST", body });
      return await response.json();
    },
    [procedure, JSON.stringify(input)] as const,
  );

/** Changes the settings, and the page follows without a reload. */
export const record = async (
  page: Page,
  settings: { readonly language?: string; readonly theme?: string; readonly density?: string },
): Promise<void> => {
  await ask(page, "settings.record", settings);
};

/** Goes to a screen and waits until all of it is there. */
export const goToPlace = async (page: Page, place: string): Promise<void> => {
  await page.goto(new URL(`/#/${place}`, page.url()).href);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.locator("main [aria-busy=true]").first().waitFor({ state: "detached" });
};
