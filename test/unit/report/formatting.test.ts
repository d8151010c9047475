import { assert, double, jsonValue, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { createFormat } from "../../../src-shared/domain/report/formatting.ts";
import { typeset } from "../../../src-shared/domain/report/typeset.ts";

const en = createFormat("en");
const fr = createFormat("fr");

describe("numbers", () => {
  test("have one decimal, a real minus sign and the language's decimal mark", () => {
    expect([en.points(59.13), fr.points(59.13)]).toEqual(["59.1", "59,1"]);
    expect([en.signed(-1.66), fr.signed(3.44)]).toEqual(["\u22121.7", "+3,4"]);
    expect(fr.range(52.4, 63)).toBe("52,4 – 63,0");
  });

  test("carry no sign once they are rounded to zero", () => {
    expect([en.signed(0.04), en.signed(-0.04), en.points(-0.01)]).toEqual(["0.0", "0.0", "0.0"]);
  });

  test("are grouped and followed by a percent sign as the language does", () => {
    expect([en.given(12_500), fr.given(12_500)]).toEqual(["12,500", "12\u202F500"]);
    expect([en.share(0.714), fr.share(0.714)]).toEqual(["71%", "71\u202F%"]);
  });

  test("take the singular below two in French, for one alone in English", () => {
    const counts = [0, 1, 2];
    expect(counts.map((count) => en.counted(count, "gate", "gates"))).toEqual([
      "0 gates",
      "1 gate",
      "2 gates",
    ]);
    expect(counts.map((count) => fr.counted(count, "réponse", "réponses"))).toEqual([
      "0 réponse",
      "1 réponse",
      "2 réponses",
    ]);
  });

  test("never print a hyphen for a minus, whatever the number", () => {
    assert(
      property(double({ noNaN: true, min: -1e6, max: 1e6 }), (value) => {
        for (const { given, points, share, signed } of [en, fr]) {
          expect(points(value) + signed(value) + share(value) + given(value)).not.toContain("-");
        }
      }),
    );
  });
});

test("days are written in words, the first of a month as French says it", () => {
  expect(["2026-12-09", "2027-02-01"].map(en.day)).toEqual(["9 December 2026", "1 February 2027"]);
  expect(["2026-12-09", "2027-02-01"].map(fr.day)).toEqual(["9 décembre 2026", "1er février 2027"]);
});

describe("French typography", () => {
  test("narrows the space before high punctuation and inside guillemets, and adds none", () => {
    expect(typeset("Quoi ? « Rien » : 10:30, 5 % ; https://a.b/c?d", "fr")).toBe(
      "Quoi\u202F? «\u202FRien\u202F»\u202F: 10:30, 5\u202F% ; https://a.b/c?d".replace(" ;", "\u202F;"),
    );
  });

  test("leaves English alone", () => {
    expect(typeset({ text: "Why ? 5 %" }, "en")).toEqual({ text: "Why ? 5 %" });
  });

  test("changes nothing but spaces, at any depth, and is done after one pass", () => {
    const spaces = /[ \u00A0\u202F]/gu;
    assert(
      property(jsonValue(), (value) => {
        const once = typeset(value, "fr");
        expect(JSON.stringify(once).replaceAll(spaces, "")).toBe(
          JSON.stringify(value).replaceAll(spaces, ""),
        );
        expect(typeset(once, "fr")).toEqual(once);
      }),
    );
  });
});
