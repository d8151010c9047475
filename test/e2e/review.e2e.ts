import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { brokenRules } from "./axe.ts";
import { ask } from "../../scripts/ask-host.ts";
import { expect, test } from "./canopy.ts";
import { buildReviewCopy, giveWordFile } from "./review-copy.ts";
import { goTo, openExample, record, shots } from "./places.ts";

interface Known {
  readonly people: readonly { readonly id: string; readonly name: string; readonly role: string }[];
}

/** The document after a reviewer wrote its first marked sentence otherwise. */
const rewritten = (document: Uint8Array): Uint8Array => {
  const parts = unzipSync(document);
  const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const marked =
    /(<w:bookmarkStart w:name="canopy_text_[\da-f]{24}"[^>]*\/>)(?:<w:r>.*?<\/w:r>)+?(?=<w:bookmarkEnd)/u;
  const changed = body.replace(marked, "$1<w:r><w:t>Presque tout peut partir.</w:t></w:r>");
  return zipSync({ ...parts, "word/document.xml": strToU8(changed) });
};

test("the example goes from draft through review, a remark in Word and approval to an issued copy", async ({
  canopy,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const engagementId = await openExample(page, canopy.address, "fr");
  await goTo(page, "report");
  const review = page.getByRole("region", { name: "Relecture" });
  await expect(review.getByText("Projet", { exact: true })).toBeVisible();
  // Nobody sends a report on without a name.
  await expect(review.getByText(/^Envoyer en relecture\s: Écrivez d’abord votre nom/u)).toBeVisible();
  await record(page, { personName: "Aïcha Renaud" });

  await review.getByRole("textbox", { name: "Mot d’accompagnement" }).fill("Prêt, sauf le résumé.");
  await review.getByRole("button", { name: "Envoyer en relecture" }).press("Enter");
  await expect(review.getByText("En relecture", { exact: true })).toBeVisible();
  await expect(review.getByText("Prêt, sauf le résumé.", { exact: true }).last()).toBeVisible();
  await expect(review.getByText(/^Approuver\s: Seul un responsable de mission/u)).toBeVisible();

  // The reviewer's remark comes back in Word.
  const comments = page.getByRole("region", { name: "Commentaires" });
  await ask(page, "comments.record", {
    engagementId,
    comment: {
      id: "0192f0aa-0000-7000-8000-00000000c0de",
      about: { kind: "section", id: "decision" },
      replyTo: null,
      text: "Deux phrases suffiraient.",
      resolved: false,
    },
  });
  const returned = await buildReviewCopy(page, engagementId);
  await giveWordFile(comments, "relu.docx", rewritten(returned));
  const changed = comments.getByRole("list", { name: "Phrases modifiées" });
  await expect(changed.getByText("Presque tout peut partir.")).toBeVisible();
  if (shots !== undefined) {
    await comments.scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${shots}/changed-texts-fr.png` });
  }
  expect(await brokenRules(page, { part: "main" })).toEqual([]);
  await comments.getByRole("button", { name: "Reprendre 1 modification" }).press("Enter");
  await expect(comments.getByText("1 modification reprise.")).toBeVisible();
  await comments.getByRole("button", { name: /^Résoudre le commentaire/u }).press("Enter");

  // Aïcha becomes the lead: she asks for changes, then approves what others wrote.
  const { people } = (await ask(page, "engagements.get", { engagementId })) as Known;
  const aicha = people.find(({ name }) => name === "Aïcha Renaud");
  await ask(page, "people.record", { engagementId, person: { ...aicha, role: "lead" } });
  const back = review.getByRole("button", { name: "Demander une reprise" });
  await expect(back).toBeDisabled();
  await review.getByRole("textbox", { name: "Mot d’accompagnement" }).fill("Raccourcir la page de décision.");
  await back.press("Enter");
  await expect(review.getByText("À reprendre", { exact: true })).toBeVisible();
  await review.getByRole("button", { name: "Envoyer en relecture" }).press("Enter");
  await review.getByRole("button", { name: "Approuver" }).press("Enter");
  await expect(review.getByText("Approuvé", { exact: true }).first()).toBeVisible();
  await expect(review.getByText("Il dit toujours la même chose.")).toBeVisible();
  if (shots !== undefined) await page.screenshot({ path: `${shots}/review-approved-fr.png`, fullPage: true });
  expect(await brokenRules(page, { part: "main" })).toEqual([]);

  // Something is still changed: the approval no longer holds, and a new round follows.
  await ask(page, "answers.record", {
    engagementId,
    applicationId: "29e9ef75-f2ae-5edc-acd7-da422af10cd2",
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
  await expect(review.getByText(/Annexe\s: toutes les réponses/u)).toBeVisible();
  await expect(review.getByText(/^Ce qui a été approuvé ne vaut plus/u)).toBeVisible();
  await expect(review.getByText("Rouvert", { exact: true })).toBeVisible();
  await expect(review.getByRole("button", { name: "Émettre la version 1" })).toBeHidden();
  if (shots !== undefined) await review.screenshot({ path: `${shots}/review-reopened-fr.png` });
  await review.getByRole("button", { name: "Envoyer en relecture" }).press("Enter");
  await review.getByRole("button", { name: "Approuver" }).press("Enter");
  await review.getByRole("button", { name: "Émettre la version 1" }).press("Enter");

  const saved = page.waitForEvent("download");
  await review.getByRole("button", { name: /^Enregistrer .*_v1\.docx$/u }).press("Enter");
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/_DEMO-GHT_fr_[\d-]+_v1\.docx$/u);
  const parts = unzipSync(readFileSync(await download.path()));
  const cover = new TextDecoder().decode(parts["word/document.xml"]);
  expect(cover).toContain("Émis, approuvé le");
  expect(cover).toContain("par Aïcha Renaud");
  await expect(review.getByText("Émis", { exact: true }).first()).toBeVisible();
  if (shots !== undefined) {
    await record(page, { language: "en", theme: "dark" });
    await page.screenshot({ path: `${shots}/review-issued-en-dark.png`, fullPage: true });
  }
});

test("a question is commented on where it stands, given to a colleague, and waits for them on the overview", async ({
  canopy,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const engagementId = await openExample(page, canopy.address, "fr");
  await record(page, { personName: "Aïcha Renaud" });
  const about = { kind: "answer", id: `${engagementId}/ORG-02` };
  const id = "0192f0aa-0000-7000-8000-00000000c0de";
  await ask(page, "comments.record", {
    engagementId,
    comment: { id, about, replyTo: null, text: "D’où vient ce motif ?", resolved: false },
  });
  await goTo(page, "questionnaire/organisation/ORG-02");
  await page.getByRole("button", { name: /^Commenter ORG-02.*, 1 ouvert$/u }).press("Enter");
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByText("D’où vient ce motif ?")).toBeVisible();
  await sheet
    .getByRole("button", { name: /^N’importe qui Qui répond|^Qui répond au commentaire/u })
    .first()
    .press("Enter");
  await page.getByRole("option", { name: "Aïcha Renaud" }).press("Enter");
  await expect(sheet.getByRole("button", { name: /Aïcha Renaud/u })).toBeVisible();
  expect(await brokenRules(page, { part: "[role=dialog]" })).toEqual([]);
  if (shots !== undefined) await page.screenshot({ path: `${shots}/place-comments-fr.png` });
  await page.keyboard.press("Escape");

  await goTo(page, "");
  await expect(page.getByText("1 commentaire vous attend.")).toBeVisible();
  if (shots !== undefined) await page.screenshot({ path: `${shots}/waiting-fr.png` });
  await page.getByRole("link", { name: "Voir le rapport" }).press("Enter");
  const comments = page.getByRole("region", { name: "Commentaires" });
  await comments.getByText(/^En attente de moi\s: 1$/u).click();
  await expect(comments.getByRole("listitem")).toHaveCount(1);
});

test("a sentence of the report is put into one's own words by keyboard, marked when its facts change, and given back", async ({
  canopy,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const engagementId = await openExample(page, canopy.address, "fr");
  await record(page, { personName: "Aïcha Renaud" });
  await goTo(page, "report");
  const card = page.getByRole("region", { name: "Dans vos propres mots" });
  await card.getByRole("button", { name: /^Choisir ce qu’on réécrit/u }).press("Enter");
  await expect(page.getByRole("combobox", { name: "Chercher une partie ou une application" })).toBeFocused();
  await page.keyboard.type("recommandons");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const first = card.getByRole("list", { name: "Phrases" }).getByRole("listitem").first();
  await first.getByRole("button", { name: /^Réécrire/u }).press("Enter");
  const words = first.getByRole("textbox", { name: "Vos mots" });
  await expect(words).toBeFocused();
  await words.fill("Presque tout peut partir, à quelques conditions près.");
  await first.getByRole("button", { name: "Prendre ces mots" }).press("Enter");
  await expect(first.getByText("Presque tout peut partir, à quelques conditions près.")).toBeVisible();
  await expect(first.getByText(/^Aïcha Renaud, /u)).toBeVisible();

  // What was recommended for one application is decided otherwise: the sentence counts it.
  await ask(page, "applications.create", { engagementId, name: "Nouvelle venue" });
  await expect(first.getByText("Les faits ont changé depuis")).toBeVisible();
  if (shots !== undefined) {
    await card.scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${shots}/texts-fr.png` });
  }
  expect(await brokenRules(page, { part: "main" })).toEqual([]);
  await first.getByRole("button", { name: /^Toujours juste/u }).press("Enter");
  await expect(first.getByText("Les faits ont changé depuis")).toBeHidden();
  await first.getByRole("button", { name: /^Revenir aux mots du rapport/u }).press("Enter");
  await expect(first.getByText(/^Aïcha Renaud, /u)).toBeHidden();
});
