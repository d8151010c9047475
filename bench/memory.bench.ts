import type { CDPSession, Page } from "@playwright/test";
import { ask } from "../scripts/ask-host.ts";
import { onStage } from "./stage.ts";

/**
 * Memory of the page after an hour of interviewing, in a few minutes: twelve hundred questions, one every three
 * seconds of that hour, each answered by its key and left, every tenth with a note and a reload of what stands
 * beside it. Two applications and the organisation are walked through once first, so that code and what the page
 * keeps of each question are there; then the heap is measured after a forced collection, and again at the end
 * on the same question. What the page caches is given up after five minutes without use, which the hour would
 * see and the minutes do not: so the figure is the worse one. Limit: a tenth more.
 */
const questions = 1_200;
const limit = 1.1;
const subjects = [
  "29e9ef75-f2ae-5edc-acd7-da422af10cd2",
  "01f2233d-c763-55bb-a19f-caa6bdec9e7e",
  "organisation",
] as const;

const heapMiB = async (session: CDPSession): Promise<number> => {
  // What a first collection lets go of may hold more.
  for (let pass = 0; pass < 3; pass += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1024 / 1024;
};

const begin = async (page: Page, subject: string): Promise<void> => {
  await page.evaluate(
    (address) => {
      location.hash = address;
    },
    `#/e/DEMO-GHT/questionnaire/${subject}/${subject === "organisation" ? "ORG-01" : "APP-01"}`,
  );
  await page.locator("#question-text").waitFor();
  await page.waitForTimeout(500);
};

/** Walks on from the question on the screen; at the last one the next subject begins. */
const interview = async (page: Page, count: number): Promise<void> => {
  let subject = 0;
  await begin(page, subjects[subject] ?? "");
  for (let asked = 0; asked < count; asked += 1) {
    await page.keyboard.press("Escape");
    await page.keyboard.press(String((asked % 3) + 1));
    if (asked % 10 === 9) {
      await page.keyboard.press("n");
      await page.keyboard.type(`Said at ${asked}`);
      await page.keyboard.press("Escape");
    }
    const before = page.url();
    await page.keyboard.press("j");
    await page.waitForTimeout(50);
    if (page.url() !== before) continue;
    subject = (subject + 1) % subjects.length;
    await begin(page, subjects[subject] ?? "");
  }
};

await onStage(async (page) => {
  await ask(page, "examples.import", { exampleId: "val-orsenne" });
  const session = await page.context().newCDPSession(page);
  await page.goto(new URL("/#/e/DEMO-GHT", page.url()).href);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await interview(page, 220);
  await begin(page, subjects[0]);
  const before = await heapMiB(session);
  await interview(page, questions);
  await begin(page, subjects[0]);
  const after = await heapMiB(session);
  const grown = after / before;
  console.log(`memory of the page over ${questions} questions answered`);
  console.log(
    `  heap               ${before.toFixed(1)} MiB, then ${after.toFixed(1)} MiB: ${((grown - 1) * 100).toFixed(1)} % more (limit ${((limit - 1) * 100).toFixed(0)} %)`,
  );
  if (grown > limit) process.exitCode = 1;
});
