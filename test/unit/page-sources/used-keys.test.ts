import { expect, test } from "vitest";
import { english } from "../../../src-renderer/locales/english.ts";
import { pageSources } from "../../harness/page-sources.ts";

const keysOf = (texts: object, path = ""): readonly string[] =>
  Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const name = path === "" ? key : `${path}.${key}`;
    return typeof value === "string" ? [name] : keysOf(value as object, name);
  });

const escaped = (text: string): string => text.replaceAll(/[.*+?^$()|[\]\\{}]/gu, String.raw`\$&`);

/** What a file could ask for: its plain strings, and a pattern for each string that is put together. */
const askedBy = (
  text: string,
): { readonly plain: ReadonlySet<string>; readonly patterns: readonly RegExp[] } => ({
  plain: new Set([...text.matchAll(/"([\w:.%-]+)"/gu)].map(([, key = ""]) => key)),
  // One string may stand within another, so those asked for at once are looked for on their own.
  patterns: [...text.matchAll(/t\(`([^`\n]*\$\{[^`\n]*)`/gu), ...text.matchAll(/`([^`\n]*\$\{[^`\n]*)`/gu)]
    .map(([, template = ""]) => template.split(/\$\{[^}]*\}/u))
    // One that says nothing of its own would ask for everything.
    .filter((parts) => parts.some((part) => /\w/u.test(part)))
    .map((parts) => new RegExp(`^${parts.map((part) => escaped(part)).join(".+")}$`, "u")),
});

const files = pageSources(".ts", ".tsx")
  .filter(({ path }) => !path.startsWith("locales/"))
  .map(({ text }) => ({ text, ...askedBy(text) }));

test.each(Object.entries(english))("every text of %s is on some screen", (namespace, texts) => {
  const own = files.filter(({ text }) => text.includes(`"${namespace}"`) || text.includes(`${namespace}:`));
  // i18next adds what it counted, or the context that it was given, to the name that was asked for.
  const isAsked = (key: string): boolean =>
    [key, key.replace(/_[a-z]+$/u, "")]
      .flatMap((name) => [name, `${namespace}:${name}`])
      .some((name) =>
        own.some(({ plain, patterns }) => plain.has(name) || patterns.some((pattern) => pattern.test(name))),
      );
  const unused = keysOf(texts).filter((key) => !isAsked(key));
  expect(unused).toEqual([]);
});
