import { expect, test } from "./canopy.ts";
import { findCoveredFocus, findCutTexts, findSidewaysScroll, findSmallTargets } from "./layout.ts";
import { fileNameOf } from "../../scripts/screen-places.ts";
import { goToPlace, isPhotographed, openExample, partsOfPlaces, record } from "./places.ts";

test.describe.configure({ mode: "parallel" });

for (const [part, places] of partsOfPlaces) {
  /** French is the longer language, so what fits in it fits. */
  test(`nothing is cut, every target has 24 px, and no screen scrolls sideways at 1280 px, at 200 % zoom and at 320 px, part ${part}`, async ({
    canopy,
    page,
  }) => {
    test.setTimeout(places.length * 90_000);
    await openExample(page, canopy.address, "fr");
    for (const place of places) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await goToPlace(page, place);
      for (const [width, height] of [
        [1280, 800],
        // What a window of 1280 px has left at 200 % zoom.
        [640, 400],
        [320, 640],
      ] as const) {
        await page.setViewportSize({ width, height });
        const at = `${place || "home"} at ${width} px`;
        expect.soft(await findSidewaysScroll(page), `${at} scrolls sideways`).toEqual([]);
        expect.soft(await findCutTexts(page), `${at} cuts texts`).toEqual([]);
        expect.soft(await findSmallTargets(page), `${at} has small targets`).toEqual([]);
      }
      if (!isPhotographed) continue;
      const name = fileNameOf(place);
      await page.screenshot({ path: `test-results/screens/320-${name}.png`, fullPage: true });
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ forcedColors: "active" });
      await page.screenshot({ path: `test-results/screens/forced-${name}.png` });
      await page.emulateMedia({ forcedColors: "none" });
    }
  });

  test(`wherever Tab goes, the focus is seen: in view, with its ring, behind nothing, part ${part}`, async ({
    canopy,
    page,
  }) => {
    test.setTimeout(places.length * 60_000);
    await openExample(page, canopy.address, "fr");
    for (const place of places) {
      // What a window of 1280 px has left at 200 % zoom: where bars that stay take the most of it.
      await page.setViewportSize({ width: 640, height: 400 });
      await goToPlace(page, place);
      const hidden = new Set<string>();
      for (let press = 0; press < 40; press += 1) {
        await page.keyboard.press("Tab");
        for (const found of await findCoveredFocus(page)) hidden.add(found);
      }
      expect.soft([...hidden], place || "home").toEqual([]);
    }
  });
}

test("the language changes on the spot: texts, numbers and the page's own language, without a reload", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address);
  await record(page, { language: "en" });
  await goToPlace(page, "e/DEMO-GHT/inventory");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Inventory");
  await page.evaluate(() => {
    document.body.dataset["stayed"] = "yes";
  });
  await page.getByRole("button", { name: "Français" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Inventaire");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page).toHaveTitle(/^Inventaire/u);
  await expect(page.locator("body")).toHaveAttribute("data-stayed", "yes");
  await expect(page.getByRole("button", { name: "Français" })).toBeFocused();
});

test("what was saved, what went wrong and how far a job is are said to readers where they are told on the screen", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address);
  await record(page, { language: "en" });
  await goToPlace(page, "e/DEMO-GHT/report");
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest("[aria-live], output, [role=alert], [role=status], [role=log]");
        const text = region?.textContent?.trim();
        if (text) heard.push(text);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  const heard = async (): Promise<string> =>
    await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.join("\n"));

  await page
    .getByRole("button", { name: /^Build/u })
    .first()
    .click();
  await expect.poll(heard, { timeout: 60_000 }).toMatch(/\d+%/u);
  await expect.poll(heard, { timeout: 60_000 }).toMatch(/\.docx: done/u);
});
