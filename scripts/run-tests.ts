import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { z } from "zod";
import { projectFolder } from "./bootstrap.mjs";
import { canOpenElectron } from "./electron-binary.ts";
import { requireBrowser } from "./find-browser.mjs";
import { findLayoutObstacle } from "./libreoffice.ts";
import { buildAppIfStale } from "./page-build.ts";

/** What `npm test` runs: everything, then one line that counts it all. */
interface Count {
  readonly passed: number;
  /** What failed, told again at the end: a log is often read from there. */
  readonly failures: readonly string[];
}

const resultsFolder = join(projectFolder, "test-results");
const vitestFile = join(resultsFolder, "vitest.json");
const playwrightFile = join(resultsFolder, "playwright.json");

const VitestResults = z.object({
  numPassedTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      /** Why a file did not even load. */
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

const PlaywrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      status: z.enum(["expected", "skipped", "unexpected", "flaky"]),
      results: z.array(z.object({ error: z.object({ message: z.string().optional() }).optional() })),
    }),
  ),
});
const PlaywrightSuite = z.object({
  specs: z.array(PlaywrightSpec),
  get suites() {
    return z.array(PlaywrightSuite).optional();
  },
});
const PlaywrightResults = z.object({
  errors: z.array(z.object({ message: z.string().optional() })),
  suites: z.array(PlaywrightSuite),
});

const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean =>
  spawnSync(process.execPath, [join(projectFolder, "node_modules", command), ...args], {
    cwd: projectFolder,
    env: { ...process.env, ...env },
    stdio: "inherit",
  }).status === 0;

const readResults = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined =>
  existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, "utf8"))) : undefined;

/** The first lines of a message: what failed, without the colours and the stack. */
const shorten = (message = ""): string =>
  stripVTControlCharacters(message)
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^\s+at /u.test(line))
    .slice(0, 12)
    .map((line) => `    ${line}`)
    .join("\n");

const nameFailure = (file: string, title: string, why: string, message?: string): string =>
  `${relative(projectFolder, file)} › ${title}: ${why}\n${shorten(message)}`;

const brokeOff = (what: string): Count => ({ passed: 0, failures: [`${what} broke off; see above.`] });

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
  if (!results) return brokeOff("The unit tests and specs");
  const failures = results.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const named = assertionResults
      .filter((result) => result.status !== "passed")
      .map((result) => nameFailure(name, result.fullName, result.status, result.failureMessages?.[0]));
    return status === "failed" && named.length === 0
      ? [nameFailure(name, "the file", status, message)]
      : named;
  });
  if (failures.length === 0 && !isGreen) return brokeOff("The unit tests and specs");
  return { passed: results.numPassedTests, failures };
};

const listSpecs = ({
  specs,
  suites,
}: z.output<typeof PlaywrightSuite>): z.output<typeof PlaywrightSpec>[] => [
  ...specs,
  ...(suites ?? []).flatMap(listSpecs),
];

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
    if (!results) return brokeOff("The browser tests");
    const tests = results.suites.flatMap(listSpecs).flatMap((spec) =>
      spec.tests.map(({ status, results: tries }) => ({
        spec,
        status,
        message: tries.find(({ error }) => error)?.error?.message,
      })),
    );
    const failures = [
      ...results.errors.map(({ message }) => `The browser tests: error\n${shorten(message)}`),
      ...tests
        .filter(({ status }) => status !== "expected")
        .map(({ spec, status, message }) =>
          nameFailure(join(projectFolder, "test/e2e", spec.file), spec.title, status, message),
        ),
    ];
    if (failures.length === 0 && !isGreen) return brokeOff("The browser tests");
    return { passed: tests.filter(({ status }) => status === "expected").length, failures };
  } catch (error) {
    return { passed: 0, failures: [error instanceof Error ? error.message : String(error)] };
  }
};

mkdirSync(resultsFolder, { recursive: true });
const counts = [runVitest(), await runPlaywright()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failures = counts.flatMap((count) => count.failures);
for (const failure of failures) console.error(`FAILED ${failure}`);
if (!canOpenElectron()) {
  console.log(
    "Not run: the journey in Electron's own window, because Electron or a display is not on this machine.",
  );
}
const layoutObstacle = findLayoutObstacle();
if (layoutObstacle !== undefined) {
  console.log(`Not run: the pages of a report as LibreOffice lays them out, because ${layoutObstacle}.`);
}
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
