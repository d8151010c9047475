import type { Page } from "@playwright/test";
import { z } from "zod";
import { ask } from "../scripts/ask-host.ts";
import { answerAll, createLargeEngagement } from "./large-engagement.ts";
import { onStage, percentile } from "./stage.ts";

/**
 * What-if, as a page asks it of the host, with weights that nobody asked about before: one application with all
 * explanations (limit 100 ms, 95 of 100), and a portfolio of 500 under one trial (limit 1 s).
 */
const applications = 500;
const changes = 100;
const limits = { application: 100, portfolio: 1_000 };

const ids = ["BV", "TF", "DC", "OP", "EC", "OR", "SU"];
const trialOf = (step: number) => {
  const first = 10 + step * 0.8;
  const others = (100 - first) / (ids.length - 1);
  const weights = Object.fromEntries(ids.map((id, at) => [id, at === 0 ? first : others]));
  return { weights, gateIds: [], answers: [] };
};

/** Milliseconds of each call, as the page sees them. */
const timesOf = async (
  page: Page,
  procedure: string,
  inputOf: (step: number) => object,
  count: number,
): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let step = 0; step < count; step += 1) {
    const began = performance.now();
    await ask(page, procedure, inputOf(step));
    times.push(performance.now() - began);
  }
  return times;
};

const told = (name: string, measured: number, limit: number): boolean => {
  console.log(`${name}: ${measured.toFixed(0)} ms (limit ${limit} ms)`);
  return measured <= limit;
};

const Questions = z.object({
  questions: z.array(
    z.looseObject({
      id: z.string(),
      scope: z.string(),
      type: z.string(),
      options: z.array(z.looseObject({ value: z.string() })).optional(),
    }),
  ),
});

await onStage(async (page) => {
  const large = await createLargeEngagement(page, applications);
  const { questions } = Questions.parse(
    await ask(page, "packs.get", { id: "canopy-core", version: "2026.1.0" }),
  );
  const values = questions.flatMap(({ id, options = [], scope, type }, at) => {
    const value = options[at % Math.max(options.length, 1)]?.value;
    return type === "single" && scope !== "organisation" && value !== undefined ? [[id, value] as const] : [];
  });
  await answerAll(page, large, Object.fromEntries(values));
  const { engagementId, applicationIds } = large;
  const [applicationId = ""] = applicationIds;

  const one = await timesOf(
    page,
    "whatIf.get",
    (step) => ({ engagementId, applicationId, trial: trialOf(step), simulate: false }),
    changes,
  );
  // The first reads the engagement; so does a person who opens the page.
  const [first = 0, ...all] = await timesOf(
    page,
    "whatIf.list",
    (step) => ({ engagementId, trials: [trialOf(step + 0.5)] }),
    11,
  );
  console.log(`${applications} applications with ${values.length} answers each`);
  console.log(`portfolio, first change: ${first.toFixed(0)} ms`);
  const isMet = [
    told("one application, median", percentile(one, 0.5), limits.application),
    told("one application, 95 of 100", percentile(one, 0.95), limits.application),
    told("portfolio, median", percentile(all, 0.5), limits.portfolio),
  ];
  if (isMet.includes(false)) process.exitCode = 1;
});
