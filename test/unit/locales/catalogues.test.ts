import { describe, expect, test } from "vitest";
import { english } from "../../../src-renderer/locales/english.ts";
import { french } from "../../../src-renderer/locales/french.ts";
import { problemText } from "../../../src-renderer/components/problem-text.ts";
import { startTexts } from "../../../src-renderer/locales/setup.ts";
import { Problem } from "../../../src-shared/rpc/problems.ts";

const textsOf = (texts: object, path = ""): readonly (readonly [key: string, text: string])[] =>
  Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const name = path === "" ? key : `${path}.${key}`;
    return typeof value === "string" ? [[name, value] as const] : textsOf(value as object, name);
  });

const inEnglish = new Map(textsOf(english));
const inFrench = new Map(textsOf(french));
const placeholdersOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*(\w+)/gu)].map(([, name = ""]) => name).toSorted();

const offenders = (
  texts: ReadonlyMap<string, string>,
  isWrong: (text: string) => boolean,
): readonly string[] =>
  [...texts].filter(([, text]) => isWrong(text)).map(([key, text]) => `${key}: ${text}`);

const lacking = (texts: ReadonlyMap<string, string>, forms: readonly string[]): readonly string[] =>
  [...texts.keys()].flatMap((key) => {
    const base = /^(.*)_(?:one|many|other)$/u.exec(key)?.[1];
    if (base === undefined) return [];
    return forms.map((form) => `${base}_${form}`).filter((name) => !texts.has(name));
  });

const isStraight = (text: string): boolean => /\p{L}'\p{L}/u.test(text);

describe("the texts of the screens", () => {
  test("exist in both languages; French has one more plural, for millions", () => {
    expect([...inFrench.keys()].filter((key) => !key.endsWith("_many")).toSorted()).toEqual(
      [...inEnglish.keys()].toSorted(),
    );
  });

  test("take the same values in both languages, but that one thing need not be counted", () => {
    const differing = [...inEnglish].filter(([key, text]) => {
      const other = placeholdersOf(inFrench.get(key) ?? "");
      const own = placeholdersOf(text);
      const isOne = key.endsWith("_one");
      const counted = (names: readonly string[]): readonly string[] =>
        names.filter((name) => !isOne || name !== "count");
      return counted(own).join() !== counted(other).join();
    });
    expect(differing).toEqual([]);
  });

  test("are never empty", () => {
    expect([
      ...offenders(inEnglish, (text) => text.trim() === ""),
      ...offenders(inFrench, (text) => text.trim() === ""),
    ]).toEqual([]);
  });

  test("have typographic apostrophes", () => {
    expect([...offenders(inEnglish, isStraight), ...offenders(inFrench, isStraight)]).toEqual([]);
  });

  test("keep French punctuation on the line of its word", () => {
    expect(offenders(inFrench, (text) => / [;:?!%»]|« /u.test(text))).toEqual([]);
  });

  test("put a space before that punctuation at all, and inside quotation marks", () => {
    expect(
      offenders(inFrench, (text) => /[\p{L}\p{N})}][;?!%](?:\s|$)|[\p{L})}]:\s|[^\s]»|«[^\s]/u.test(text)),
    ).toEqual([]);
  });

  test("quote as each language quotes, and end an unfinished sentence with one sign", () => {
    expect(offenders(inFrench, (text) => /["“”]|\.\.\./u.test(text))).toEqual([]);
    expect(offenders(inEnglish, (text) => /["«»]|\.\.\./u.test(text))).toEqual([]);
  });

  test("have every plural form of their language: one and other, and in French many", () => {
    expect(lacking(inEnglish, ["one", "other"])).toEqual([]);
    expect(lacking(inFrench, ["one", "many", "other"])).toEqual([]);
  });

  test("are shown with narrow no-break spaces in French, as the report prints them", async () => {
    await startTexts("fr");
    const { t } = await import("i18next");
    expect(t("common:status.failed", { reason: "disque plein" })).toBe("Non enregistré\u202F: disque plein");
    expect(problemText(new Problem("engagement.codeTaken", { code: "GHT" }), "fr")).toContain("GHT\u202F; ");
  });
});
