import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ApplicationId } from "../../src-shared/contract/ids.ts";
import type { FileId } from "../../src-shared/contract/ids.ts";
import { setupReviewableReport } from "../harness/reviewable-report.ts";

type Setup = Awaited<ReturnType<typeof setupReviewableReport>>;

const bytesOf = async ({ app }: Setup, fileId: FileId): Promise<Buffer> => {
  const file = await app.files.find(fileId);
  if (!file) throw new Error("The file was not offered.");
  return readFileSync(file.path);
};

/** All that the pages of a document say, headers, footers and watermarks included. */
const textOf = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /^word\/(?:document|header|footer)\d*\.xml$/u.test(name))
    .map(([, part]) => strFromU8(part))
    .join("\n");

describe("the review of a report", () => {
  test("goes from draft to an issued copy whose bytes are kept", { timeout: 120_000 }, async () => {
    const setup = await setupReviewableReport();
    const { call, engagementId, lead, step } = setup;
    expect(await call("reviews.get", { engagementId })).toMatchObject({
      state: "draft",
      version: 1,
      steps: [],
    });

    expect(await step("submit", "Prêt pour relecture")).toMatchObject({ state: "inReview" });
    await lead();
    expect(await step("requestChanges", "Le résumé est trop long.")).toMatchObject({
      state: "changesRequested",
    });
    await step("submit");
    expect(await step("approve")).toMatchObject({ state: "approved" });
    expect(await call("reviews.compare", { engagementId })).toEqual({ changed: [] });

    expect(await step("issue")).toMatchObject({ state: "issued" });
    const { steps, version } = await call("reviews.get", { engagementId });
    expect(version).toBe(2);
    expect(steps.map(({ author, kind, note }) => [kind, author, note])).toEqual([
      ["submit", "Claire Ozanne", "Prêt pour relecture"],
      ["requestChanges", "Claire Ozanne", "Le résumé est trop long."],
      ["submit", "Claire Ozanne", ""],
      ["approve", "Claire Ozanne", ""],
      ["issue", "Claire Ozanne", ""],
    ]);

    const issued = steps.at(-1);
    const { fileId, fileName } = await call("reviews.export", { engagementId, stepId: issued?.id ?? "" });
    expect(fileName).toMatch(
      /^Groupement-hospitalier-du-Val-d-Orsenne_DEMO-GHT_fr_\d{4}-\d{2}-\d{2}_v1\.docx$/u,
    );
    const bytes = await bytesOf(setup, fileId);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(issued?.document?.sha256);
    expect(textOf(bytes)).toContain("Émis, approuvé le");
    expect(textOf(bytes)).not.toContain("PROJET");
  });

  test("a later change re-opens what it touches: the report is a draft again, and can't be issued", async () => {
    const setup = await setupReviewableReport();
    const { call, engagementId, lead, step } = setup;
    await step("submit");
    await lead();
    await step("approve");
    const build = async (): Promise<string> => {
      const { fileId } = await call("reports.build", { engagementId, language: "fr", quick: true });
      return textOf(await bytesOf(setup, fileId));
    };
    expect(await build()).not.toContain("PROJET");

    const applicationId = ApplicationId.parse("29e9ef75-f2ae-5edc-acd7-da422af10cd2");
    await call("answers.record", {
      engagementId,
      applicationId,
      questionId: "APP-01",
      statement: {
        state: "answered",
        value: "Reçoit les patients à distance.",
        grade: "B",
        respondent: "DSI",
        interviewId: null,
        reason: "",
      },
    });
    const { changed } = await call("reviews.compare", { engagementId });
    expect(changed).toContain("answers");
    expect(changed).not.toContain("glossary");
    expect(await build()).toContain("PROJET");
    await expect(step("issue")).rejects.toMatchObject({
      code: "review.refused",
      details: { refusal: "changed" },
    });

    // A new round approves what it says now.
    await step("submit");
    await step("approve");
    expect(await call("reviews.compare", { engagementId })).toEqual({ changed: [] });
  });

  test("is refused to whoever may not, with the reason", async () => {
    const { call, engagementId, lead, step } = await setupReviewableReport({ isAlone: true });
    await step("submit");
    await expect(step("approve")).rejects.toMatchObject({ details: { refusal: "notLead" } });
    await lead();
    await expect(step("approve")).rejects.toMatchObject({ details: { refusal: "onlyAuthor" } });
    await expect(step("requestChanges")).rejects.toMatchObject({ details: { refusal: "noNote" } });
    await expect(step("issue")).rejects.toMatchObject({ details: { refusal: "outOfTurn" } });
    await call("settings.record", { personName: "" });
    await expect(step("requestChanges", "Court")).rejects.toMatchObject({ details: { refusal: "unnamed" } });
    expect((await call("reviews.get", { engagementId })).steps).toHaveLength(1);
  });

  test("a step is not undone: whoever was told can't be untold", async () => {
    const { call, engagementId, step } = await setupReviewableReport();
    const before = await call("history.get", { engagementId });
    await step("submit");
    expect(await call("history.get", { engagementId })).toEqual(before);
  });

  test("kept copies are verified with everything else", { timeout: 120_000 }, async () => {
    const { call, lead, step } = await setupReviewableReport();
    await step("submit");
    await lead();
    await step("approve");
    await step("issue");
    expect(await call("integrity.verify", {})).toMatchObject({ ok: true });
  });
});

describe("the report in people's own words", () => {
  test("words stay when figures are worked out again, are marked when facts change, and can be given back", async () => {
    const setup = await setupReviewableReport();
    const { call, engagementId } = setup;
    const applicationId = ApplicationId.parse("29e9ef75-f2ae-5edc-acd7-da422af10cd2");
    const sheet = async () =>
      (await call("reportTexts.list", { engagementId, language: "fr" })).filter(
        (text) => text.applicationId === applicationId,
      );
    const before = await sheet();
    const first = before.find(({ computed }) => /Retirer/u.test(computed));
    if (!first) throw new Error("The sheet says nothing of what leads.");
    const written = { text: "Vidéosoins : la question reste entière.", original: first.computed };
    await call("reportTexts.record", { engagementId, key: first.key, language: "fr", written });
    const textNow = async () => (await sheet()).find(({ key }) => key === first.key);
    expect(await textNow()).toMatchObject({
      computed: first.computed,
      written: { text: written.text, isStale: false, author: "Claire Ozanne" },
    });

    const { fileId } = await call("reports.build", {
      engagementId,
      language: "fr",
      quick: true,
      sections: ["sheets"],
    });
    expect(textOf(await bytesOf(setup, fileId))).toContain("la question reste entière.");

    // Somebody answers what the verdict hung on: the words stay, and are marked.
    await call("decisions.record", {
      engagementId,
      applicationId,
      decision: {
        optionId: "retain",
        reason: { en: "", fr: "Rien ne presse." },
        decidedBy: { en: "", fr: "DSI" },
        decidedOn: "2026-11-27",
      },
    });
    for (const [questionId, value] of [
      ["APP-05", 900],
      ["APP-06", "unique"],
    ] as const) {
      await call("answers.record", {
        engagementId,
        applicationId,
        questionId,
        statement: { state: "answered", value, grade: "B", respondent: "DSI", interviewId: null, reason: "" },
      });
    }
    const stale = await textNow();
    expect(stale?.written).toMatchObject({ text: written.text, isStale: true });
    expect(stale?.computed).not.toBe(first.computed);

    await call("reportTexts.record", { engagementId, key: first.key, language: "fr", written: null });
    expect((await textNow())?.written).toBeNull();
  });

  test("rewriting a sentence opens an approved report again", async () => {
    const { call, engagementId, lead, step } = await setupReviewableReport();
    await step("submit");
    await lead();
    await step("approve");
    const [first] = await call("reportTexts.list", { engagementId, language: "fr" });
    if (!first) throw new Error("The report says nothing.");
    await call("reportTexts.record", {
      engagementId,
      key: first.key,
      language: "fr",
      written: { text: "Partons.", original: first.computed },
    });
    expect(await call("reviews.compare", { engagementId })).toEqual({ changed: [first.section] });
  });
});
