// oxlint-disable-next-line import/no-unassigned-import -- it refuses an old Node before anything else is loaded
import "./src-main/require-node.ts";
import { configDefaults, defineConfig } from "vitest/config";
import { findLayoutObstacle } from "./scripts/libreoffice.ts";

// `npm test` says why, where LibreOffice can't lay reports out.
const unseen = findLayoutObstacle() === undefined ? [] : ["test/unit/report/laid-out.test.ts"];

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: [...configDefaults.exclude, ...unseen],
    // Every file has its own folder; a machine of two cores may use both.
    maxWorkers: "100%",
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
