import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gridFactorOf, processorGenerationOf } from "../../../src-shared/domain/carbon/choose-factors.ts";
import { embodiedCarbon, embodiedPerYear } from "../../../src-shared/domain/carbon/embodied-carbon.ts";
import { hoursPerYear, operatingCarbon } from "../../../src-shared/domain/carbon/operating-carbon.ts";
import { planning, publishedCase } from "../planning-fixtures.ts";

const { carbon } = planning;
const cascadeLake = carbon.processors.find(({ id }) => id === "cascade-lake") ?? {
  idleWatts: 0,
  fullWatts: 0,
};
const load = {
  vcpus: 16,
  cpuUse: 0.2,
  memoryGb: 64,
  hddTb: 0,
  ssdTb: 2,
  networkGb: 0,
  hours: hoursPerYear,
};
const running = (changes: Partial<typeof load>, pue: number, gramsPerKwh: number) =>
  operatingCarbon({ ...load, ...changes }, { pue, gramsPerKwh }, cascadeLake, carbon.components);

const grams = (set: string): number => gridFactorOf(carbon, set, "FR")?.gramsPerKwh ?? 0;

describe("the worked load of scoring.md 3.3", () => {
  test("uses so much electricity and emits so much with either set of factors for France", () => {
    const old = running({}, 1.8, grams("ccf"));

    expect(old.cpuKwh).toBeCloseTo(182.86, 2);
    expect(old.memoryKwh).toBeCloseTo(219.77, 2);
    expect(old.storageKwh).toBeCloseTo(21.02, 2);
    expect(old.machinesKwh).toBeCloseTo(423.65, 2);
    expect(old.buildingKwh).toBeCloseTo(762.57, 2);
    expect(old.kg).toBeCloseTo(51.1, 1);
    expect(running({}, 1.8, grams("national-2019")).kg).toBeCloseTo(74.7, 1);
  });

  test("emits half when it is made small and moves to a better building", () => {
    const small = running({ vcpus: 8, cpuUse: 0.4, memoryGb: 32 }, 1.4, 67);

    expect(small.buildingKwh).toBeCloseTo(376.58, 2);
    expect(small.kg).toBeCloseTo(25.2, 1);
  });
});

test("making a server emits what Cloud Carbon Footprint publishes for it", () => {
  const { cases } = publishedCase("CCF-EMBODIED") as {
    cases: { memory: number; storage: number; cpu: number; gpu?: number; total: number }[];
  };
  const memoryOfHosts = [64, 32, 60, 384];

  cases.forEach(({ memory, storage, cpu, gpu = 0, total }, index) => {
    const made = embodiedCarbon(
      {
        memoryGb: memoryOfHosts[index] ?? 0,
        extraCpus: cpu / 100,
        hdds: storage === 50 ? 1 : 0,
        ssds: storage === 50 ? 0 : storage / 100,
        gpus: gpu / 150,
      },
      carbon.embodied,
    );
    expect(made.memory).toBeCloseTo(memory, 2);
    expect(made.total).toBeCloseTo(total, 2);
    expect(embodiedPerYear(made, carbon.embodied)).toBeCloseTo(total / 4, 2);
  });
});

test("more use, memory, disk, hours or losses never emit less", () => {
  const less = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(less, less, less, (one, two, three) => {
      const emitted = running(
        { cpuUse: one, memoryGb: 64 * two, hours: 8760 * three },
        1 + one,
        100 * two,
      ).kg;
      const [more, most] = [running({}, 1 + one, 100 * two).kg, running({ cpuUse: 1 }, 2, 100).kg];
      expect(emitted).toBeLessThanOrEqual(running({ cpuUse: 1 }, 1 + one, 100 * two).kg + 1e-9);
      expect(more).toBeLessThanOrEqual(most + 1e-9);
    }),
  );
});

test("the generation of a processor is read from the name that inventories give", () => {
  const names = [
    "Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz",
    "Intel(R) Xeon(R) CPU E5-2650 v4 @ 2.20GHz",
    "Intel(R) Xeon(R) CPU E5-2680 v3 @ 2.50GHz",
    "Intel(R) Xeon(R) Silver 4214 CPU @ 2.20GHz",
    "AMD EPYC 7502 32-Core Processor",
    "AMD EPYC 7443 24-Core Processor",
    "SPARC T7",
  ];
  expect(names.map(processorGenerationOf)).toEqual([
    "skylake",
    "broadwell",
    "haswell",
    "cascade-lake",
    "epyc-gen2",
    "epyc-gen3",
    undefined,
  ]);
});

test("a country that a set does not have has no factor", () => {
  expect(gridFactorOf(carbon, "ccf", "PL")).toBeUndefined();
  expect(gridFactorOf(carbon, "national-2019", "pl")).toEqual({
    country: "PL",
    gramsPerKwh: 805,
    year: 2019,
  });
});
