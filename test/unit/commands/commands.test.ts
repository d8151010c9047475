import { expect, test } from "vitest";
import { english } from "../../../src-renderer/locales/english.ts";
import { french } from "../../../src-renderer/locales/french.ts";
import { commands, findCommand } from "../../../src-shared/domain/commands/commands.ts";
import { deedOf, interviewKeys, keyOf } from "../../../src-shared/domain/commands/interview-keys.ts";

const isDistinct = (values: readonly string[]): boolean => new Set(values).size === values.length;

test("every command has a name in both languages, and no two share one", () => {
  expect(commands.filter(({ label }) => label.en.trim() === "" || label.fr.trim() === "")).toEqual([]);
  expect(isDistinct(commands.map(({ id }) => id))).toBe(true);
  expect(isDistinct(commands.map(({ label }) => label.en))).toBe(true);
  expect(isDistinct(commands.map(({ label }) => label.fr))).toBe(true);
});

test("a page goes by one name, at the left and in the palette", () => {
  const nav = [english.common.nav, french.common.nav] as const;
  const named = commands.filter(({ group, id }) => group === "go" && Object.hasOwn(nav[0], id));
  expect(named.length).toBeGreaterThan(15);
  expect(named.map(({ label }) => [label.en, label.fr])).toEqual(
    named.map(({ id }) => nav.map((texts) => (texts as unknown as Record<string, string>)[id])),
  );
});

test("names are typeset as the screens are", () => {
  const names = commands.flatMap(({ label }) => [label.en, label.fr]);
  expect(names.filter((name) => /\p{L}'\p{L}| [;:?!%»]|« |\.\.\./u.test(name))).toEqual([]);
});

test("no two commands have the same keys", () => {
  expect(isDistinct(commands.flatMap(({ keys }) => keys ?? []))).toBe(true);
});

test("an id from elsewhere is found only if it is one", () => {
  expect(findCommand("portfolio")?.label.fr).toBe("Parc");
  expect([
    findCommand("__proto__"),
    findCommand("constructor"),
    findCommand(7),
    findCommand(undefined),
  ]).toEqual([undefined, undefined, undefined, undefined]);
});

test("each key of the interview does one thing, and is found in either case", () => {
  const keys = interviewKeys.flatMap((one) => [...one.keys]);
  expect(isDistinct(keys)).toBe(true);
  expect(isDistinct([...keys, ...commands.flatMap(({ keys: own }) => own ?? [])])).toBe(true);
  expect([deedOf("n"), deedOf("N"), deedOf(keyOf("park"))]).toEqual(["note", "note", "park"]);
  expect([deedOf("?"), deedOf("1"), deedOf("z")]).toEqual([undefined, undefined, undefined]);
});

test("the keys of the interview are told in both languages, typeset as the screens are", () => {
  const names = interviewKeys.flatMap(({ label }) => [label.en, label.fr]);
  expect(names.filter((name) => name.trim() === "")).toEqual([]);
  expect(names.filter((name) => /\p{L}'\p{L}| [;:?!%»]|« |\.\.\./u.test(name))).toEqual([]);
});
