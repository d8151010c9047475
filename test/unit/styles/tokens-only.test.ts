import { describe, expect, test } from "vitest";
import { pageSources } from "../../harness/page-sources.ts";

/** Without what is for paper, which is white whatever the theme. */
const onScreen = (text: string): string =>
  text.replaceAll(/@media print \{(?:[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}|[^{}]*\{[^{}]*\})*\s*\}/gu, "");

const sheets = pageSources(".css")
  .filter(({ path }) => path !== "styles/fonts.css")
  .map(({ path, text }) => ({ path, text: onScreen(text.replaceAll(/\/\*[\s\S]*?\*\//gu, "")) }));
const tokens = sheets.find(({ path }) => path === "styles/tokens.css")?.text ?? "";
const others = sheets.filter(({ path }) => path !== "styles/tokens.css");
const scripts = pageSources(".tsx", ".ts").filter(({ path }) => !path.startsWith("locales/"));

interface Declaration {
  readonly path: string;
  readonly property: string;
  readonly value: string;
}

const declarations: readonly Declaration[] = others.flatMap(({ path, text }) =>
  [...text.matchAll(/(?<=[{;])\s*([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/gu)].map(
    ([, property = "", value = ""]) => ({ path, property, value: value.trim() }),
  ),
);
const offenders = (isWrong: (declaration: Declaration) => boolean): readonly string[] =>
  declarations
    .filter((declaration) => isWrong(declaration))
    .map(({ path, property, value }) => `${path}: ${property}: ${value}`);

/** The reader's own colours, which stand in for ours where they chose to. */
const systemColours =
  /\b(?:Canvas|CanvasText|GrayText|Highlight|HighlightText|ButtonText|ButtonFace|LinkText|Mark)\b/gu;
const rawColour =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|\b(?:white|black|red|green|blue|gr[ae]y|orange|yellow|purple|silver)\b/iu;

describe("a style sheet", () => {
  test("finds every value that the tests ask for", () => {
    expect(declarations.length).toBeGreaterThan(500);
  });

  test("takes its colours from the tokens, or from the system where the reader chose colours", () => {
    expect(
      offenders(
        ({ property, value }) =>
          property !== "white-space" && rawColour.test(value.replaceAll(systemColours, "")),
      ),
    ).toEqual([]);
  });

  test("asks for the system's colours only where the reader chose colours", () => {
    const outside = others.flatMap(({ path, text }) => {
      const plain = text.replaceAll(/@media \(forced-colors: active\) \{(?:[^{}]*\{[^{}]*\})*\s*\}/gu, "");
      return [...plain.matchAll(systemColours)].map(([colour]) => `${path}: ${colour}`);
    });
    expect(outside).toEqual([]);
  });

  test("sets text in the sizes of the scale", () => {
    expect(
      offenders(
        ({ property, value }) =>
          property === "font-size" ||
          (property === "font" && !/^(?:inherit|(?:italic )?var\(--text-\d+\))$/u.test(value)),
      ),
    ).toEqual([]);
  });

  test("moves nothing for a reader who wants stillness: every duration is a token", () => {
    expect(
      offenders(
        ({ property, value }) =>
          /^(?:transition|animation)/u.test(property) &&
          /\d+m?s\b/u.test(value) &&
          // It waits before it shows at all; nothing moves.
          !value.startsWith("appear "),
      ),
    ).toEqual([]);
    expect(tokens).toMatch(/prefers-reduced-motion: reduce\)[\s\S]*?--fast: 0ms;\s*--base: 0ms;/u);
  });

  test("uses no value that nobody gave", () => {
    const given = new Set(
      [...sheets, ...scripts].flatMap(({ text }) =>
        [...text.matchAll(/(--[\w-]+)"?\s*:/gu)].map(([, name = ""]) => name),
      ),
    );
    // React Aria gives it to a popover.
    given.add("--trigger-width");
    const used = [...sheets, ...scripts].flatMap(({ path, text }) =>
      [...text.matchAll(/var\((--[\w-]+)[,)]/gu)].map(([, name = ""]) => ({ path, name })),
    );
    expect(used.filter(({ name }) => !given.has(name))).toEqual([]);
  });
});

test("no component has a colour of its own", () => {
  const found = scripts.flatMap(({ path, text }) =>
    [...text.matchAll(/["'`](?:#[0-9a-f]{3,8}|rgba?\([^"'`]*)["'`]/giu)]
      // What a browser says of no colour at all, and what is written into a picture's own pixels.
      .filter(([colour]) => colour !== '"rgba(0, 0, 0, 0)"' && !path.endsWith("/burn-picture.ts"))
      .map(([colour]) => `${path}: ${colour}`),
  );
  expect(found).toEqual([]);
});

test("a reader's own colours stand in for every colour", () => {
  const forced = new Set(
    [...tokens.slice(tokens.indexOf("@layer tokens.forced {")).matchAll(/(--[\w-]+):/gu)].map(
      ([, name = ""]) => name,
    ),
  );
  const colours = [...tokens.matchAll(/^\s*(--(?:color|opt|state)-[\w-]+):/gmu)].map(([, name = ""]) => name);
  expect([...new Set(colours)].filter((name) => !forced.has(name))).toEqual([]);
});

test("rows and controls keep a height of 24 px or more when they are compact", () => {
  const compact = /\[data-density="compact"\]\s*\{([^}]*)\}/u.exec(tokens)?.[1] ?? "";
  const heights = ["--row", "--control-h"].map((name) =>
    Number(new RegExp(`${name}:\\s*([\\d.]+)rem`, "u").exec(compact)?.[1]),
  );
  expect(Math.min(...heights) * 16).toBeGreaterThanOrEqual(24);
});
