import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { projectFolder } from "./bootstrap.mjs";
import { canOpenElectron } from "./electron-binary.ts";
import { requireBrowser } from "./find-browser.mjs";
import { findLayoutObstacle } from "./libreoffice.ts";
import { buildAppIfStale } from "./page-build.ts";

/** What `npm test` runs: everything, then one line that counts it all. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

const resultsFolder = join(projectFolder, "test-results");
const vitestFile = join(resultsFolder, "vitest.json");
const playwrightFile = join(resultsFolder, "playwright.json");

const VitestResults = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  /** Suites that failed without a failing test: a file that does not load, for one. */
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});
const PlaywrightResults = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({ expected: z.int(), skipped: z.int(), unexpected: z.int(), flaky: z.int() }),
});

const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean =>
  spawnSync(process.execPath, [join(projectFolder, "node_modules", command), ...args], {
    cwd: projectFolder,
    env: { ...process.env, ...env },
    stdio: "inherit",
  }).status === 0;

const readResults = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined =>
  existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, "utf8"))) : undefined;

/** A skipped test proves nothing, so it counts as failed; so does a run that broke off. */
const runVitest = (): Count => {
  rmSync(vitestFile, { force: true });
  const isGreen = run("vitest/vitest.mjs", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${vitestFile}`,
  ]);
  const results = readResults(vitestFile, VitestResults);
  if (!results) return { passed: 0, failed: 1 };
  const broken = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((result) => result.status === "failed"),
  ).length;
  const failed = results.numFailedTests + results.numPendingTests + results.numTodoTests + broken;
  return { passed: results.numPassedTests, failed: failed === 0 && !isGreen ? 1 : failed };
};

const runPlaywright = async (): Promise<Count> => {
  rmSync(playwrightFile, { force: true });
  try {
    const browser = await requireBrowser();
    await buildAppIfStale();
    const isGreen = run("@playwright/test/cli.js", ["test", "--reporter=list,json"], {
      CANOPY_BROWSER: browser,
      PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightFile,
    });
    const results = readResults(playwrightFile, PlaywrightResults);
    if (!results) return { passed: 0, failed: 1 };
    const { expected, flaky, skipped, unexpected } = results.stats;
    const failed = unexpected + skipped + flaky + results.errors.length;
    return { passed: expected, failed: failed === 0 && !isGreen ? 1 : failed };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
};

mkdirSync(resultsFolder, { recursive: true });
const counts = [runVitest(), await runPlaywright()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
if (!canOpenElectron()) {
  console.log(
    "Not run: the journey in Electron's own window, because Electron or a display is not on this machine.",
  );
}
const layoutObstacle = findLayoutObstacle();
if (layoutObstacle !== undefined) {
  console.log(`Not run: the pages of a report as LibreOffice lays them out, because ${layoutObstacle}.`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
