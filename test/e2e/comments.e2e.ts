import { brokenRules } from "./axe.ts";
import { expect, test } from "./canopy.ts";
import { buildReviewCopy, giveWordFile } from "./review-copy.ts";
import { goTo, openExample, shots } from "./places.ts";

test("a part of the report is commented on by keyboard, a reply comes back from a copy for a review, and the thread is resolved", async ({
  canopy,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const engagementId = await openExample(page, canopy.address, "fr");
  await goTo(page, "report");
  const card = page.getByRole("region", { name: "Commentaires" });
  await card.getByRole("button", { name: /^Choisir de quoi il s’agit/u }).press("Enter");
  await expect(
    page.getByRole("combobox", { name: "Chercher une partie, une application ou un constat" }),
  ).toBeFocused();
  await page.keyboard.type("recommandons");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const text = card.getByRole("textbox", { name: "Commentaire" });
  await text.focus();
  await page.keyboard.type("Deux phrases suffiraient.");
  await card.getByRole("button", { name: "Ajouter le commentaire" }).press("Enter");
  await expect(card.getByText("Deux phrases suffiraient.", { exact: true }).last()).toBeVisible();
  await expect(text).toHaveValue("");

  await card.getByRole("button", { name: /^Répondre au commentaire/u }).press("Enter");
  const reply = card.getByRole("textbox", { name: "Répondre" });
  await expect(reply).toBeFocused();
  await page.keyboard.type("D’accord, je raccourcis.");
  if (shots !== undefined) {
    await card.scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${shots}/comments-fr.png`, fullPage: true });
  }
  expect(await brokenRules(page, { part: "main" })).toEqual([]);
  await card.getByRole("button", { name: "Envoyer la réponse" }).press("Enter");
  await expect(card.getByText("D’accord, je raccourcis.")).toBeVisible();
  await expect(reply).toBeHidden();

  // A copy for a review comes back after the reply was taken back here: it is taken over from there.
  const bytes = await buildReviewCopy(page, engagementId);
  await page.keyboard.press("Control+z");
  await expect(card.getByText("D’accord, je raccourcis.")).toBeHidden();
  await giveWordFile(card, "relecture.docx", bytes);
  const take = card.getByRole("button", { name: "Reprendre 1 modification" });
  await expect(take).toBeVisible();
  await expect(card.getByRole("list", { name: "Commentaires du fichier" })).toContainText("Réponse");
  if (shots !== undefined) await card.screenshot({ path: `${shots}/comments-back-fr.png` });
  expect(await brokenRules(page, { part: "main" })).toEqual([]);
  await take.press("Enter");
  await expect(card.getByText("1 modification reprise.")).toBeVisible();
  await expect(card.getByText("D’accord, je raccourcis.")).toBeVisible();

  await card.getByRole("button", { name: /^Résoudre le commentaire/u }).press("Enter");
  await expect(card.getByText("Rien n’est ouvert.")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(card.getByText("Deux phrases suffiraient.")).toBeVisible();
});
