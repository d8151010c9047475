import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import type { Page } from "@playwright/test";
import { requireBrowser } from "../scripts/find-browser.mjs";
import { buildPageIfStale } from "../scripts/page-build.ts";
import { startCanopy } from "../scripts/running-canopy.ts";

/**
 * From one screen of the worked example to another, every pair of them: the time from the change of the
 * address to the new screen painted. Limit: 150 ms for 95 of 100. And what React draws again meanwhile: a
 * filter that is typed into on one screen must draw nothing of the frame around it.
 */
const screens = ["", "/inventory", "/questionnaire", "/results", "/portfolio", "/report"] as const;
const limits = { switchMs: 150, drawnOutside: 0 };

declare global {
  interface Window {
    /** How often a component outside the page's own part was drawn again, by the commits since last asked. */
    drawnOutside: number;
  }
}

/** Stands where React's developer tools would: the built React reports each commit to it. */
const listenToReact = (): void => {
  interface Fiber {
    readonly type: unknown;
    readonly flags: number;
    readonly alternate: Fiber | null;
    readonly child: Fiber | null;
    readonly sibling: Fiber | null;
  }
  const performedWork = 1;
  const countDrawn = (fiber: Fiber | null): number => {
    let drawn = 0;
    for (let one = fiber; one; one = one.sibling) {
      if (one.type === "main") continue;
      const isComponent = typeof one.type === "function";
      if (isComponent && one.alternate && (one.flags & performedWork) !== 0) drawn += 1;
      // The same child means that nothing below was looked at.
      if (one.child !== one.alternate?.child) drawn += countDrawn(one.child);
    }
    return drawn;
  };
  window.drawnOutside = 0;
  Object.assign(window, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberUnmount: () => {},
      onCommitFiberRoot: (_id: number, root: { readonly current: Fiber }) => {
        window.drawnOutside += countDrawn(root.current.child);
      },
    },
  });
};

/** Waits for the title and the absence of any sign of waiting, then for the frame that shows it. */
const switchMs = async (page: Page, address: string): Promise<number> =>
  await page.evaluate(async (next) => {
    const before = document.querySelector("main > *:not(.way-back)");
    const begun = performance.now();
    location.hash = next;
    const isThere = (): boolean => {
      const now = document.querySelector("main > *:not(.way-back)");
      return now !== null && now !== before && !document.querySelector("main .loading, main.loading");
    };
    while (!isThere()) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
      if (performance.now() - begun > 10_000) throw new Error(`${next} did not come`);
    }
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
    return performance.now() - begun;
  }, address);

const addressOf = (screen: string): string => `#/e/DEMO-GHT${screen}`;

const share = (times: readonly number[], part: number): number =>
  times.toSorted((one, other) => one - other)[Math.ceil(times.length * part) - 1] ?? 0;

await buildPageIfStale();
const executablePath = await requireBrowser();
const dataFolder = mkdtempSync(join(tmpdir(), "canopy-bench-"));
const canopy = await startCanopy(dataFolder);
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(listenToReact);
  await page.goto(canopy.address);
  await page.getByRole("contentinfo").getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "Open the example" }).click();
  await page.getByRole("navigation").first().waitFor();
  // The first look reads each screen's code and its data; from then on it is a switch.
  for (const screen of screens) await switchMs(page, `${addressOf(screen)}?first`).catch(() => 0);

  const times = new Map<string, number[]>();
  for (const from of screens) {
    for (const to of screens.filter((screen) => screen !== from)) {
      await switchMs(page, addressOf(from)).catch(() => 0);
      await page.waitForTimeout(100);
      times.set(to, [...(times.get(to) ?? []), await switchMs(page, addressOf(to))]);
    }
  }
  const all = [...times.values()].flat();
  const slowest = share(all, 0.95);

  await switchMs(page, addressOf("/portfolio")).catch(() => 0);
  const field = page.getByRole("searchbox").first();
  await field.focus();
  await page.evaluate(() => {
    window.drawnOutside = 0;
  });
  await page.keyboard.type("radio");
  await page.waitForTimeout(300);
  const drawnOutside = await page.evaluate(() => window.drawnOutside);

  console.log(`screens of the worked example, ${all.length} switches`);
  for (const [screen, took] of times) {
    console.log(`  to ${(screen || "/overview").padEnd(16)} ${Math.max(...took).toFixed(0)} ms at most`);
  }
  console.log(
    `  95 of 100          ${slowest.toFixed(0)} ms (${(slowest / limits.switchMs).toFixed(2)} of the limit of ${limits.switchMs} ms)`,
  );
  console.log(
    `  drawn outside      ${drawnOutside} components of the frame while the portfolio was filtered`,
  );
  if (slowest > limits.switchMs || drawnOutside > limits.drawnOutside) process.exitCode = 1;
} finally {
  await browser.close();
  await canopy.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}
