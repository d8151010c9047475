import { brokenRules } from "./axe.ts";
import type { Page } from "@playwright/test";
import { ask } from "../../scripts/ask-host.ts";
import { expect, test } from "./canopy.ts";
import { follow, goTo, openExample } from "./places.ts";

/** A client's list with so many servers; long enough to be seen on its way. */
const inventory = (servers: number): Buffer =>
  Buffer.from(
    [
      "VM;Powerstate;CPUs;Memory;In Use MiB;Folder;VM ID",
      ...Array.from(
        { length: servers },
        (_, number) => `srv-${number};poweredOn;4;8192;40960;/Prod/${number % 40};vm-${number}`,
      ),
    ].join("\r\n"),
  );

const beginImport = async (page: Page, servers: number): Promise<void> => {
  await goTo(page, "inventory/import");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "parc.csv", mimeType: "text/csv", buffer: inventory(servers) });
  await page.getByRole("button", { name: /^Import .* changes$/u }).click({ timeout: 60_000 });
};

test("a long import is told on every screen and in every window, through a reload, and at its end opens its result", async ({
  canopy,
  context,
  page,
}) => {
  test.setTimeout(240_000);
  await openExample(page, canopy.address, "en");
  const other = await context.newPage();
  await other.goto(new URL("/", canopy.address).href);
  await beginImport(page, 100_000);

  const status = page.getByRole("contentinfo");
  const bar = status.getByRole("progressbar", { name: /^Import: parc\.csv/u });
  await expect(bar).toBeVisible({ timeout: 30_000 });
  await expect(other.getByRole("contentinfo").getByRole("progressbar")).toBeVisible();
  await follow(page, "Portfolio");
  await expect(bar).toBeVisible();
  expect(await brokenRules(page, { part: ".status-line" })).toEqual([]);
  await page.reload();
  await expect(bar).toBeVisible();

  await expect(status.getByText("Import: parc.csv: done")).toBeVisible({ timeout: 120_000 });
  await expect(
    page.locator("[data-live-announcer]").filter({ hasText: "Import: parc.csv: done" }),
  ).toHaveCount(1);
  await expect(other.getByRole("contentinfo").getByText("Import: parc.csv: done")).toBeVisible();
  await status.getByRole("link", { name: "Open" }).press("Enter");
  await expect(page.getByRole("main").getByText("parc.csv")).toBeVisible();
});

test("an import called off by keyboard from another screen leaves the inventory as it was", async ({
  canopy,
  page,
}) => {
  test.setTimeout(240_000);
  const engagementId = await openExample(page, canopy.address, "en");
  const before = await ask(page, "servers.list", { engagementId });
  await beginImport(page, 100_000);
  const status = page.getByRole("contentinfo");
  await expect(status.getByRole("progressbar")).toBeVisible({ timeout: 30_000 });
  await follow(page, "Overview");

  await status.getByRole("button", { name: "Cancel: Import: parc.csv" }).press("Enter");

  await expect(status.getByText("Import: parc.csv: cancelled, nothing was changed")).toBeVisible({
    timeout: 30_000,
  });
  expect(await ask(page, "servers.list", { engagementId })).toEqual(before);
  expect(await ask(page, "imports.list", { engagementId })).toEqual([]);
});
