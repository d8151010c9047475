import type { Page } from "@playwright/test";
import { ask } from "../../scripts/ask-host.ts";
import { places } from "../../scripts/screen-places.ts";

/** Pictures of every screen are for whoever wants to look at them, and take their time: `CANOPY_PHOTOGRAPHS=1`. */
export const isPhotographed = Boolean(process.env["CANOPY_PHOTOGRAPHS"]);

/** The same in parts that can be looked at side by side, each with the name of its test. */
export const partsOfPlaces = Map.groupBy(places, (_place, index) => Math.floor(index / 8) + 1);

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

/** Where pictures of the screens go, for whoever wants to look at them. */
export const shots = process.env["CANOPY_SHOTS"];

/** What axe looks for: WCAG 2.2 AA, the French and the European standard. */
export const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "RGAAv4", "EN-301-549"];

/** Changes the settings, and the page follows without a reload. */
export const record = async (
  page: Page,
  settings: {
    readonly language?: string;
    readonly theme?: string;
    readonly density?: string;
    readonly personName?: string;
  },
): Promise<void> => {
  await ask(page, "settings.record", settings);
};

/** Goes to a screen and waits until all of it is there, with what its keys open. */
export const goToPlace = async (page: Page, place: string): Promise<void> => {
  const [address = "", keys] = place.split(" ");
  const dialog = page.locator("[role=dialog], [role=alertdialog]");
  if (await dialog.count()) await page.keyboard.press("Escape");
  await dialog.first().waitFor({ state: "detached" });
  await page.goto(new URL(`/#/${address}`, page.url()).href);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.locator("main [aria-busy=true]").first().waitFor({ state: "detached" });
  if (keys === undefined) return;
  await page.keyboard.press(keys);
  await dialog.first().waitFor();
};
