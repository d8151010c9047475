import { expect, test } from "./canopy.ts";
import { radiotheque } from "../../scripts/screen-places.ts";
import { follow, goTo, openExample, shots } from "./places.ts";

test("weights, gates and answers are tried by keyboard, kept as scenarios, and compared", async ({
  canopy,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const shoot = async (name: string): Promise<void> => {
    if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
  };
  await openExample(page, canopy.address);

  // What if, for one application.
  await goTo(page, `results/${radiotheque}`);
  await page.getByRole("main").getByRole("link", { name: "What if" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Nothing is tried yet")).toBeVisible();
  const costs = page.getByRole("slider", { name: /Econom|Cost/u });
  await costs.focus();
  await page.keyboard.press("End");
  await expect(page.getByText("Tried, not recorded")).toBeVisible();
  await expect(page.getByText("100.0 points")).toBeVisible();
  await expect(page.getByText(/passes/u).first()).toBeVisible();
  await expect(page.getByText("By leads alone")).toBeHidden();
  await shoot("try-application-en-light");

  // The address holds it: another page, and the same is tried there.
  await expect(page).toHaveURL(/trial=/u);
  await page.reload();
  await expect(page.getByText("Tried, not recorded")).toBeVisible();

  // Kept under a name, by keyboard.
  await page.getByRole("button", { name: "Keep as scenario" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Costs only");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Kept: Costs only")).toBeVisible();

  // One press brings back what is recorded; then a gate and an answer.
  await page.getByRole("button", { name: "Back to what is recorded" }).press("Enter");
  await expect(page.getByText("Nothing is tried yet")).toBeVisible();
  await page.getByRole("button", { name: "Suppose another answer" }).press("Enter");
  await page.keyboard.type("APP-13");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Take away the supposed answer: APP-13/u })).toBeVisible();
  await expect(page.getByText("Tried, not recorded")).toBeVisible();

  // Of a question that takes several choices, several at once.
  await page.getByRole("button", { name: "Suppose another answer" }).press("Enter");
  await page.keyboard.type("DAT-01");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const categories = page.getByRole("button", { name: /^DAT-01 .*: Public or open data$/u });
  await categories.press("Enter");
  await page.getByRole("option", { name: "Health data" }).click();
  await page.getByRole("option", { name: "Payment card data" }).click();
  await shoot("try-several-choices-en-light");
  await page.keyboard.press("Escape");
  await expect(
    page.getByRole("button", { name: /: Public or open data, Health data, Payment card data$/u }),
  ).toBeVisible();
  await page.getByRole("button", { name: /^Take away the supposed answer: DAT-01/u }).press("Enter");

  // All applications.
  await page.getByRole("link", { name: "All applications" }).press("Enter");
  await page.getByRole("button", { name: /^Take away the supposed answer/u }).press("Enter");
  const agility = page.getByRole("slider").first();
  await agility.focus();
  await page.keyboard.press("End");
  await expect(page.getByText(/of 40 would change option/u)).toBeVisible();
  await page.getByRole("button", { name: "Work out how sure" }).press("Enter");
  await expect(page.getByRole("button", { name: "Work out how sure" })).toBeHidden({ timeout: 60_000 });
  await expect(page.getByText("By leads alone")).toBeHidden({ timeout: 60_000 });
  await shoot("try-portfolio-en-light");
  await page.getByRole("button", { name: "Keep as scenario" }).press("Enter");
  await page.keyboard.type("Value only");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Kept: Value only")).toBeVisible();

  // Compared.
  await follow(page, "Scenarios");
  await page.getByRole("checkbox", { name: "Compare Costs only" }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("checkbox", { name: "Compare Value only" }).focus();
  await page.keyboard.press("Space");
  const counts = page.getByRole("region", { name: "Applications per option" });
  await expect(counts.getByRole("columnheader", { name: "Value only" })).toBeVisible();
  await expect(page.getByText(/of 40 differ from what is recorded/u)).toBeVisible();
  await shoot("scenarios-en-light");
  await page.getByRole("button", { name: "Take away Value only" }).press("Enter");
  await expect(page.getByRole("checkbox", { name: "Compare Value only" })).toBeHidden();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("checkbox", { name: "Compare Value only" })).toBeVisible();
});

test("weights are found by swings, previewed on the portfolio, and recorded with who agreed", async ({
  canopy,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openExample(page, canopy.address);
  await page.getByRole("navigation").getByRole("link", { name: "Weights", exact: true }).click();
  await page.getByRole("tab", { name: "Sliders" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("list", { name: "Criteria in the order of their swing" })).toBeVisible();
  const fields = page.getByRole("textbox", { name: /^Points for the swing in/u });
  for (const [at, swing] of ["100", "20", "20", "10", "80", "10", "5"].entries()) {
    await fields.nth(at).focus();
    await page.keyboard.type(swing);
    await page.keyboard.press("Tab");
  }
  await expect(page.getByText(/of 40 would change option/u)).toBeVisible();
  await page.getByRole("button", { name: /: up$/u }).nth(4).press("Enter");
  if (shots !== undefined) await page.screenshot({ path: `${shots}/swing-en-light.png`, fullPage: true });

  await page.getByRole("button", { name: "Record these weights" }).press("Enter");
  await page.keyboard.type("Head of IT");
  await page.getByRole("button", { name: "Record", exact: true }).press("Enter");
  await expect(page.getByText(/Found by swing weighting. Agreed on .* by Head of IT/u)).toBeVisible();
  await follow(page, "Applications");
  await expect(page.getByText(/weights: of this engagement/u)).toBeVisible();

  await page.getByRole("navigation").getByRole("link", { name: "Weights", exact: true }).click();
  await page.getByRole("tab", { name: "In pairs (AHP)" }).click();
  const pairs = page.getByRole("slider", { name: /↔/u });
  await pairs.first().focus();
  await page.keyboard.press("Home");
  await pairs.nth(1).focus();
  await page.keyboard.press("End");
  await pairs.nth(6).focus();
  await page.keyboard.press("Home");
  await expect(page.getByText(/The comparisons contradict each other/u)).toBeVisible();
  if (shots !== undefined) await page.screenshot({ path: `${shots}/pairs-en-light.png`, fullPage: true });
});
