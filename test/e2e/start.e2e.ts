import { startCanopy } from "../../scripts/running-canopy.ts";
import { expect, test } from "./canopy.ts";

test("the printed address opens the app, and only once", async ({ canopy, page, browser }) => {
  await page.goto(canopy.address);
  await expect(page).toHaveURL(/^http:\/\/127\.0\.0\.1:\d+\/(#.*)?$/u);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  const stranger = await browser.newPage();
  const refusal = await stranger.goto(canopy.address);
  expect(refusal?.status()).toBe(403);
  await stranger.close();
});

test("nothing on the first screen breaks the page's own policy", async ({ canopy, page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));

  await page.goto(canopy.address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  expect(complaints).toEqual([]);
});

test("a second program on the same data is refused and told who has it", async ({ canopy }) => {
  await expect(startCanopy(canopy.dataFolder)).rejects.toThrow(
    /store\.locked: .* is already open in Canopy Assess \S+ \(web\) \(process \d+/u,
  );
});
