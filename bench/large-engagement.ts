import { Buffer } from "node:buffer";
import type { Page } from "@playwright/test";
import { z } from "zod";
import { ask } from "../scripts/ask-host.ts";
import { goTo } from "./stage.ts";

const Listed = z.array(z.looseObject({ id: z.string() }));
const PackQuestions = z.object({
  questions: z.array(z.looseObject({ id: z.string(), scope: z.string() })),
});

const Outcome = z.object({ complaints: z.array(z.unknown()) });

/** As the contract has it. */
const mostAtOnce = 20_000;

interface LargeEngagement {
  readonly engagementId: string;
  readonly applicationIds: readonly string[];
  /** Asked of applications, in the order of the pack. */
  readonly questionIds: readonly string[];
}

/** An engagement BENCH whose applications came from a file, as a client's do. */
export const createLargeEngagement = async (page: Page, count: number): Promise<LargeEngagement> => {
  await ask(page, "engagements.create", {
    clientName: "Bench",
    sector: "other",
    countries: ["FR"],
    languages: ["en"],
    code: "BENCH",
  });
  await goTo(page, "e/BENCH/inventory/import");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "applications.csv", mimeType: "text/csv", buffer: Buffer.from(csvOf(count)) });
  await page.getByRole("button", { name: "Preview" }).click({ timeout: 60_000 });
  await page.getByRole("button", { name: /^Import [\d,]+ changes$/u }).click({ timeout: 60_000 });
  await page.getByRole("button", { name: "Undo this import" }).waitFor({ timeout: 60_000 });
  const [engagement] = Listed.parse(await ask(page, "engagements.list", {}));
  const engagementId = engagement?.id ?? "";
  const { questions } = PackQuestions.parse(
    await ask(page, "packs.get", { id: "canopy-core", version: "2026.1.0" }),
  );
  const applications = Listed.parse(await ask(page, "applications.list", { engagementId }));
  return {
    engagementId,
    applicationIds: applications.map(({ id }) => id),
    questionIds: questions.flatMap(({ id, scope }) => (scope === "organisation" ? [] : [id])),
  };
};

const csvOf = (count: number): string =>
  [
    "Application;Description;Owner",
    ...Array.from(
      { length: count },
      (_, place) => `Application ${place};Service ${place % 97};Team ${place % 23}`,
    ),
  ].join("\r\n");

/** Gives every application the same answers, by question. */
export const answerAll = async (
  page: Page,
  { engagementId, applicationIds }: LargeEngagement,
  valueByQuestion: Readonly<Record<string, string | number>>,
): Promise<void> => {
  const entries = applicationIds.flatMap((applicationId) =>
    Object.entries(valueByQuestion).map(([questionId, value]) => ({
      applicationId,
      questionId,
      statement: { state: "answered", value, grade: "C", respondent: "", interviewId: null, reason: "" },
    })),
  );
  for (let from = 0; from < entries.length; from += mostAtOnce) {
    const outcome = await ask(page, "answerBatches.record", {
      engagementId,
      entries: entries.slice(from, from + mostAtOnce),
    });
    const { complaints } = Outcome.parse(outcome);
    if (complaints.length > 0) throw new Error(`The host refused ${JSON.stringify(complaints[0])}`);
  }
};
