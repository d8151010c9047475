import type { Page } from "@playwright/test";

/** Scrolls three seconds at a reader's pace and counts the frames that were drawn. */
const framesPerSecond = async (page: Page): Promise<number> =>
  await page.getByRole("grid").evaluate(async (grid) => {
    const scrollers = [grid, ...grid.querySelectorAll("*")];
    let outer = grid.parentElement;
    while (outer) {
      scrollers.push(outer);
      outer = outer.parentElement;
    }
    const scroller = scrollers.find(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight * 4);
    if (!scroller) throw new Error("Nothing of the grid scrolls");
    const begun = performance.now();
    let frames = 0;
    while (performance.now() - begun < 3_000) {
      scroller.scrollTop += 40;
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
      frames += 1;
    }
    return (frames * 1_000) / (performance.now() - begun);
  });

/** From the key to the list: the count beside the filter says when the list has followed. */
const filterMs = async (page: Page, typed: string, shown: string): Promise<number> => {
  const field = page.getByRole("searchbox");
  await field.fill(typed.slice(0, -1));
  await page.waitForTimeout(300);
  await field.focus();
  await page.evaluate((wanted) => {
    document.addEventListener(
      "keydown",
      () => {
        performance.mark("key");
        const look = (): void => {
          if (document.body.textContent.includes(wanted)) performance.measure("filtered", "key");
          else requestAnimationFrame(look);
        };
        look();
      },
      { once: true, capture: true },
    );
  }, shown);
  await page.keyboard.press(typed.slice(-1));
  await page.waitForFunction(() => performance.getEntriesByName("filtered").length > 0);
  const took = await page.evaluate(() => performance.getEntriesByName("filtered").at(-1)?.duration ?? 0);
  await page.evaluate(() => {
    performance.clearMeasures();
  });
  return took;
};

interface Limits {
  readonly framesPerSecond: number;
  readonly filterMs: number;
}

/** Scrolls and filters a grid of 5,000 applications that is on the screen, and says how it kept its limits. */
export const measureGrid = async (page: Page, title: string, limits: Limits): Promise<void> => {
  const frames = await framesPerSecond(page);
  const times = [await filterMs(page, "4321", "1 of 5,000"), await filterMs(page, "4999", "1 of 5,000")];
  const filter = Math.max(...times);
  console.log(title);
  console.log(
    `  scrolling          ${frames.toFixed(0)} frames a second (${(frames / limits.framesPerSecond).toFixed(2)} of the least, ${limits.framesPerSecond})`,
  );
  console.log(
    `  filter             ${filter.toFixed(0)} ms (${(filter / limits.filterMs).toFixed(2)} of the limit of ${limits.filterMs} ms)`,
  );
  if (frames < limits.framesPerSecond || filter > limits.filterMs) process.exitCode = 1;
};
