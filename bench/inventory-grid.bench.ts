import { measureGrid } from "./grid-pace.ts";
import { createLargeEngagement } from "./large-engagement.ts";
import { goTo, onStage } from "./stage.ts";

/**
 * The inventory with 5,000 applications: frames a second while it scrolls, and the time from a key in the
 * filter to the list that answers it. Limits: 50 frames a second, 100 ms.
 */
const applications = 5_000;

await onStage(async (page) => {
  await createLargeEngagement(page, applications);
  await goTo(page, "e/BENCH/inventory");
  await page.getByText("Application 0", { exact: true }).waitFor();
  await measureGrid(page, `inventory of ${applications} applications`, {
    framesPerSecond: 50,
    filterMs: 100,
  });
});
