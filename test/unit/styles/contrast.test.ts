import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const tokens = readFileSync(join(import.meta.dirname, "../../../src-renderer/styles/tokens.css"), "utf8");

/** The colours that one theme gives, by name: dark says only what differs. */
const coloursOf = (selector: RegExp): ReadonlyMap<string, string> => {
  const block = new RegExp(`${selector.source}\\s*\\{([^}]*)\\}`, "u").exec(tokens)?.[1] ?? "";
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/giu)].map(([, name = "", colour = ""]) => [
      name,
      colour,
    ]),
  );
};

const themes = {
  light: coloursOf(/:root,\s*\[data-theme="light"\]/u),
  dark: coloursOf(/\n\s*\[data-theme="dark"\]/u),
} as const;

/** WCAG 2.x relative luminance. */
const luminance = (colour: string): number => {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((share) =>
    share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
};

const grounds = ["--color-surface", "--color-canvas", "--color-hover", "--color-selected"] as const;
const texts = ["--color-ink", "--color-ink-2", "--color-ink-3", "--color-link"] as const;
const options = ["--opt-store", "--opt-paas", "--opt-private", "--opt-stay", "--opt-retire"] as const;
const states = [
  "--state-conditional",
  "--state-excluded",
  "--state-open",
  "--state-conflict",
  "--state-saved",
  "--state-offline",
] as const;

const pairs = (fronts: readonly string[], backs: readonly string[]): readonly (readonly [string, string])[] =>
  fronts.flatMap((front) => backs.map((back) => [front, back] as const));

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  const colour = (name: string): string => {
    const value = themes[theme].get(name);
    if (value === undefined) throw new Error(`${theme} has no ${name}`);
    return value;
  };
  const contrastOf = (front: string, back: string): number => contrast(colour(front), colour(back));

  test.each(pairs(texts, grounds))("%s can be read on %s", (front, back) => {
    expect(contrastOf(front, back)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(states, ["--color-surface", "--color-canvas", "--color-selected"]))(
    "the word of %s can be read on %s",
    (front, back) => {
      expect(contrastOf(front, back)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(states.map((state) => [state, `${state}-soft`] as const))(
    "%s can be read on %s",
    (front, back) => {
      expect(contrastOf(front, back)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(pairs(options, ["--color-surface", "--color-canvas"]))(
    "the mark of %s is seen on %s",
    (front, back) => {
      expect(contrastOf(front, back)).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(options.map((option) => [`${option}-on`, option] as const))(
    "%s, a letter, can be read on %s",
    (on, option) => {
      expect(contrastOf(on, option)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(pairs(["--color-control", "--color-focus"], ["--color-surface", "--color-canvas"]))(
    "the outline %s is seen on %s",
    (front, back) => {
      expect(contrastOf(front, back)).toBeGreaterThanOrEqual(3);
    },
  );

  test("the words of the primary button can be read", () => {
    expect(contrastOf("--color-on-primary", "--color-primary")).toBeGreaterThanOrEqual(4.5);
  });

  test("options are told apart in grey: each step is at least 1.3 to 1", () => {
    const lightest = options.map((option) => luminance(colour(option))).toSorted((one, other) => other - one);
    const steps = lightest.slice(1).map((darker, place) => ((lightest[place] ?? 0) + 0.05) / (darker + 0.05));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(1.3);
  });
});

test("both themes name the same colours", () => {
  expect([...themes.dark.keys()].toSorted()).toEqual([...themes.light.keys()].toSorted());
});

test("every colour is measured against what it stands on, but for lines that only divide and the veil of a dialog", () => {
  const own = readFileSync(join(import.meta.dirname, "contrast.test.ts"), "utf8");
  const measured = new Set(
    [...grounds, ...texts, ...options, ...states].flatMap((name) => [name, `${name}-soft`, `${name}-on`]),
  );
  const decorative = new Set(["--color-line", "--color-line-2"]);
  const unmeasured = [...themes.light.keys()].filter(
    (name) => !measured.has(name) && !decorative.has(name) && !own.includes(`"${name}"`),
  );
  expect(unmeasured).toEqual([]);
});

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  const colour = (name: string): string => themes[theme].get(name) ?? "";

  test.each(pairs(["--color-ink", "--color-ink-2"], ["--color-sunken"]))(
    "%s can be read on %s",
    (front, back) => {
      expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(options.map((option) => ["--color-ink", `${option}-soft`] as const))(
    "%s can be read on %s",
    (front, back) => {
      expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(4.5);
    },
  );
});
