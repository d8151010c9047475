import { expect, test } from "vitest";
import { english } from "../../../src-renderer/locales/english.ts";
import { french } from "../../../src-renderer/locales/french.ts";

const textsOf = (texts: object, path = ""): readonly (readonly [key: string, text: string])[] =>
  Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const name = path === "" ? key : `${path}.${key}`;
    return typeof value === "string" ? [[name, value] as const] : textsOf(value as object, name);
  });

/** Words that French and English write alike, names, and units; a sentence of nothing but these needs no other. */
const sameInBoth = new Set(
  [
    "Canopy Assess PaaS RVTools vCPU IOPS ISO Excel Word",
    "application applications client code condition description finance import interfaces minutes note",
    "consultant sections erp crm saml openid connect scim rest",
    "option organisation point points production question questionnaire score site sites source sources",
    "plan machine machines simple correction kg co e topsis vikor promethee ii alpha",
    "test verdict version classification document questions min contact contacts action actions date",
    "annotation format konveyor",
  ].flatMap((words) => words.toLowerCase().split(" ")),
);

const isSame = (text: string): boolean =>
  text
    .replaceAll(/\{\{\w+\}\}|[\d\p{P}\p{S}\s]/gu, " ")
    .split(" ")
    .every((word) => word === "" || sameInBoth.has(word.toLowerCase()));

test("every text is translated, but those made of words that are the same in both languages", () => {
  const inFrench = new Map(textsOf(french));
  const untranslated = textsOf(english).filter(([key, text]) => inFrench.get(key) === text && !isSame(text));
  expect(untranslated).toEqual([]);
});
