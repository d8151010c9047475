import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ink, optionColours } from "../../../src-main/report/palette.ts";
import { optionToken } from "../../../src-renderer/components/charts/option-fill.tsx";
import { optionShape } from "../../../src-renderer/components/option-mark.tsx";
import { OptionId } from "../../../src-shared/contract/content.ts";

const tokens = readFileSync(join(import.meta.dirname, "../../../src-renderer/styles/tokens.css"), "utf8");
const light = /\[data-theme="light"\]\s*\{([^}]*)\}/u.exec(tokens)?.[1] ?? "";
const onScreen = (name: string): string | undefined =>
  new RegExp(`${name}:\\s*#([0-9a-f]{6})`, "u").exec(light)?.[1]?.toUpperCase();

// Marks and charts of the screen know the token only: tokens-only.test.ts finds any other colour.
test.each(OptionId.options)(
  "the colour of %s is the same on the screen, in charts and in the report",
  (optionId) => {
    const token = `--opt-${optionToken(optionId)}`;
    expect(optionColours[optionId]).toEqual({ fill: onScreen(token), on: onScreen(`${token}-on`) });
  },
);

test("every option has a shape of its own beside its colour", () => {
  expect(new Set(Object.values(optionShape)).size).toBe(OptionId.options.length);
});

test("the ink of the report is the ink of the screen", () => {
  expect(ink).toEqual({
    text: onScreen("--color-ink"),
    soft: onScreen("--color-ink-2"),
    faint: onScreen("--color-ink-3"),
    line: onScreen("--color-line-2"),
    hairline: onScreen("--color-line"),
  });
});

/** CIE lightness, 0 to 100: what a grey copy keeps of a colour. */
const lightness = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.008_856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
};

test("a grey copy of the report tells the options apart: five steps of lightness or more between any two", () => {
  const inOrder = Object.values(optionColours)
    .map(({ fill }) => lightness(fill))
    .toSorted((one, other) => one - other);
  const steps = inOrder.slice(1).map((step, place) => step - (inOrder[place] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(5);
});
