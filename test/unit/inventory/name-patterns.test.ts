import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRule, ruleProblem } from "../../../src-shared/domain/inventory/server-rules.ts";

const takes = (pattern: string, name: string): boolean =>
  createRule({ kind: "name", pattern })({ name, folder: null, tags: {} });

const problemOf = (pattern: string) => ruleProblem({ kind: "name", pattern });

describe("a pattern for names", () => {
  test.each([
    ["pay", "SRV-PAY-01", true],
    ["^PAY-", "pay-db-01", true],
    ["^PAY-", "old-pay-01", false],
    ["-db\\d+$", "PAY-DB01", true],
    ["-db\\d+$", "PAY-DB01b", false],
    ["^(erp|crm)-(app|db)\\d{2}$", "CRM-app07", true],
    ["^(?:erp|crm)-(app|db)\\d{2}$", "crm-app7", false],
    ["^web[0-9a-f]{2,4}\\.", "web0fe.example", true],
    ["^[^-]+-prod-", "fr1-prod-7", true],
    ["a.*z", "xx-a--z", true],
    ["a+?b", "aaab", true],
    ["serveur d’été", "SERVEUR D’ÉTÉ 2", true],
    ["", "anything", true],
    ["^$", "x", false],
  ])("%s on %s: %j", (pattern, name, isTaken) => {
    expect(problemOf(pattern)).toBeUndefined();
    expect(takes(pattern, name)).toBe(isTaken);
  });

  test.each([
    "(",
    "a)",
    "[a",
    "*a",
    "a**",
    "a{2",
    "a{3,1}",
    "a{1000}",
    "[z-a]",
    "(?=a)",
    "(?<n>a)",
    "(a)\\1",
    "\\bpay",
    "a\\",
  ])("%s is refused with a sentence in both languages, and takes nothing", (pattern) => {
    expect(problemOf(pattern)).toEqual({
      en: expect.stringMatching(/\w/u),
      fr: expect.stringMatching(/\w/u),
    });
    expect(takes(pattern, "aaa")).toBe(false);
  });

  // Each of these keeps an engine that goes back and tries again busy for longer than the universe is old.
  test.each([
    "(a+)+$",
    "^(a|a)*$",
    "(a*)*b",
    "^(([a-z])+.)+[A-Z]([a-z])+$",
    "(a?){60}a{60}b",
    "(.*,){50}x",
    "(a|aa)+$",
    "(x+x+)+y",
  ])("%s is answered, although it would make other engines hang", (pattern) => {
    expect(problemOf(pattern)).toBeUndefined();
    expect(takes(pattern, `${"a".repeat(200)}!`)).toBe(false);
    expect(takes(pattern, `${"x".repeat(200)}!`)).toBe(false);
  });

  test("that would need too many states is refused", () => {
    expect(problemOf("((a{90}){90}){90}")).toEqual({
      en: "the pattern repeats too much",
      fr: "le motif comporte trop de répétitions",
    });
  });

  test("means what it means to JavaScript", () => {
    const atom = fc.constantFrom(
      "a",
      "b",
      "-",
      "1",
      ".",
      "\\d",
      "\\w",
      "\\S",
      "[ab]",
      "[^a1]",
      "[a-c1]",
      "\\.",
    );
    const { pattern } = fc.letrec<{ pattern: string; piece: string }>((tie) => ({
      piece: fc.oneof(
        { maxDepth: 3, depthSize: "small" },
        atom,
        fc
          .tuple(atom, fc.constantFrom("*", "+", "?", "{2}", "{1,}", "{0,2}", "*?"))
          .map((parts) => parts.join("")),
        tie("pattern").map((inner) => `(${inner})`),
        fc
          .tuple(tie("pattern"), fc.constantFrom("*", "+", "?", "{2}", "{1,3}"))
          .map(([inner, count]) => `(?:${inner})${count}`),
        fc.constantFrom("^", "$"),
      ),
      pattern: fc.oneof(
        fc.array(tie("piece"), { maxLength: 4 }).map((pieces) => pieces.join("")),
        fc.array(tie("piece"), { minLength: 2, maxLength: 3 }).map((pieces) => pieces.join("|")),
      ),
    }));
    const name = fc.string({ unit: fc.constantFrom("a", "A", "b", "c", "1", "-", ".", "_"), maxLength: 8 });

    fc.assert(
      fc.property(pattern, fc.array(name, { minLength: 5, maxLength: 5 }), (source, names) => {
        const expected = new RegExp(source, "iu");
        expect(problemOf(source)).toBeUndefined();
        expect(names.map((text) => takes(source, text))).toEqual(names.map((text) => expected.test(text)));
      }),
      { numRuns: 1_000 },
    );
  });
});
