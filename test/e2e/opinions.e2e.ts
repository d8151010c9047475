import { expect, test } from "./canopy.ts";
import { follow, goTo, openExample } from "./places.ts";

// Paylune: a store application barely leads, and two methods put another option first.
const paylune = "c0121c9e-029f-5e3c-b8d3-6c1914703cf3";

test("a result leads by keyboard to its second opinions, which say why methods differ, and back", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address);
  await goTo(page, `results/${paylune}`);
  await page.getByRole("link", { name: "Second opinions" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "2 of 4 methods do not put the same option first.",
  );
  const why = page.getByRole("region", { name: "Where they disagree with us, and why" });
  await expect(why.getByRole("listitem").first()).toContainText("The reason is");
  await expect(page.getByRole("region", { name: "What these methods can’t see" })).toContainText("Gates.");
  await expect(page.getByRole("region", { name: "Do two consultants agree?" })).toContainText("reword it");
  await page.getByRole("link", { name: "Back to the result" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Open: Store application leads/u);
});

test("the portfolio lists what is open first, with how often each leader comes first", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address);
  await follow(page, "Portfolio");
  await expect(page.getByText(/on average first in \d+% of draws/u)).toBeVisible();
  const list = page.getByRole("grid", { name: "Applications" });
  await expect(list.getByRole("columnheader", { name: "First in" })).toBeVisible();
  await expect(list.getByRole("row").nth(1)).toContainText("Open");
  await page.getByRole("link", { name: /^\d+ open$/u }).click();
  await expect(page.getByText(/^\d+ of 40, weakest first$/u)).toBeVisible();
});
