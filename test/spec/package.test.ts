import { execFile } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { MessageChannel, Worker } from "node:worker_threads";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { connectNews, dataAsks, pageAsks } from "../../src-main/hosts/electron/messages.ts";
import { createPeer } from "../../src-main/hosts/electron/peer.ts";
import { buildAppIfStale } from "../../scripts/page-build.ts";
import { setupFolder } from "../harness/folder.ts";

const projectFolder = join(import.meta.dirname, "../..");
const run = promisify(execFile);
const binaries = (name: string): string => join(projectFolder, "node_modules", name);

beforeAll(buildAppIfStale, 240_000);

/** Electron's program finds its fuses behind these letters; here all nine are as Electron ships them. */
const fuseSentinel = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
const shippedFuses = "\u0001\u0009101100011";

/** Packs the app around a file that stands in for Electron's program, and opens the archive. */
const pack = async () => {
  const folder = setupFolder();
  const electron = join(folder, "electron");
  mkdirSync(join(electron, "resources"), { recursive: true });
  for (const name of ["LICENSE", "LICENSES.chromium.html"]) writeFileSync(join(electron, name), "");
  writeFileSync(join(electron, "version"), "45.4.1");
  writeFileSync(join(electron, "electron"), `#!/bin/sh\nexit 0\n${fuseSentinel}${shippedFuses}`);
  chmodSync(join(electron, "electron"), 0o755);

  await run(
    process.execPath,
    [
      binaries("electron-builder/out/cli/cli.js"),
      "--linux",
      "dir",
      "--x64",
      `-c.electronDist=${electron}`,
      `-c.directories.output=${join(folder, "dist")}`,
    ],
    { cwd: projectFolder, maxBuffer: 64 * 1024 * 1024 },
  );

  const packed = join(folder, "dist/linux-unpacked");
  const opened = join(folder, "opened");
  await run(process.execPath, [
    binaries("@electron/asar/bin/asar.js"),
    "extract",
    join(packed, "resources/app.asar"),
    opened,
  ]);
  return { folder, packed, opened };
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));

test("the package holds what runs, what is read, and nothing else", { timeout: 240_000 }, async () => {
  const { folder, opened, packed } = await pack();
  const files = filesIn(opened);

  expect(files).toEqual(
    expect.arrayContaining([
      "LICENSE",
      "assessments/published.lock.json",
      "out/main/data-process.js",
      "out/main/import-worker.js",
      "out/main/main.js",
      "out/main/report-worker.js",
      "out/main/store-worker.js",
      "out/main/simulation-worker.js",
      "out/preload/preload.cjs",
      "out/renderer/index.html",
      "package.json",
      "src-main/db/sqlite/migrations/meta/_journal.json",
    ]),
  );
  const rooms = new Set(files.map((file) => file.split("/").slice(0, 2).join("/")));
  expect([...rooms].filter((room) => room.startsWith("node_modules/"))).toEqual([
    "node_modules/better-sqlite3",
  ]);
  expect([...rooms].filter((room) => room.startsWith("src-") && room !== "src-main/db")).toEqual([]);
  expect(files.filter((file) => file.endsWith(".node"))).toEqual([
    "node_modules/better-sqlite3/prebuilds/linux-x64.node",
  ]);

  // Native code lies outside of the archive, where the system can load it.
  const unpacked = join(packed, "resources/app.asar.unpacked");
  expect(filesIn(unpacked)).toContain("node_modules/better-sqlite3/prebuilds/linux-x64.node");
  expect(statSync(join(packed, "resources/app.asar")).size).toBeLessThan(16 * 1024 * 1024);

  // In order: run as Node, encrypted cookies, NODE_OPTIONS, inspector, archive integrity, only from the
  // archive, snapshot of its own, rights of file: pages. The last is as Electron ships it.
  const program = readFileSync(join(packed, "canopy-assess"), "latin1");
  expect(program.slice(program.indexOf(fuseSentinel) + fuseSentinel.length + 2)).toBe("010011001");

  // What was packed is enough to open data and load the worked example from it.
  cpSync(unpacked, opened, { recursive: true });
  const thread = new Worker(join(opened, "out/main/data-process.js"), {
    execArgv: ["--import", join(import.meta.dirname, "../harness/electron-data-thread.mjs")],
  });
  onTestFinished(async () => void (await thread.terminate()));
  const main = createPeer({
    listen: (listener) => thread.on("message", listener),
    post: (message) => thread.postMessage({ message, ports: [] }),
  });
  const dataFolder = join(folder, "data");
  const request = {
    dataFolder,
    hasKeyStore: false,
    language: "en",
    passphrase: "four well chosen words",
    version: "1.0.0",
  };
  expect(await main.ask(dataAsks.open, request)).toEqual({ code: null });
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port2.close());
  thread.postMessage(
    { message: { kind: "news", id: 0, name: connectNews, payload: undefined }, ports: [port1] },
    [port1],
  );
  const page = createPeer({
    listen: (listener) => port2.on("message", listener),
    post: (message) => port2.postMessage(message),
  });
  const examples = (await page.ask(pageAsks.call, { name: "examples.list", input: {} })) as {
    value: { id: string }[];
  };
  const loaded = (await page.ask(pageAsks.call, {
    name: "examples.import",
    input: { exampleId: examples.value[0]?.id },
  })) as { value: { engagementId: string } };
  expect(loaded).toMatchObject({ ok: true });

  // Workers are bundles of their own, which nothing above has started.
  const { fileId } = (await page.ask(pageAsks.receiveFile, {
    name: "servers.csv",
    bytes: new TextEncoder().encode("Server;vCPU\nsrv-1;4"),
  })) as { fileId: string };
  const { engagementId } = loaded.value;
  expect(
    await page.ask(pageAsks.call, { name: "inventory.get", input: { engagementId, fileId } }),
  ).toMatchObject({ ok: true });
  expect(
    await page.ask(pageAsks.call, {
      name: "reports.build",
      input: { engagementId, language: "en", quick: true },
    }),
  ).toMatchObject({ ok: true });
});
