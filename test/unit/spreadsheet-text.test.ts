import { expect, test } from "vitest";
import { spreadsheetText } from "../../src-shared/domain/spreadsheet-text.ts";

test.each(["=1+1", "+33 1", "-2", "@name", "\t=1", "\r=1", "\0=1"])(
  "what begins like a formula is kept as text: %j",
  (text) => {
    expect(spreadsheetText(text)).toBe(`'${text}`);
  },
);

test.each(["", "Radiothèque", "a=b", "1 − 2"])("any other text stays as it is: %j", (text) => {
  expect(spreadsheetText(text)).toBe(text);
});
