import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { readXlsx } from "hucre/xlsx";
import { expect, test } from "./canopy.ts";
import { follow, openExample } from "./places.ts";

const columnOf = async (grid: Locator, head: string): Promise<readonly string[]> => {
  const place = await grid.getByRole("columnheader", { name: head }).getAttribute("aria-colindex");
  return await grid.locator(`.grid-body [aria-colindex="${place}"]`).allInnerTexts();
};

test("a list is sorted, filtered and given other columns by keyboard, and a kept view brings it back", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address);
  await follow(page, "Inventory");
  const grid = page.getByRole("grid", { name: "Applications" });
  await grid.getByRole("button", { name: "Servers" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(grid.getByRole("columnheader", { name: "Servers" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );

  await page.getByRole("button", { name: "Filter", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page
    .getByRole("dialog", { name: "Filter" })
    .getByRole("button", { name: /Column/u })
    .press("Enter");
  await page.getByRole("option", { name: "Criticality" }).click();
  await page.getByRole("checkbox", { name: "vital" }).press("Space");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Remove the filter Criticality: vital" })).toBeVisible();
  expect(new Set(await columnOf(grid, "Criticality"))).toEqual(new Set(["vital"]));

  await page.getByRole("button", { name: "Columns" }).press("Enter");
  await page.getByRole("checkbox", { name: "Code" }).press("Space");
  await page.keyboard.press("Escape");
  await expect(grid.getByRole("columnheader", { name: "Code" })).toBeHidden();

  await page.getByRole("button", { name: "Views" }).press("Enter");
  await page.getByRole("textbox", { name: "Name of the view" }).fill("Vital first");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Vital first", exact: true })).toBeVisible();

  // The address keeps the list as it was; coming anew shows it as it is for everybody.
  await page.reload();
  await expect(grid.getByRole("columnheader", { name: "Code" })).toBeHidden();
  await follow(page, "Overview");
  await follow(page, "Inventory");
  await expect(grid.getByRole("columnheader", { name: "Code" })).toBeVisible();
  await page.getByRole("button", { name: "Views" }).press("Enter");
  await page.getByRole("button", { name: "Vital first", exact: true }).click();
  await expect(grid.getByRole("columnheader", { name: "Code" })).toBeHidden();
  expect(new Set(await columnOf(grid, "Criticality"))).toEqual(new Set(["vital"]));
});

test("cells are changed in their place by keyboard; a bad value is told at its cell and Escape takes it back", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address);
  await follow(page, "Inventory");
  const grid = page.getByRole("grid", { name: "Applications" });
  await grid.getByRole("rowheader", { name: "Achatoile" }).click();
  await page.getByRole("button", { name: "Close the details" }).click();
  await grid.getByRole("rowheader", { name: "Achatoile" }).focus();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.type("a lot");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Expected a whole number of zero or more, such as 250.")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.type("4321");
  await page.keyboard.press("Enter");
  await expect(grid.getByRole("gridcell", { name: "4,321" })).toBeVisible();

  await page.keyboard.press("ArrowUp");
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("F2");
  await page.getByRole("menuitemradio", { name: "low" }).click();
  await expect(page.getByRole("contentinfo").getByText(/^Saved /u)).toBeVisible();
  await page.reload();
  const row = grid.getByRole("row").filter({ hasText: "Achatoile" });
  await expect(row.getByRole("gridcell", { name: "4,321" })).toBeVisible();
  await expect(row.getByRole("gridcell", { name: "low" })).toBeVisible();
});

const strange = (first: string): string =>
  ["Bécane;Puissance;Chef", `${first};4;Mme Diallo`, "bêta;quatre;=1+1"].join("\r\n");

const choose = async (page: Page, name: string, text: string): Promise<void> => {
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
};

test("strange headings are matched by hand, kept for the next file, and what was not understood comes as a workbook", async ({
  canopy,
  page,
}, { outputDir }) => {
  await openExample(page, canopy.address);
  await follow(page, "Inventory");
  await page.getByRole("tab", { name: "Import" }).click();
  await choose(page, "parc.csv", strange("alpha"));
  const columns = page.getByRole("region", { name: "What the columns are" });
  await columns.getByRole("radio", { name: "a server" }).click();
  await columns.getByRole("button", { name: "Preview" }).click();
  await expect(columns.getByText("No column holds the name of the server: choose it below.")).toBeVisible();

  for (const [heading, field] of [
    ["Bécane", "server name"],
    ["Puissance", "vCPU"],
  ] as const) {
    await columns.getByRole("button", { name: `“${heading}” is read as` }).press("Enter");
    await page.getByRole("option", { name: field, exact: true }).click();
  }
  await columns.getByRole("textbox", { name: "Name of the mapping" }).fill("Fleet list");
  await columns.getByRole("button", { name: "Keep for this client" }).click();
  await expect(columns.getByText("Kept: it is proposed for the next file")).toBeVisible();
  await columns.getByRole("button", { name: "Preview" }).click();

  const preview = page.getByRole("region", { name: "Import preview" });
  const rows = preview.getByRole("grid", { name: "First rows as they are read" });
  await expect(rows.getByRole("rowheader", { name: "alpha" })).toBeVisible();
  const download = page.waitForEvent("download");
  await preview.getByRole("button", { name: "Complaints as a workbook" }).click();
  const file = join(outputDir, "complaints.xlsx");
  await (await download).saveAs(file);
  const [sheet] = (await readXlsx(readFileSync(file))).sheets;
  expect(sheet?.rows[1]?.slice(0, 4)).toEqual(["parc.csv", "3", "Puissance", "quatre"]);

  await preview.getByRole("button", { name: "Import 2 changes" }).click();
  await page.getByRole("button", { name: "Undo this import" }).click();
  await expect(page.getByText("The import of parc.csv is undone.")).toBeVisible();

  await choose(page, "parc-2.csv", strange("gamma"));
  await expect(columns.getByText("“Fleet list” fits these headings and was taken.")).toBeVisible();
  await columns.getByRole("button", { name: "Preview" }).click();
  await expect(rows.getByRole("rowheader", { name: "gamma" })).toBeVisible();
});

test("the graph of dependencies is walked along its lines by keyboard, and Enter opens an application", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address);
  await follow(page, "Inventory");
  await page.getByRole("tab", { name: "Dependencies" }).click();
  await page.getByRole("radio", { name: "Graph" }).click();
  const graph = page.getByRole("region", { name: "Dependencies as a graph" });
  const first = graph.getByRole("button", { name: /: needs [1-9]/u }).first();
  await first.focus();
  const from = await first.getAttribute("data-node");
  await page.keyboard.press("ArrowRight");
  const here = page.locator("[data-node]:focus");
  await expect(here).not.toHaveAttribute("data-node", from ?? "");
  await expect(here).toHaveAttribute("aria-label", /needed by [1-9]/u);
  const name = (await here.getAttribute("aria-label"))?.split(":")[0] ?? "";
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary", { name })).toBeVisible();
});
