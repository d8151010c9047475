import { fileNameOf } from "../../scripts/screen-places.ts";
import { brokenRules } from "./axe.ts";
import { expect, test } from "./canopy.ts";
import { goToPlace, isPhotographed, openExample, partsOfPlaces, record, rules } from "./places.ts";

test.describe.configure({ mode: "parallel" });

/** Each language with one theme: what breaks a rule in the words or in the colours alone shows as well. */
const looks = [
  { language: "fr", theme: "light" },
  { language: "en", theme: "dark" },
] as const;

/** Every screen of the example, in both languages and both themes: no rule of the standards is broken. */
for (const [part, places] of partsOfPlaces) {
  test(`every screen is accessible in both languages and both themes, part ${part}`, async ({
    canopy,
    page,
  }) => {
    test.setTimeout(places.length * 90_000);
    // Colours on their way from one theme to the other are nobody's to read.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openExample(page, canopy.address);
    for (const place of places) {
      await goToPlace(page, place);
      for (const { language, theme } of looks) {
        await record(page, { language, theme });
        await expect(page.locator(`html[lang=${language}][data-theme=${theme}]`)).toBeAttached();
        expect.soft(await brokenRules(page, { tags: rules }), `${place}, ${language}, ${theme}`).toEqual([]);
        const name = `${language}-${theme}-${fileNameOf(place)}`;
        if (isPhotographed) await page.screenshot({ path: `test-results/screens/${name}.png` });
      }
    }
  });
}
