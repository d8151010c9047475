import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { setupFolder } from "../harness/folder.ts";
import { setupReviewedReport } from "../harness/reviewed-report.ts";

/** The document after somebody changed texts of its parts. */
const edited = (path: string, edit: Readonly<Record<string, (xml: string) => string>>): string => {
  const parts = unzipSync(readFileSync(path));
  for (const [name, change] of Object.entries(edit)) {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  }
  const to = join(setupFolder(), "back.docx");
  writeFileSync(to, zipSync(parts));
  return to;
};

const comment = (id: number, paragraph: string, author: string, text: string): string =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2026-11-25T10:00:00Z" w:initials="X">` +
  `<w:p w14:paraId="${paragraph}"><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:comment>`;

/** As Word writes them: a comment at the sheet's end, a reply to what was there, and a thread that is done. */
const reviewed = (path: string): string =>
  edited(path, {
    "word/comments.xml": (xml) =>
      xml.replace(
        "</w:comments>",
        `${comment(41, "6A000001", "Jean-Noël Petit", "Le coût &amp; le délai ?")}${comment(42, "6A000002", "Jean-Noël Petit", "Mardi.")}</w:comments>`,
      ),
    "word/commentsExtended.xml": (xml) => {
      const first = /w15:paraId="([^"]+)"/u.exec(xml)?.[1] ?? "";
      return xml
        .replace(/w15:done="0"/u, 'w15:done="1"')
        .replace(
          "</w15:commentsEx>",
          `<w15:commentEx w15:paraId="6A000001" w15:done="0"/><w15:commentEx w15:paraId="6A000002" w15:paraIdParent="${first}" w15:done="0"/></w15:commentsEx>`,
        );
    },
    "word/document.xml": (xml) => {
      const end = xml.lastIndexOf("</w:p>");
      return `${xml.slice(0, end)}<w:r><w:commentReference w:id="41"/></w:r>${xml.slice(end)}`;
    },
  });

test("a copy for a review that comes back as it went brings nothing", async () => {
  const { call, engagementId, path, take } = await setupReviewedReport();
  const before = await call("comments.list", { engagementId });
  expect(await take(path)).toEqual({ known: 3, changes: [], texts: [], isOlder: false });
  expect(await call("comments.list", { engagementId })).toEqual(before);
});

test("what was written in Word comes to its place: looked at first, then taken over, and only once", async () => {
  const { applicationId, call, comments, engagementId, path, take } = await setupReviewedReport();
  const back = reviewed(path);
  const before = await call("comments.list", { engagementId });
  const onSheet = { kind: "application", id: applicationId };
  const changes = [
    { kind: "comment", about: onSheet, author: "Jean-Noël Petit", text: "Le coût & le délai ?" },
    { kind: "reply", about: onSheet, author: "Jean-Noël Petit", text: "Mardi." },
    { kind: "resolution", about: onSheet, author: "Ada Fleury", text: comments[0]?.text },
  ];
  expect(await take(back, true)).toEqual({ known: 3, changes, texts: [], isOlder: false });
  expect(await call("comments.list", { engagementId })).toEqual(before);

  expect(await take(back)).toEqual({ known: 3, changes, texts: [], isOlder: false });
  const after = await call("comments.list", { engagementId });
  expect(after).toHaveLength(5);
  expect(after.find(({ text }) => text === "Mardi.")).toMatchObject({
    author: "Jean-Noël Petit",
    replyTo: comments[0]?.id,
    writtenAt: "2026-11-25T10:00:00.000Z",
  });
  expect(after.find(({ id }) => id === comments[0]?.id)).toMatchObject({
    resolved: true,
    author: "Ada Fleury",
  });

  expect(await take(back)).toEqual({ known: 5, changes: [], texts: [], isOlder: false });
  expect(await call("integrity.verify", {})).toMatchObject({ ok: true, problems: [] });
  await call("history.undo", { engagementId });
  expect(await call("comments.list", { engagementId })).toEqual(before);
});

test("the report of another engagement, and what is no report, are told apart and change nothing", async () => {
  const { call, engagementId, folder, path, take } = await setupReviewedReport();
  const { engagementId: otherId } = await call("engagements.create", {
    clientName: "Other",
    sector: "other",
    countries: ["FR"],
    languages: ["fr"],
    code: "C-2",
  });
  const inOther = edited(path, {
    "docProps/custom.xml": (xml) => xml.replace(engagementId, otherId),
  });
  await expect(take(inOther)).rejects.toMatchObject({
    code: "report.otherEngagement",
    details: { engagement: "C-2" },
  });
  const files = {
    "no property": edited(path, { "docProps/custom.xml": (xml) => xml.replace("CanopyEngagement", "Own") }),
    "no Word": join(folder, "list.docx"),
    protected: join(folder, "protected.docx"),
    damaged: join(folder, "damaged.docx"),
    empty: join(folder, "empty.docx"),
  };
  writeFileSync(files["no Word"], zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }));
  writeFileSync(files.protected, Buffer.from("d0cf11e0a1b11ae1".padEnd(1024, "0"), "hex"));
  writeFileSync(files.damaged, readFileSync(path).subarray(0, 9_000));
  writeFileSync(files.empty, "");
  const sentences = [];
  for (const file of Object.values(files)) {
    sentences.push(await take(file).catch((error: unknown) => String(error)));
  }
  expect(sentences).toMatchObject([
    expect.stringContaining("it is no report of Canopy Assess"),
    expect.stringContaining("it is no Word document"),
    expect.stringContaining("it is protected by a password"),
    expect.stringContaining("it is damaged or incomplete"),
    expect.stringContaining("it is empty"),
  ]);
  expect(await call("comments.list", { engagementId })).toHaveLength(3);
});

test("a document type with entities that grow without end is not followed", async () => {
  const { path, take } = await setupReviewedReport();
  const laughs = Array.from({ length: 20 }, (_, level) =>
    level === 0 ? '<!ENTITY l0 "ha">' : `<!ENTITY l${level} "${`&l${level - 1};`.repeat(10)}">`,
  ).join("");
  const hostile = edited(path, {
    "word/comments.xml": (xml) =>
      xml
        .replace("<w:comments", `<!DOCTYPE w:comments [${laughs}]><w:comments`)
        .replace("</w:comments>", `${comment(41, "6A000001", "Mallory", "&l19;")}</w:comments>`),
  });
  const { changes } = await take(hostile, true);
  expect(changes.map(({ text }) => text)).toEqual(["&l19;"]);
});

/** The document after somebody wrote a marked sentence otherwise; `asWord` says how their program keeps that. */
const rewritten = (path: string, asWord: (run: string) => string): string =>
  edited(path, {
    "word/document.xml": (xml) =>
      xml.replace(
        /(<w:bookmarkStart w:name="canopy_text_[\da-f]{24}"[^>]*\/>)(<w:r>.*?<\/w:r>)+?(?=<w:bookmarkEnd)/u,
        (all, mark: string) => `${mark}${asWord(all.slice(mark.length))}`,
      ),
  });

const typed = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

test.each([
  ["typed over", () => typed("Une seule peut partir.")],
  [
    "changed under Word\u2019s eyes",
    (run: string) =>
      `<w:del w:id="900" w:author="J" w:date="2026-11-25T10:00:00Z">${run.replaceAll("w:t>", "w:delText>").replaceAll("<w:t ", "<w:delText ")}</w:del>` +
      `<w:ins w:id="901" w:author="J" w:date="2026-11-25T10:00:00Z">${typed("Une seule peut partir.")}</w:ins>`,
  ],
  [
    "cut into runs",
    () => `${typed("Une seule")}<w:proofErr w:type="spellStart"/>${typed(" peut")}${typed(" partir.")}`,
  ],
])(
  "a sentence %s is shown beside the report\u2019s, and taken over only where it was accepted",
  async (_how, asWord) => {
    const { app, call, engagementId, path, take } = await setupReviewedReport();
    const back = rewritten(path, asWord);
    const looked = await take(back, true);
    expect(looked.changes).toEqual([]);
    expect(looked.texts).toHaveLength(1);
    const [changed] = looked.texts;
    expect(changed).toMatchObject({ section: "decision", returned: "Une seule peut partir." });
    expect(changed?.said).not.toBe("");

    const first = async () =>
      (await call("reportTexts.list", { engagementId, language: "fr" })).find(
        ({ key }) => key === changed?.key,
      );
    await take(back);
    expect((await first())?.written).toBeNull();
    await call("comments.import", {
      engagementId,
      fileId: app.choose(back),
      dryRun: false,
      texts: [changed?.key ?? ""],
    });
    expect(await first()).toMatchObject({
      computed: changed?.said,
      written: { text: "Une seule peut partir.", isStale: false, author: "Ada Fleury" },
    });
    expect((await take(back, true)).texts).toEqual([]);
  },
);

test("a copy that is older than the report says so", async () => {
  const { call, engagementId, path, take } = await setupReviewedReport();
  await call("applications.create", { engagementId, name: "Sortie" });
  expect(await take(path, true)).toMatchObject({ isOlder: true });
});
