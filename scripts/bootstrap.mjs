/**
 * Makes a fresh or stale clone runnable. Plain JavaScript without dependencies, so that it runs on any
 * Node from 18 on; everything else runs on the Node 24 that it brings (decision 0007).
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import * as nodeModule from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const projectFolder = fileURLToPath(new URL("..", import.meta.url));

const wantedMajor = 24;
const modulesFolder = join(projectFolder, "node_modules");
const stampFile = join(modulesFolder, ".canopy-installed");
const isWindows = process.platform === "win32";

const majorOf = (version) => Number(version.split(".")[0]);
const runsOnWantedNode = () => majorOf(process.versions.node) >= wantedMajor;

const lockHash = () =>
  createHash("sha256")
    .update(readFileSync(join(projectFolder, "package-lock.json")))
    .digest("hex");

const isInstalled = () => existsSync(stampFile) && readFileSync(stampFile, "utf8") === lockHash();

/** Stops with one sentence that a person can act on. */
const refuse = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

const refuseAncientNode = () => {
  if (majorOf(process.versions.node) < 18) {
    refuse(
      `Canopy Assess needs Node 18 or later to set itself up, and this is Node ${process.versions.node}.`,
    );
  }
};

/** The npm that runs this script, else the one beside this Node, else whatever the shell finds. */
const runNpm = (args, node = process.execPath) => {
  const beside = isWindows
    ? join(dirname(process.execPath), "node_modules/npm/bin/npm-cli.js")
    : join(dirname(process.execPath), "../lib/node_modules/npm/bin/npm-cli.js");
  const cli = [process.env.npm_execpath ?? "", beside].find(
    (file) => file.endsWith("npm-cli.js") && existsSync(file),
  );
  const options = {
    cwd: projectFolder,
    // Install scripts start `node` by name, and must get the same one.
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ""}` },
    // Our own standard output may be read by a program.
    stdio: ["ignore", 2, 2],
  };
  const { status } = cli
    ? spawnSync(node, [cli, ...args, "--no-audit", "--no-fund"], options)
    : spawnSync("npm", [...args, "--no-audit", "--no-fund"], { ...options, shell: isWindows });
  return status === 0;
};

/**
 * npm leaves out optional native packages that do not name the Node it runs on, so an older Node would
 * install a tree that Node 24 can not use. Then Node 24 comes first, alone, and runs npm.
 */
const fetchNode = () => {
  const { devDependencies } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));
  const platform = isWindows ? "win" : process.platform;
  const prefix = process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node";
  const name = `${prefix}-${platform}-${process.arch}`;
  const folder = join(projectFolder, "build/node");
  mkdirSync(folder, { recursive: true });
  const isFetched = runNpm([
    "install",
    `--prefix=${folder}`,
    "--no-save",
    "--no-package-lock",
    "--ignore-scripts",
    `${name}@${devDependencies.node}`,
  ]);
  const file = join(folder, "node_modules", name, "bin", isWindows ? "node.exe" : "node");
  if (!isFetched || !existsSync(file)) {
    refuse(
      `Node ${devDependencies.node} could not be fetched from the npm registry; connect, or install it, and try again.`,
    );
  }
  return file;
};

const install = () => {
  // An interrupted install leaves no stamp: only `ci` is sure to mend it.
  const command = existsSync(stampFile) ? ["install", "--no-save"] : ["ci"];
  process.stderr.write("Canopy Assess is setting itself up (once after each change of its packages)…\n");
  const node = runsOnWantedNode() ? process.execPath : fetchNode();
  const isDone = runNpm(command, node);
  rmSync(join(projectFolder, "build/node"), { recursive: true, force: true });
  if (!isDone) refuse("The packages of Canopy Assess could not be installed; npm says why above.");
  writeFileSync(stampFile, lockHash());
};

/** Installs what the lock file says, unless it is already there. */
export const bootstrap = () => {
  refuseAncientNode();
  if (!isInstalled()) install();
};

/** The Node 24 of the project. */
export const projectNode = () => {
  const own = join(modulesFolder, "node/bin", isWindows ? "node.exe" : "node");
  if (existsSync(own)) return own;
  if (runsOnWantedNode()) return process.execPath;
  return refuse(
    `Canopy Assess runs on Node ${wantedMajor}, which its packages should have brought; this is Node ${process.versions.node}. Run "npm ci --allow-scripts=node", or install Node ${wantedMajor}.`,
  );
};

/**
 * Code that was compiled once is not compiled again: programs and their workers start sooner. Workers and
 * children inherit the variable; this process needs the call.
 */
export const keepCompiledCode = () => {
  process.env.NODE_COMPILE_CACHE ??= join(modulesFolder, ".cache/compiled");
  nodeModule.enableCompileCache?.(process.env.NODE_COMPILE_CACHE);
};

/** Runs one of our TypeScript files under Node 24, in this process where it already is one. */
export const runUnderProjectNode = async (file) => {
  bootstrap();
  keepCompiledCode();
  const path = join(projectFolder, file);
  if (runsOnWantedNode()) {
    await import(pathToFileURL(path).href);
    return;
  }
  const { signal, status } = spawnSync(projectNode(), [path, ...process.argv.slice(2)], { stdio: "inherit" });
  process.exitCode = signal ? 1 : (status ?? 1);
};

const isMain = process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain && process.argv[2] === "--installed") {
  // npm calls this after each install; one made by an older Node does not count.
  if (runsOnWantedNode() && existsSync(modulesFolder)) writeFileSync(stampFile, lockHash());
} else if (isMain) {
  bootstrap();
}
