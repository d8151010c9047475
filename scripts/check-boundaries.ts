import { spawnSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Who imports whom, checked. Dependency-cruiser sees nothing at all of TypeScript when it finds no
 * compiler it knows, and calls that success; so we compare what it saw with what there is.
 */
interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
      readonly comment?: string;
      readonly cycle?: readonly { readonly name: string }[];
    }[];
  };
}

const rooms = ["src-shared", "src-main", "src-renderer", "src-hq", "test", "scripts", "bench"].filter(
  (room) => existsSync(room),
);
const cruiser = fileURLToPath(
  new URL("../node_modules/dependency-cruiser/bin/dependency-cruiser.mjs", import.meta.url),
);
const sourceFiles = rooms.flatMap((room) => globSync(`${room}/**/*.{ts,tsx,mjs}`));

const { stdout } = spawnSync(process.execPath, [cruiser, ...rooms, "--output-type", "json"], {
  encoding: "utf8",
  maxBuffer: 256 * 1024 * 1024,
  stdio: ["ignore", "pipe", "inherit"],
});
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the documented output of the tool we pin
const { modules, summary } = JSON.parse(stdout) as Cruise;

const seen = new Set(modules.map(({ source }) => source));
const missed = sourceFiles.filter((file) => !seen.has(file.replaceAll("\\", "/")));

for (const { comment, cycle, from, rule, to } of summary.violations) {
  const path = cycle ? cycle.map(({ name }) => name).join(" → ") : to;
  console.error(`${rule.name}: ${from} → ${path}${comment ? `\n  ${comment}` : ""}`);
}
for (const file of missed) console.error(`not looked at: ${file}`);
console.log(
  `${sourceFiles.length} source files, ${summary.violations.length} violations, ${missed.length} not looked at`,
);
process.exitCode = summary.violations.length > 0 || missed.length > 0 ? 1 : 0;
