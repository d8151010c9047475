import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./canopy.ts";
import { follow, openExample } from "./places.ts";

const openDesk = async (page: Page, tab: string): Promise<void> => {
  await follow(page, "Plan and follow-up");
  await page.getByRole("tab", { name: tab }).click();
};

/** Types a day or a time part by part, as the field takes it. */
const typeInto = async (page: Page, field: Locator, keys: string): Promise<void> => {
  await field.getByRole("spinbutton").first().click();
  await page.keyboard.type(keys, { delay: 20 });
};

const choose = async (page: Page, field: string, name: string): Promise<void> => {
  await page
    .getByRole("dialog")
    .getByRole("button", { name: new RegExp(`^${field}:`, "u") })
    .click();
  await page.getByRole("option", { name: new RegExp(name, "u") }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: field, exact: true })).toBeHidden();
};

const plan = async (page: Page, subject: string, time: string): Promise<void> => {
  await page.getByRole("button", { name: "Plan an interview" }).click();
  const sheet = page.getByRole("dialog", { name: "Plan an interview" });
  await sheet.getByRole("textbox", { name: "Subject" }).fill(subject);
  await typeInto(page, sheet.getByRole("group", { name: "Day" }), "12012027");
  await typeInto(page, sheet.getByRole("group", { name: "Begins" }), time);
  await choose(page, "For us", "Maëlle Corvisart");
};

test("two interviews that want one consultant are told, mended, and leave as a calendar", async ({
  canopy,
  page,
}, { outputDir }) => {
  await openExample(page, canopy.address);
  await openDesk(page, "Interviews");
  await plan(page, "Network, été", "0900");
  await page.getByRole("button", { name: "Plan it" }).click();
  await expect(page.getByRole("heading", { name: /^Tuesday,? 12 January 2027$/u })).toBeVisible();

  await plan(page, "Archives", "0930");
  const clash = page.getByText(
    "Maëlle Corvisart: “Network, été” (09:00–10:00) and “Archives” (09:30–10:30) overlap",
  );
  await expect(clash.first()).toBeVisible();
  await page.getByRole("button", { name: "Plan it" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(clash).toBeVisible();

  await page.getByRole("button", { name: "Archives", exact: true }).click();
  const sheet = page.getByRole("dialog", { name: "Change the interview" });
  await typeInto(page, sheet.getByRole("group", { name: "Begins" }), "1000");
  await page.getByRole("button", { name: "Record the change" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(clash).toBeHidden();

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export to a calendar (.ics)" }).click();
  const file = join(outputDir, "plan.ics");
  await (await download).saveAs(file);
  const calendar = readFileSync(file, "utf8");
  expect(calendar).toContain("SUMMARY:Network\\, été\r\n");
  expect(calendar).toMatch(/DTSTART:20270112T100000\r\nDTEND:20270112T110000\r\nSUMMARY:Archives/u);
});

test("a contact, a deliverable and days of work are added by the keyboard", async ({ canopy, page }) => {
  await openExample(page, canopy.address);
  await openDesk(page, "Contacts");
  await page.getByRole("button", { name: "Add a contact" }).click();
  await page.keyboard.type("Inès Caron");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("main").getByText("Inès Caron")).toBeVisible();

  await openDesk(page, "Deliverables and decisions");
  await page.getByRole("button", { name: "Add a deliverable" }).click();
  await page.keyboard.type("Summary for the board");
  await page.keyboard.press("Enter");
  const deliverable = page.getByRole("listitem").filter({ hasText: "Summary for the board" });
  await expect(deliverable.getByText("no date")).toBeVisible();
  await page.getByRole("checkbox", { name: "Delivered: Summary for the board" }).press("Space");
  await expect(deliverable.getByText("delivered")).toBeVisible();

  await openDesk(page, "Days");
  const spent = page.getByRole("row", { name: /^Solène Hardouin/u });
  await expect(spent).toContainText("1.50");
  await page.getByRole("textbox", { name: "Days" }).fill("1.5");
  await page.keyboard.press("Enter");
  await expect(spent).toContainText("3.00");
});

test("the list before leaving ticks itself: a conflict settled, a backup made", async ({ canopy, page }) => {
  await openExample(page, canopy.address);
  await openDesk(page, "Before leaving");
  await page.getByRole("button", { name: "4 conflicts to settle" }).click();
  await page.getByRole("link", { name: /, APP-26$/u }).click();
  await page.getByRole("button", { name: /^Keep Must stay on the local network/u }).click();
  await expect(page.getByText("2 values recorded apart")).toBeHidden();

  await openDesk(page, "Before leaving");
  await expect(page.getByRole("button", { name: "3 conflicts to settle" })).toBeVisible();
  await expect(page.getByText("No backup was made today")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Back up now" }).click();
  await download;
  await expect(page.getByText("A backup was made today")).toBeVisible();
});
