import { expect, test } from "./canopy.ts";
import { goToPlace, openExample } from "./places.ts";

test("a finding is written and its action ticked off; a fact of the PaaS is shown by a document; the weights are agreed", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address);
  await goToPlace(page, "e/DEMO-GHT/findings");
  await page.getByRole("button", { name: "New finding" }).click();
  await page.getByRole("textbox", { name: "What was found" }).fill("No backup was ever restored");
  await page.getByRole("radio", { name: "High", exact: true }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Applications concerned/u })
    .click();
  await page.getByRole("combobox", { name: "Find" }).fill("radiotheque");
  await page.getByRole("option", { name: /Radiothèque/u }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  const finding = page.getByRole("article", { name: "No backup was ever restored" });
  await expect(finding.getByRole("link", { name: "Radiothèque" })).toBeVisible();
  await finding.getByRole("button", { name: /^Add an action/u }).click();
  await page.getByRole("textbox", { name: "What is to be done" }).fill("Restore one, with a clock");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await finding.getByText("Restore one, with a clock").waitFor();
  await finding.getByRole("checkbox", { name: "Done: Restore one, with a clock" }).focus();
  await page.keyboard.press("Space");
  await expect(finding.getByRole("checkbox")).toBeChecked();

  await goToPlace(page, "e/DEMO-GHT/options");
  await page.getByRole("button", { name: "Change: DORA clauses" }).click();
  await page.getByRole("radio", { name: "Yes" }).click();
  await page.getByRole("button", { name: "Add a document" }).click();
  await page.getByRole("textbox", { name: "What shows it" }).fill("Contract, annex 4");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "DORA clauses" })).toContainText(
    "Contract, annex 4",
  );
  await page.getByRole("tab", { name: "Store catalogue" }).click();
  await page.getByRole("button", { name: "Look at Sample Hospital Back Office" }).click();
  await expect(page.getByRole("dialog")).toContainText("per user and month");
  await page.keyboard.press("Escape");

  await goToPlace(page, "e/DEMO-GHT/agreed");
  await page.getByRole("button", { name: /^Take Data-centre exit/u }).click();
  await expect(page.getByText(/^It is what the drivers in ORG-02 speak for/u)).toBeVisible();
  await page.getByRole("textbox", { name: "Name of somebody new" }).fill("Ada Fleury");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Team" }).locator("input").last()).toBeVisible();
});
