import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { isSuspicious, readZipDirectory } from "../../../src-main/importers/zip-directory.ts";
import { Problem } from "../../../src-shared/rpc/problems.ts";
import { givenFile, parse, refusalOf, samples, workbook } from "./given.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const small = async (): Promise<Uint8Array> =>
  await workbook({
    vInfo: [
      ["VM", "Powerstate"],
      ["a", "poweredOn"],
    ],
  });

describe("a file that can't be an inventory is refused with the reason", () => {
  test.each([
    ["empty", encode(""), "it is empty"],
    ["blank", encode(" \n\n"), "it is empty"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), "it is neither an Excel workbook"],
    ["a page", encode("<!doctype html><p>Server;CPU</p>"), "it is neither an Excel workbook"],
    ["a PDF", encode("%PDF-1.7 Server;CPU"), "it is neither an Excel workbook"],
    [
      "an old workbook",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "save it as .xlsx",
    ],
    [
      "prose",
      encode("Dear colleague,\nplease find the servers below.\n"),
      "looks like the header of an inventory",
    ],
  ])("%s", async (_, content, reason) => {
    expect(await refusalOf(givenFile("file.xlsx", content))).toContain(reason);
  });

  test("a workbook with a password", async () => {
    const wrapped = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(504),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);

    expect(await refusalOf(givenFile("secret.xlsx", wrapped))).toContain("protected by a password");
  });

  test("other spreadsheets that are archives too", async () => {
    const openDocument = zipSync({ "content.xml": encode("<x/>"), "META-INF/manifest.xml": encode("<x/>") });
    const binary = zipSync({ "[Content_Types].xml": encode("<x/>"), "xl/workbook.bin": encode("x") });
    const pictures = zipSync({ "a.png": encode("x") });

    expect(await refusalOf(givenFile("a.ods", openDocument))).toContain("OpenDocument");
    expect(await refusalOf(givenFile("a.xlsb", binary))).toContain(".xlsb");
    expect(await refusalOf(givenFile("a.zip", pictures))).toContain("without a workbook or a CSV file");
  });

  test.each([0.1, 0.5, 0.9, 0.99])("a workbook of which only the first %d arrived", async (share) => {
    const whole = await small();
    const cut = whole.slice(0, Math.floor(whole.length * share));

    expect(await refusalOf(givenFile("cut.xlsx", cut))).toContain("damaged or incomplete");
  });

  test("a workbook whose content was changed on its way", async () => {
    const damaged = await small();
    const at = Buffer.from(damaged).indexOf("xl/worksheets/sheet1.xml") + 40;
    damaged.fill(0xff, at, at + 60);

    expect(await refusalOf(givenFile("damaged.xlsx", damaged))).toContain("damaged or incomplete");
  });
});

test("a CSV with a quotation mark too many is refused with the line", async () => {
  const path = givenFile("list.csv", 'Server,CPU\na,1\n"b,2\nc,3\n');

  expect(await refusalOf(path)).toMatch(/around line \d: a quotation mark may be missing/u);
});

test.each(["rvtools/rvtools-ibm-small-complete.xlsx", "konveyor-csv/sample-applications.csv"])(
  "%s is read or refused with a sentence, whatever bytes of it are changed",
  async (sample) => {
    const content = readFileSync(join(samples, sample));
    const changes = fc.array(fc.tuple(fc.nat(content.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 20,
    });

    await fc.assert(
      fc.asyncProperty(changes, async (bytes) => {
        const damaged = Uint8Array.from(content);
        for (const [at, byte] of bytes) damaged[at] = byte;
        const refusal = await parse(givenFile("file", damaged)).then(
          () => undefined,
          (error: unknown) => error,
        );
        expect(refusal === undefined || refusal instanceof Problem).toBe(true);
      }),
      { numRuns: 60 },
    );
  },
);

describe("an archive that would unpack to more than it should", () => {
  test("is refused before anything is unpacked", async () => {
    const bomb = zipSync({ "[Content_Types].xml": new Uint8Array(40 * 1024 * 1024) }, { level: 9 });

    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusalOf(givenFile("bomb.xlsx", bomb))).toContain("declare sizes that no workbook has");
  });

  test("is refused when it has thousands of parts, or hides their sizes", () => {
    const entry = { name: "a", packedBytes: 100, unpackedBytes: 1_000, isEncrypted: false };

    expect(isSuspicious(Array.from({ length: 2_001 }, () => entry))).toBe(true);
    expect(isSuspicious([{ ...entry, unpackedBytes: 0 }])).toBe(true);
    expect(isSuspicious(Array.from({ length: 100 }, () => entry))).toBe(false);
  });

  test("is refused when it lies about its sizes", async () => {
    const honest = zipSync({ "[Content_Types].xml": new Uint8Array(40 * 1024 * 1024) }, { level: 9 });
    const view = new DataView(honest.buffer);
    const directory = view.getUint32(honest.length - 6, true);
    view.setUint32(directory + 24, 1_000, true);

    expect(readZipDirectory(honest)?.[0]?.unpackedBytes).toBe(1_000);
    expect(await refusalOf(givenFile("liar.xlsx", honest))).toContain("damaged or incomplete");
  });
});
