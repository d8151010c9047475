import type { Page } from "@playwright/test";
import { ask } from "../../scripts/ask-host.ts";

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
  "e/DEMO-GHT/whatif",
  "e/DEMO-GHT/whatif/99f463b7-6a13-5604-a62e-31c7f2224f22",
  "e/DEMO-GHT/scenarios",
  "e/DEMO-GHT/weights",
  "e/DEMO-GHT/findings",
  "e/DEMO-GHT/agreed",
  "e/DEMO-GHT/options",
  "e/DEMO-GHT/options/store",
  "e/DEMO-GHT/report",
] as const;

/** Applications of the worked example: one full of answers, one about which nothing is known, one between. */
export const analoire = "01f2233d-c763-55bb-a19f-caa6bdec9e7e";
export const videosoins = "29e9ef75-f2ae-5edc-acd7-da422af10cd2";
export const radiotheque = "99f463b7-6a13-5604-a62e-31c7f2224f22";

/** Enters the app, brings in the worked example and shows its overview; answers with the engagement's id. */
export const openExample = async (
  page: Page,
  address: string,
  language: "en" | "fr" = "en",
): Promise<string> => {
  await page.goto(address);
  await ask(page, "settings.record", { language, theme: "light" });
  const { engagementId } = (await ask(page, "examples.import", { exampleId: "val-orsenne" })) as {
    engagementId: string;
  };
  await goToPlace(page, "e/DEMO-GHT");
  return engagementId;
};

/** Loads a page of the example afresh; `place` is what follows its code. */
export const goTo = async (page: Page, place: string): Promise<void> => {
  await page.goto(new URL(`/#/e/DEMO-GHT/${place}`, page.url()).href);
  await page.reload();
};

/** Goes to another page of the engagement as a person does, by its link at the left. */
export const follow = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("navigation").getByRole("link", { name }).click();
};

/** What axe looks for: WCAG 2.2 AA, the French and the European standard. */
export const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "RGAAv4", "EN-301-549"];

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
