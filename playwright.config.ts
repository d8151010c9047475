import { defineConfig } from "@playwright/test";
import { canOpenElectron } from "./scripts/electron-binary.ts";
import { findBrowser } from "./scripts/find-browser.mjs";

const executablePath = await findBrowser();
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "test/e2e",
  outputDir: "test-results",
  // Bounds for what never comes, not for how fast it does: the machine may be busy with anything else.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  // Each test has its own host on its own folder, so two never meet.
  workers: 2,
  use: {
    ...(executablePath && { launchOptions: { executablePath, args: isRoot ? ["--no-sandbox"] : [] } }),
    locale: "fr-FR",
    viewport: { width: 1440, height: 900 },
    // A trace costs each test a third more; CANOPY_TRACE=1 brings it back for whoever looks for a cause.
    trace: process.env["CANOPY_TRACE"] ? "retain-on-failure" : "off",
  },
  projects: [
    { name: "chromium", testMatch: "**/*.e2e.ts" },
    // Electron can't be had on every machine; run-tests.ts says so where it can't.
    ...(canOpenElectron() ? [{ name: "electron", testMatch: "**/*.electron.ts" }] : []),
  ],
});
