import { expect, test } from "./canopy.ts";
import { follow, openExample } from "./places.ts";

test("a figure opens the answers behind it, one of them its question, and the way back is to the same place", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address);
  await follow(page, "Portfolio");
  const map = page.getByRole("table", { name: "Points by criterion, leading option" });
  await map.getByRole("link", { name: /^\+\d/u }).first().click();
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByText(/answers? (?:together )?gives? [+−]\d/u)).toBeVisible();
  await expect(sheet.getByText(/recorded by/u).first()).toBeVisible();
  const name = await sheet.getByRole("heading").first().textContent();

  const question = sheet.getByRole("listitem").first().getByRole("link");
  const id = /[A-Z]{3}-\d+/u.exec((await question.textContent()) ?? "")?.[0] ?? "";
  await question.click();
  await expect(page.getByText(id).first()).toBeVisible();
  await page.getByRole("link", { name: "Back to the result" }).click();
  await expect(page.getByRole("dialog").getByRole("heading").first()).toHaveText(name ?? "");

  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByRole("link", { name: "Back to the portfolio" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Portfolio" })).toBeVisible();
});

test("closing the answers behind a figure gives the focus back to it", async ({ canopy, page }) => {
  await openExample(page, canopy.address);
  await follow(page, "Applications");
  const coverage = page.getByRole("link", { name: /^\d+\s?%$/u });
  await coverage.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: /^Coverage/u })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(coverage).toBeFocused();
});

test("two applications chosen in the portfolio are compared in words and figures", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address);
  await follow(page, "Portfolio");
  const list = page.getByRole("grid", { name: "Applications" });
  await list.getByRole("checkbox", { name: "Select Radiothèque" }).click();
  await list.getByRole("checkbox", { name: "Select Brancard" }).click();
  await page.getByRole("link", { name: "Compare the two" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Private cloud for one, PaaS for the other.",
  );
  await expect(page.getByRole("region", { name: "Scores side by side" })).toContainText("Brancard");
  await expect(
    page.getByRole("region", { name: "Answers that differ" }).getByRole("row").nth(1),
  ).toBeVisible();

  await page.getByRole("button", { name: /Choose a second application/u }).click();
  await page.getByRole("option", { name: /^Analoire/u }).click();
  await expect(page.getByRole("region", { name: "Scores side by side" })).toContainText("Analoire");
});

test("a filter stays in the address: loading again and coming back keep it, and its pill takes it away", async ({
  canopy,
  page,
}) => {
  await openExample(page, canopy.address);
  await follow(page, "Portfolio");
  await page.getByRole("link", { name: "7 open" }).click();
  await expect(page.getByText("7 of 40, weakest first")).toBeVisible();
  await page.reload();
  await expect(page.getByText("7 of 40, weakest first")).toBeVisible();

  await page.getByRole("grid", { name: "Applications" }).getByRole("rowheader").first().click();
  await expect(page).toHaveURL(/\/results\//u);
  await page.goBack();
  await expect(page.getByText("7 of 40, weakest first")).toBeVisible();

  await page.getByRole("button", { name: /^Remove the filter Verdict: Open/u }).click();
  await expect(page.getByText("40 of 40, weakest first")).toBeVisible();
});

test("charts are walked with the arrow keys, one stop each", async ({ canopy, page }) => {
  await openExample(page, canopy.address);
  await follow(page, "Portfolio");
  const map = page.getByRole("table", { name: "Points by criterion, leading option" });
  await map.getByRole("link").first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(map.getByRole("row").nth(1).getByRole("link").nth(1)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(map.getByRole("row").nth(2).getByRole("link").nth(1)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(map.getByRole("link", { disabled: false }).and(page.locator(":focus"))).toHaveCount(0);

  const scatter = page.locator(".scatter-mark");
  await scatter.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(scatter.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/results\//u);
});

test("a chart is copied as a picture with its title, or saved as a file", async ({
  canopy,
  context,
  page,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openExample(page, canopy.address);
  await follow(page, "Applications");
  const card = page.getByRole("region", { name: "Score and range" });
  await card.getByRole("button", { name: /^Copy as picture/u }).click();
  await expect(card.getByText("Picture copied")).toBeVisible();
  const picture = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType("image/png");
    if (!blob) throw new Error("No picture is on the clipboard");
    const image = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawing = canvas.getContext("2d");
    drawing?.drawImage(image, 0, 0);
    const pixels = drawing?.getImageData(0, 0, image.width, image.height).data ?? [];
    const colours = new Set<number>();
    for (let place = 0; place < pixels.length; place += 4) {
      colours.add(((pixels[place] ?? 0) << 16) | ((pixels[place + 1] ?? 0) << 8) | (pixels[place + 2] ?? 0));
    }
    return { width: image.width, height: image.height, size: blob.size, colours: colours.size };
  });
  expect(picture.width).toBeGreaterThan(600);
  expect(picture.height).toBeGreaterThan(400);
  expect(picture.size).toBeGreaterThan(10_000);
  // Words, lines and bars of several options, not an empty sheet.
  expect(picture.colours).toBeGreaterThan(50);

  const download = page.waitForEvent("download");
  await card.getByRole("button", { name: /^Save as picture/u }).click();
  expect((await download).suggestedFilename()).toMatch(/Score and range\.png$/u);
});
