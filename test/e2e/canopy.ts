import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { startCanopy } from "../../scripts/running-canopy.ts";
import type { RunningCanopy } from "../../scripts/running-canopy.ts";

/** Every test has its own data folder and its own host; what leaves the machine fails the test. */
export const test = base.extend<{ canopy: RunningCanopy }>({
  canopy: async ({ page }, use) => {
    const dataFolder = mkdtempSync(join(tmpdir(), "canopy-e2e-"));
    const canopy = await startCanopy(dataFolder);
    const strayRequests: string[] = [];
    page.on("request", (request) => {
      const { origin } = new URL(canopy.address);
      if (/^https?:/u.test(request.url()) && !request.url().startsWith(`${origin}/`))
        strayRequests.push(request.url());
    });
    await use(canopy);
    await canopy.stop();
    rmSync(dataFolder, { recursive: true, force: true });
    if (strayRequests.length > 0)
      throw new Error(`The page reached for a network: ${strayRequests.join(", ")}`);
  },
});

export { expect } from "@playwright/test";
