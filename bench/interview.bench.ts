import type { Page } from "@playwright/test";
import { ask } from "../scripts/ask-host.ts";
import { onStage, percentile } from "./stage.ts";

/**
 * The interview on the built app, with the worked example: from the key that moves on to the next question
 * painted; then the same with each question answered by its key just before, while the answer is on its way to
 * disk and switches questions off. Limit: 50 ms for 95 of 100 keys.
 */
const presses = 60;
const limitMs = 50;
const application = "29e9ef75-f2ae-5edc-acd7-da422af10cd2";

/** Measures in the page: from the event of `J` to the frame after the one that shows another question. */
const watchKeys = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    document.addEventListener(
      "keydown",
      ({ key, timeStamp }) => {
        if (key !== "j" && key !== "k") return;
        const before = document.querySelector("#question-text")?.textContent;
        const look = (): void => {
          if (document.querySelector("#question-text")?.textContent === before) {
            requestAnimationFrame(look);
            return;
          }
          // A message posted in a frame is handled once that frame is painted.
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () => {
            performance.measure("moved", { start: timeStamp, end: performance.now() });
          });
          port1.start();
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      },
      { capture: true },
    );
  });
};

const movesMs = async (page: Page, isAnswering: boolean): Promise<readonly number[]> => {
  await page.goto(new URL(`/#/e/DEMO-GHT/questionnaire/${application}/APP-02`, page.url()).href);
  await page.reload();
  await page.locator(".question-answer").waitFor();
  await page.waitForTimeout(1_000);
  await watchKeys(page);
  for (let press = 0; press < presses; press += 1) {
    // Texts and tables take the focus for typing; Escape leaves them, as a person does.
    await page.keyboard.press("Escape");
    if (isAnswering) await page.keyboard.press("1");
    await page.keyboard.press("j");
    await page.waitForFunction((count) => performance.getEntriesByName("moved").length >= count, press + 1);
    await page.waitForTimeout(60);
  }
  return await page.evaluate(() => performance.getEntriesByName("moved").map(({ duration }) => duration));
};

await onStage(async (page) => {
  await ask(page, "examples.import", { exampleId: "val-orsenne" });
  console.log(`Interview of the worked example, ${presses} questions`);
  for (const isAnswering of [false, true]) {
    const moves = await movesMs(page, isAnswering);
    const p95 = percentile(moves, 0.95);
    const what = isAnswering ? "answer, then next" : "next             ";
    console.log(
      `  ${what}  median ${percentile(moves, 0.5).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (${(p95 / limitMs).toFixed(2)} of the limit of ${limitMs} ms)`,
    );
    if (p95 > limitMs) process.exitCode = 1;
  }
});
