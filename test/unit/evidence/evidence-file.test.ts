import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { isPicture, mediaTypeOf, refusalOf } from "../../../src-shared/domain/evidence/evidence-file.ts";

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "number" ? [part] : [...Buffer.from(part, "latin1")])),
  );

const png = bytes(0x89, "PNG\r\n", 0x1a, "\n", 0, 0, 0, 13);
const jpeg = bytes(0xff, 0xd8, 0xff, 0xe1, 0, 4);
const windowsProgram = bytes("MZ", 0x90, 0, 3, 0, 0, 0);
const workbook = zipSync({ "[Content_Types].xml": strToU8("<Types/>") });

const offered = (name: string, start: Uint8Array) => ({ name, start, size: start.length });

describe("a file offered as evidence", () => {
  test.each([
    ["console.png", png, "image/png"],
    ["IMG_2041.JPG", jpeg, "image/jpeg"],
    ["phone.png", jpeg, "image/jpeg"],
    ["Contrat.pdf", bytes("%PDF-1.7\n"), "application/pdf"],
    ["servers.csv", bytes("name;cpu\r\nsrv-é1;4\r\n"), "text/csv"],
    ["utf16.txt", bytes(0xff, 0xfe, "a", 0), "text/plain"],
    ["Inventaire.xlsx", workbook, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["trace.bin", bytes(0, 1, 2, 3), "application/octet-stream"],
    ["BMW.txt", bytes("BM is also how a text may start"), "text/plain"],
  ])("%s is taken for what its bytes are", (name, start, mediaType) => {
    expect(refusalOf(offered(name, start))).toBeUndefined();
    expect(mediaTypeOf(offered(name, start))).toBe(mediaType);
  });

  test.each([
    ["empty.png", bytes(), "it is empty"],
    ["holiday.png", windowsProgram, "its name says a PNG picture, but it is a program"],
    ["report.pdf", bytes("<html>"), "its name says a PDF document, but it is text"],
    ["setup.exe", windowsProgram, "it is a program, and evidence is what can be read or looked at"],
    ["tool", bytes(0x7f, "ELF", 2, 1), "it is a program, and evidence is what can be read or looked at"],
    ["noise.jpg", bytes(0, 7, 0, 9), "its name says a JPEG picture, but it is something else"],
  ])("%s is refused, with the reason", (name, start, reason) => {
    expect(refusalOf(offered(name, start))?.en).toBe(reason);
    expect(refusalOf(offered(name, start))?.fr).not.toBe("");
  });

  test("is a picture by its bytes, whatever its name", () => {
    expect([png, jpeg, workbook, windowsProgram].map((start) => isPicture({ start }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
