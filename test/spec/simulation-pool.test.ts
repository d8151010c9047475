import { afterEach, expect, test } from "vitest";
import { createSimulationPool } from "../../src-main/simulation/simulation-pool.ts";
import type { SimulationPool } from "../../src-main/simulation/simulation-pool.ts";
import { weightsOf } from "../../src-shared/domain/scoring/assess.ts";
import type { AssessmentInput } from "../../src-shared/domain/scoring/assess.ts";
import { applicationToSimulate } from "../../src-shared/domain/simulation/application-to-simulate.ts";
import { createSimulator } from "../../src-shared/domain/simulation/simulate.ts";
import { drawSimulation } from "../../src-shared/domain/simulation/simulation-draws.ts";
import { model as shippedModel } from "../unit/scoring/arbitrary-inputs.ts";
import { shippedPack } from "../unit/scoring/packs.ts";
import { answersOf } from "../unit/scoring/worked-example-pack.ts";

const pools: SimulationPool[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map(async (pool) => await pool.close()));
});

const openPool = (size: number): SimulationPool => {
  const pool = createSimulationPool({ size });
  pools.push(pool);
  return pool;
};

const simulated = {
  pack: shippedPack,
  weights: weightsOf(shippedPack, "balanced"),
  iterations: 400,
  seed: 9,
};

const application = (at: number): AssessmentInput => ({
  answers: answersOf({ "APP-23": at % 5, "APP-05": 10 * at }),
  profiles: {},
  ratios: {},
});

test("gives the same bytes from a worker as without one, whatever worker it was", async () => {
  const here = createSimulator(shippedModel, drawSimulation(shippedModel, 400, 9));
  const inputs = Array.from({ length: 24 }, (_, at) => application(at));
  const pool = openPool(3);

  const there = await Promise.all(
    inputs.map(async (input) => await pool.simulate(simulated, input, { isUrgent: false })),
  );

  expect(there).toEqual(inputs.map((input) => here(applicationToSimulate(shippedModel, input))));
});

test("an application that somebody looks at goes before those that wait", async () => {
  const pool = openPool(1);
  const order: string[] = [];
  const waiting = Array.from({ length: 6 }, async (_, at) => {
    await pool.simulate(simulated, application(at), { isUrgent: false });
    order.push("waiting");
  });
  const urgent = pool.simulate(simulated, application(9), { isUrgent: true });
  void urgent.then(() => order.push("urgent"));
  await Promise.all([...waiting, urgent]);

  // One was at work already.
  expect(order.indexOf("urgent")).toBeLessThanOrEqual(1);
});

test("what nobody waits for any more is not simulated", async () => {
  const pool = openPool(1);
  const controller = new AbortController();
  const first = pool.simulate(simulated, application(1), { isUrgent: false });
  const second = pool.simulate(simulated, application(2), { isUrgent: false, signal: controller.signal });
  controller.abort();

  await expect(second).rejects.toMatchObject({ code: "job.cancelled" });
  expect((await first).iterations).toBe(400);
});

test("a pool that closes tells those who still wait", async () => {
  const pool = openPool(1);
  const waiting = [1, 2, 3].map(
    async (at) => await pool.simulate(simulated, application(at), { isUrgent: false }),
  );
  const ended = Promise.allSettled(waiting);
  await pool.close();

  const states = (await ended).map(({ status }) => status);
  expect(states.at(-1)).toBe("rejected");
  await expect(pool.simulate(simulated, application(4), { isUrgent: true })).rejects.toMatchObject({
    code: "job.cancelled",
  });
});
