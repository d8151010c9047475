import { createHash } from "node:crypto";
import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { setupFolder } from "../harness/folder.ts";

const projectFolder = join(import.meta.dirname, "../..");

/** A clone with nothing installed, and an npm that only writes down what it was asked. */
const setup = (npmExitCode = 0) => {
  const folder = setupFolder();
  const npmFolder = setupFolder();
  mkdirSync(join(folder, "scripts"));
  copyFileSync(join(projectFolder, "scripts/bootstrap.mjs"), join(folder, "scripts/bootstrap.mjs"));
  copyFileSync(join(projectFolder, "package.json"), join(folder, "package.json"));
  writeFileSync(join(folder, "package-lock.json"), "{}\n");
  const askedFile = join(npmFolder, "asked.txt");
  const npm = join(npmFolder, "npm-cli.js");
  writeFileSync(
    npm,
    `const fs = require("node:fs");
     fs.appendFileSync(${JSON.stringify(askedFile)}, process.argv.slice(2).join(" ") + "\\n");
     fs.mkdirSync("node_modules", { recursive: true });
     console.log("npm talks a lot");
     process.exit(${npmExitCode});`,
  );
  const stampFile = join(folder, "node_modules/.canopy-installed");
  const bootstrap = async () =>
    await new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      execFile(
        process.execPath,
        [join(folder, "scripts/bootstrap.mjs")],
        { env: { ...process.env, npm_execpath: npm } },
        (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });
  const asked = () => (existsSync(askedFile) ? readFileSync(askedFile, "utf8").trim().split("\n") : []);
  return { asked, bootstrap, folder, stampFile };
};

test("a fresh clone gets exactly what the lock file says, and only once", async () => {
  const { asked, bootstrap, stampFile } = setup();

  const first = await bootstrap();
  const second = await bootstrap();

  expect([first.code, second.code]).toEqual([0, 0]);
  expect(asked()).toEqual(["ci --no-audit --no-fund"]);
  expect(readFileSync(stampFile, "utf8")).toBe(createHash("sha256").update("{}\n").digest("hex"));
});

test("a changed lock file is followed, without a change to it", async () => {
  const { asked, bootstrap, folder } = setup();
  await bootstrap();
  writeFileSync(join(folder, "package-lock.json"), '{"changed":true}\n');

  await bootstrap();

  expect(asked()).toEqual(["ci --no-audit --no-fund", "install --no-save --no-audit --no-fund"]);
});

test("an installation that failed says so in one sentence, and is tried again from the start", async () => {
  const { asked, bootstrap, stampFile } = setup(1);

  const { code, stderr } = await bootstrap();
  await bootstrap();

  expect(code).toBe(1);
  expect(stderr.trim().split("\n").at(-1)).toBe(
    "The packages of Canopy Assess could not be installed; npm says why above.",
  );
  expect(existsSync(stampFile)).toBe(false);
  expect(asked()).toEqual(["ci --no-audit --no-fund", "ci --no-audit --no-fund"]);
});

test("nothing of it is written where a program reads", async () => {
  const { bootstrap } = setup();
  expect((await bootstrap()).stdout).toBe("");
});
