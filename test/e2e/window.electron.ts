import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron, expect, test } from "@playwright/test";
import { findElectron } from "../../scripts/electron-binary.ts";
import { buildAppIfStale } from "../../scripts/page-build.ts";

const projectFolder = join(import.meta.dirname, "../..");

test.beforeAll(buildAppIfStale);

/** Only where Electron's program is on this machine; `npm test` says where it isn't. */
test("the window opens, answers from the data process, and keeps what was recorded", async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), "canopy-window-"));
  const isRoot = process.getuid?.() === 0;
  const launch = async () =>
    await _electron.launch({
      executablePath: findElectron() ?? "",
      args: [projectFolder, `--data=${dataFolder}`, ...(isRoot ? ["--no-sandbox"] : [])],
      env: { ...process.env, CANOPY_PASSPHRASE: "four well chosen words" },
    });

  const first = await launch();
  const page = await first.firstWindow();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(page.url()).toMatch(/^app:\/\/canopy\/index\.html/u);
  expect(await page.evaluate(() => [typeof require, typeof process])).toEqual(["undefined", "undefined"]);
  await page.evaluate(`window.canopyHost.send("settings.record", { personName: "Claire" })`);
  await expect(page.evaluate(async () => await fetch("https://example.org/"))).rejects.toThrow();
  const titles = async (): Promise<readonly string[]> =>
    await first.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label));
  await page.evaluate(`window.canopyHost.send("settings.record", { language: "fr" })`);
  await expect.poll(titles).toEqual(expect.arrayContaining(["Fichier", "Édition", "Affichage", "Aller"]));
  await page.evaluate(`window.canopyHost.send("settings.record", { language: "en" })`);
  await expect.poll(titles).toEqual(expect.arrayContaining(["File", "Edit", "View", "Go"]));
  await first.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById("settings")?.click();
  });
  await expect(page).toHaveURL(/#\/settings$/u);
  const isEnabled = async (id: string): Promise<boolean | undefined> =>
    await first.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.enabled, id);
  expect([await isEnabled("home"), await isEnabled("portfolio")]).toEqual([true, false]);
  const opened = first.waitForEvent("window");
  await first.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById("newWindow")?.click();
  });
  await expect((await opened).getByRole("heading", { level: 1 })).toBeVisible();
  await first.close();

  const second = await launch();
  const again = await second.firstWindow();
  const settings = await again.evaluate(`window.canopyHost.send("settings.get", {})`);
  expect(settings).toMatchObject({ ok: true, value: { personName: "Claire" } });
  await second.close();
  rmSync(dataFolder, { recursive: true, force: true });
});
