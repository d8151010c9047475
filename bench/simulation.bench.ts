import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { AnswerValue } from "../src-shared/contract/answers.ts";
import { optionIds } from "../src-shared/contract/content.ts";
import type { PerOption } from "../src-shared/contract/content.ts";
import { possibleAnswers } from "../src-shared/domain/questionnaire/possible-answers.ts";
import type { StandingAnswer } from "../src-shared/domain/questionnaire/situation.ts";
import { isInPlay } from "../src-shared/domain/questionnaire/situation.ts";
import { prepareModel, weightsOf } from "../src-shared/domain/scoring/assess.ts";
import type { AssessmentInput } from "../src-shared/domain/scoring/assess.ts";
import { applicationToSimulate } from "../src-shared/domain/simulation/application-to-simulate.ts";
import { neighbouringAnswers } from "../src-shared/domain/simulation/neighbouring-answers.ts";
import { createSimulator, defaultIterations, defaultSeed } from "../src-shared/domain/simulation/simulate.ts";
import { drawSimulation } from "../src-shared/domain/simulation/simulation-draws.ts";
import { loadPack } from "../src-main/content/load-pack.ts";
import { createSimulationPool } from "../src-main/simulation/simulation-pool.ts";

/**
 * SMAA-2 of 500 applications of the pack that ships, 10,000 iterations each: on all cores through the pool, limit 8 s;
 * and on one core against a vectorised NumPy program for the same model, at least 4 times as fast.
 */
const applications = 500;
const peerApplications = 12;
const limitMs = 8_000;
const leastRatio = 4;
const mostMib = 300;

const loaded = loadPack(fileURLToPath(new URL("../assessments/canopy-core/2026.1", import.meta.url)));
if (!("pack" in loaded)) throw new Error("The pack that ships does not load.");
const { pack } = loaded;
const weights = weightsOf(pack, "balanced");
const model = prepareModel(pack, weights);
const simulated = { pack, weights, iterations: defaultIterations, seed: defaultSeed };

/** Park and Miller's generator: the same portfolio in every run. */
let state = 2026;
const random = (): number => {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
};

const ratiosBetween = (low: number, high: number): PerOption =>
  Object.fromEntries(optionIds.map((option) => [option, low + (high - low) * random()]));

/** From a first talk to a full file: between a tenth and all of the questions are answered. */
const application = (): AssessmentInput => {
  const known = 0.1 + 0.9 * random();
  const answers = new Map<string, StandingAnswer>();
  for (const question of pack.questions) {
    const values: readonly AnswerValue[] = possibleAnswers(question, []);
    const value = values[Math.floor(random() * values.length)];
    const grade = (["A", "B", "C", "D"] as const)[Math.floor(4 * random())] ?? "C";
    if (value !== undefined && random() < known)
      answers.set(question.id, { state: "answered", value, grade });
  }
  return {
    answers,
    profiles: {},
    ratios: { cost: ratiosBetween(0.5, 1.5), effort: ratiosBetween(0, 3) },
  };
};

const portfolio = Array.from({ length: applications }, application);

/** The same model as numbers only, for a program that knows nothing of questionnaires. */
const asNumbers = (input: AssessmentInput) => {
  const { excluded, weighing } = applicationToSimulate(model, input);
  const { situation, tallies } = weighing;
  const base = model.leaves.map((_, leaf) => {
    const { sums, units } = tallies[leaf] ?? { sums: [], units: 0 };
    return model.options.map((_option, option) => (units > 0 ? (sums[option] ?? 0) / units : 0));
  });
  const questions = model.questions.flatMap((question) => {
    if (question.feeds.length === 0 || !isInPlay(situation, question.id)) return [];
    const recorded = situation.valueOf(question.id);
    const values =
      recorded === undefined ? question.possible : neighbouringAnswers(question.possible, recorded);
    if (values.length === 0) return [];
    const grade = input.answers.get(question.id)?.grade ?? "C";
    return [
      {
        rate: recorded === undefined ? 1 : (model.errorRates[grade] ?? 0),
        feeds: question.feeds.map(({ centred, leaf, units }) => ({
          leaf,
          amounts: values.map((value) => {
            const before = recorded === undefined ? undefined : centred(recorded);
            const share = units / (tallies[leaf]?.units ?? units);
            return centred(value).map((fit, option) => share * (fit - (before?.[option] ?? 0)));
          }),
        })),
      },
    ];
  });
  return { base, questions, competing: [...model.options.keys()].filter((option) => !excluded.has(option)) };
};

const groups = [...Map.groupBy(model.leaves.entries(), ([, { topId }]) => topId).values()].map((members) =>
  members.map(([leaf, { weight }]) => ({ leaf, weight })),
);

const PeerAnswer = z.object({ firsts: z.array(z.array(z.number())), milliseconds: z.number() });

const folder = mkdtempSync(join(tmpdir(), "canopy-bench-"));
const pool = createSimulationPool();
try {
  console.log(`simulation of ${applications} applications, ${defaultIterations} iterations each`);

  const start = performance.now();
  await Promise.all(
    portfolio.map(async (input) => await pool.simulate(simulated, input, { isUrgent: false })),
  );
  const all = performance.now() - start;
  console.log(
    `  ${availableParallelism()} cores, workers' start and draws included  ${all.toFixed(0)} ms ` +
      `(${(all / limitMs).toFixed(2)} of the limit of ${limitMs} ms)`,
  );

  const before = process.memoryUsage();
  const drawing = process.threadCpuUsage();
  const simulate = createSimulator(model, drawSimulation(model, defaultIterations, defaultSeed));
  const drawn = millisecondsSince(drawing);
  const some = portfolio.slice(0, 50);
  for (const input of some.slice(0, 5)) simulate(applicationToSimulate(model, input));
  const simulating = process.threadCpuUsage();
  for (const input of some) simulate(applicationToSimulate(model, input));
  const each = millisecondsSince(simulating) / some.length;
  const after = process.memoryUsage();
  const mib = (after.arrayBuffers - before.arrayBuffers + after.heapUsed) / 1024 / 1024;
  console.log(`  one core: draws ${drawn.toFixed(0)} ms once, then ${each.toFixed(1)} ms per application`);
  console.log(
    `  memory of one simulator and all else here  ${mib.toFixed(0)} MiB (limit ${mostMib} per worker)`,
  );

  const file = join(folder, "model.json");
  writeFileSync(
    file,
    JSON.stringify({
      iterations: defaultIterations,
      groups,
      applications: portfolio.slice(0, peerApplications).map(asNumbers),
    }),
  );
  // The other program is given numbers: reading the questionnaire is in neither figure.
  const prepared = portfolio.slice(0, peerApplications).map((input) => applicationToSimulate(model, input));
  const ours = process.threadCpuUsage();
  for (const one of prepared) simulate(one);
  const oursMs = millisecondsSince(ours) / peerApplications;
  const peer = spawnSync("python3", [fileURLToPath(new URL("simulation-peer.py", import.meta.url)), file], {
    encoding: "utf8",
    env: { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" },
  });
  if (peer.status !== 0) {
    console.log(`  NumPy was not measured: ${peer.stderr.trim().split("\n").at(-1) ?? "it did not start"}`);
  } else {
    const { firsts, milliseconds } = PeerAnswer.parse(JSON.parse(peer.stdout));
    const ratio = milliseconds / peerApplications / oursMs;
    console.log(
      `  NumPy on one core  ${(milliseconds / peerApplications).toFixed(1)} ms per application, ours ${oursMs.toFixed(1)} ms: ` +
        `${ratio.toFixed(2)} times as fast (at least ${leastRatio})`,
    );
    const furthest = Math.max(
      ...portfolio.slice(0, peerApplications).flatMap((input, at) => {
        const { options } = simulate(applicationToSimulate(model, input));
        return options.map(({ rankAcceptability: [first = 0] }, option) =>
          Math.abs(first - (firsts[at]?.[option] ?? 0)),
        );
      }),
    );
    console.log(`  the two agree on first ranks within ${furthest.toFixed(4)}`);
    if (ratio < leastRatio || furthest > 0.03) process.exitCode = 1;
  }
  if (all > limitMs || mib > mostMib) process.exitCode = 1;
} finally {
  await pool.close();
  rmSync(folder, { recursive: true, force: true });
}

function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { system, user } = process.threadCpuUsage(start);
  return (user + system) / 1_000;
}
