import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { setupFolder } from "../harness/folder.ts";

const projectFolder = join(import.meta.dirname, "../..");

/** A project of a few files under our own rules. */
const check = async (sourceByFile: Readonly<Record<string, string>>) => {
  const folder = setupFolder();
  for (const name of [".dependency-cruiser.mjs", "tsconfig.base.json", "package.json"]) {
    copyFileSync(join(projectFolder, name), join(folder, name));
  }
  for (const [file, source] of Object.entries({ ...packages, ...sourceByFile })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), source);
  }
  return await new Promise<{ code: number; output: string }>((resolve) => {
    execFile(
      process.execPath,
      [join(projectFolder, "scripts/check-boundaries.ts")],
      { cwd: folder },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), output: `${stdout}${stderr}` }),
    );
  });
};

const packages = {
  "node_modules/electron/package.json": '{"name":"electron","version":"1.0.0","main":"index.js"}',
  "node_modules/electron/index.js": "exports.app = {};\n",
  "node_modules/zod/package.json": '{"name":"zod","version":"1.0.0","main":"index.js"}',
  "node_modules/zod/index.js": "exports.z = {};\n",
};

/** Everything the planted files below may reach. */
const rooms = {
  "src-shared/contract/site.ts":
    'import { problem } from "../rpc/problems.ts";\nexport const site = problem;\n',
  "src-shared/rpc/problems.ts": 'import { z } from "zod";\nexport const problem = z;\n',
  "src-main/ports.ts": "export interface Store { readonly close: () => void }\n",
  "src-main/db/sqlite/store.ts":
    'import type { Store } from "../../ports.ts";\nexport const open = (): Store => ({ close: () => {} });\n',
  "src-main/open-app.ts": 'import { open } from "./db/sqlite/store.ts";\nexport const openApp = open;\n',
  "src-main/hosts/web/main.ts": 'import { openApp } from "../../open-app.ts";\nopenApp();\n',
};

test("what keeps to the rules passes", async () => {
  expect(await check(rooms)).toMatchObject({
    code: 0,
    output: "6 source files, 0 violations, 0 not looked at\n",
  });
});

test("each break of a rule is found, under its own name", async () => {
  const breaks: readonly (readonly [rule: string, file: string, source: string])[] = [
    ["no-unresolvable", "src-main/a.ts", 'import "./nowhere.ts";\n'],
    [
      "shared-stands-alone",
      "src-shared/domain/a.ts",
      'import { sep } from "node:path";\nexport const a = sep;\n',
    ],
    [
      "rpc-knows-no-contract",
      "src-shared/rpc/a.ts",
      'import { site } from "../contract/site.ts";\nexport const a = site;\n',
    ],
    [
      "electron-is-a-shell",
      "src-main/hosts/web/a.ts",
      'import { app } from "electron";\nexport const a = app;\n',
    ],
    [
      "services-see-ports",
      "src-main/services/a.ts",
      'import { open } from "../db/sqlite/store.ts";\nexport const a = open;\n',
    ],
    [
      "services-see-ports",
      "src-main/services/b.ts",
      'import { sep } from "node:path";\nexport const b = sep;\n',
    ],
    [
      "db-implements-ports",
      "src-main/db/sqlite/a.ts",
      'import { openApp } from "../../open-app.ts";\nexport const a = openApp;\n',
    ],
    [
      "hosts-only-compose",
      "src-main/hosts/cli/a.ts",
      'import { b } from "../../services/b.ts";\nexport const a = b;\n',
    ],
    [
      "renderer-asks-the-contract",
      "src-renderer/a.ts",
      'import { openApp } from "../src-main/open-app.ts";\nexport const a = openApp;\n',
    ],
    [
      "renderer-has-no-node",
      "src-renderer/b.ts",
      'import { sep } from "node:path";\nexport const b = sep;\n',
    ],
    [
      "features-are-islands",
      "src-renderer/features/b/b.ts",
      'import { a } from "../a/a.ts";\nexport const b = a;\n',
    ],
    ["test-stays-behind", "src-main/b.ts", 'import { a } from "../test/a.ts";\nexport const b = a;\n'],
    ["no-cycles", "src-main/c.ts", 'import { d } from "./d.ts";\nexport const c = (): number => d();\n'],
  ];

  const { code, output } = await check({
    ...rooms,
    "src-main/d.ts": 'import { c } from "./c.ts";\nexport const d = (): number => c();\n',
    "src-renderer/features/a/a.ts": "export const a = 1;\n",
    "test/a.ts": "export const a = 1;\n",
    ...Object.fromEntries(breaks.map(([, file, source]) => [file, source])),
  });

  expect(code).toBe(1);
  for (const [rule, file] of breaks) expect(output).toContain(`${rule}: ${file} → `);
});
