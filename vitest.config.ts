// oxlint-disable-next-line import/no-unassigned-import -- it refuses an old Node before anything else is loaded
import "./src-main/require-node.ts";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["test/**/*.test.{ts,tsx}"], testTimeout: 30_000, hookTimeout: 60_000 },
});
