// oxlint-disable-next-line import/no-unassigned-import -- it refuses an old Node before anything else is loaded
import "./src-main/require-node.ts";
import { configDefaults, defineConfig } from "vitest/config";
import { findLayoutObstacle } from "./scripts/libreoffice.ts";

// `npm test` says why, where LibreOffice can't lay reports out.
const unseen =
  findLayoutObstacle() === undefined
    ? []
    : ["test/unit/report/laid-out.test.ts", "test/spec/returned-from-libreoffice.test.ts"];

const exclude = [...configDefaults.exclude, ...unseen];

const drizzle = [
  "drizzle-orm",
  "drizzle-orm/better-sqlite3",
  "drizzle-orm/better-sqlite3/migrator",
  "drizzle-orm/sqlite-core",
];

export default defineConfig({
  test: {
    projects: [
      // Pure functions leave nothing behind, so their files share a process: loading them costs more than running them.
      {
        extends: true,
        test: { name: "unit", include: ["test/unit/**/*.test.{ts,tsx}"], exclude, isolate: false },
      },
      {
        extends: true,
        test: { name: "rest", include: ["test/**/*.test.{ts,tsx}"], exclude: [...exclude, "test/unit/**"] },
      },
    ],
    // Every file has its own folder; a machine of two cores may use both.
    maxWorkers: "100%",
    // In one file each: Node reads drizzle's huge package.json again for each of its modules, a second for each test file.
    deps: { optimizer: { ssr: { enabled: true, include: drizzle } } },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
