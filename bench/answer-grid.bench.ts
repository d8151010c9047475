import { ask } from "../scripts/ask-host.ts";
import { measureGrid } from "./grid-pace.ts";
import { answerAll, createLargeEngagement } from "./large-engagement.ts";
import { goTo, onStage } from "./stage.ts";

/**
 * The grid of answers with 5,000 applications, 40 questions and 20,000 answers: frames a second while it
 * scrolls, and the time from a key in the search to the grid that answers it. Limits: 55 frames a second, 100 ms.
 */
const applications = 5_000;
const columns = 40;

await onStage(async (page) => {
  const large = await createLargeEngagement(page, applications);
  await ask(page, "savedViews.record", {
    engagementId: large.engagementId,
    savedView: {
      id: "0192f0aa-0000-7000-8000-000000000040",
      list: "answers",
      name: "Forty",
      columns: large.questionIds.slice(0, columns),
      sort: null,
      search: "",
      filters: {},
    },
  });
  await answerAll(page, large, {
    "APP-02": "medium",
    "APP-03": "useful",
    "APP-06": "unique",
    "APP-07": "cots",
  });
  await goTo(page, "e/BENCH/grid");
  await page.getByRole("button", { name: /Required questions/u }).click();
  await page.getByRole("option", { name: "Forty", exact: true }).click();
  await page.getByRole("columnheader").nth(5).waitFor();
  await page.getByText("Application 0", { exact: true }).waitFor();
  await measureGrid(page, `grid of ${applications} applications and ${columns} questions`, {
    framesPerSecond: 55,
    filterMs: 100,
  });
});
