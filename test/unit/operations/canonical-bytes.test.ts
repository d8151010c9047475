import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, canonicalText } from "../../../src-shared/domain/operations/canonical-bytes.ts";
import type { Operation } from "../../../src-shared/domain/operations/operation.ts";

interface Vector {
  readonly name: string;
  readonly value: unknown;
  readonly operation: Operation;
  readonly text: string;
  readonly sha256: string;
}

const file = join(import.meta.dirname, "../../fixtures/operations/vectors.json");
const vectors = JSON.parse(readFileSync(file, "utf8")) as readonly Vector[];

describe("the canonical bytes of an operation are frozen", () => {
  test.each(vectors)("$name", ({ operation, sha256, text, value }) => {
    expect(canonicalText(operation)).toBe(text);
    expect(createHash("sha256").update(text, "utf8").digest("hex")).toBe(sha256);
    expect(canonicalJson(value)).toBe(operation.body);
  });
});

test("the order in which members were written plays no part", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue()), (members) => {
      const reversed = Object.fromEntries(Object.entries(members).toReversed());
      expect(canonicalJson(reversed)).toBe(canonicalJson(members));
    }),
  );
});

test("a value comes back from its canonical form as it was", () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "grapheme" }), (value) => {
      const back: unknown = JSON.parse(canonicalJson(value));
      expect(canonicalJson(back)).toBe(canonicalJson(value));
    }),
  );
});

test("a frame is canonical JSON whatever its texts hold, half a surrogate pair and a backslash too", () => {
  const [vector] = vectors;
  if (!vector) throw new Error("There are no vectors");
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\ud800", "\\ud800", "é\u0001"));
  fc.assert(
    fc.property(text, text, fc.integer(), (field, entityId, wallMs) => {
      const operation = { ...vector.operation, field, entityId, wallMs };
      const { body, ...frame } = operation;
      expect(canonicalText(operation)).toBe(`canopy.operation.1\n${canonicalJson(frame)}\n${body}`);
    }),
  );
});

test("no line break of a value can pass for the end of a line of the form", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(canonicalJson({ [text]: text })).not.toMatch(/[\n\r]/u);
    }),
  );
});

test("what JSON can't say is refused, not guessed", () => {
  expect(() => canonicalJson(undefined)).toThrow(TypeError);
  expect(() => canonicalJson({ cost: Number.NaN })).toThrow("NaN");
});
