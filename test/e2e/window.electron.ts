import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron, expect, test } from "@playwright/test";
import { findElectron } from "../../scripts/electron-binary.ts";
import { buildElectronAppIfStale } from "../../scripts/page-build.ts";

const projectFolder = join(import.meta.dirname, "../..");

test.beforeAll(buildElectronAppIfStale);

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
  await first.close();

  const second = await launch();
  const again = await second.firstWindow();
  const settings = await again.evaluate(`window.canopyHost.send("settings.get", {})`);
  expect(settings).toMatchObject({ ok: true, value: { personName: "Claire" } });
  await second.close();
  rmSync(dataFolder, { recursive: true, force: true });
});
