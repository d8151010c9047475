import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SizingDemand } from "../../../src-shared/contract/sizing.ts";
import { comfortFactorFor } from "../../../src-shared/domain/sizing/comfort-factor.ts";
import { demandOf, effectiveAmount } from "../../../src-shared/domain/sizing/demand.ts";
import { idlenessOf } from "../../../src-shared/domain/sizing/idle-machines.ts";
import { measurementStars } from "../../../src-shared/domain/sizing/measurement-stars.ts";
import { sizeCluster } from "../../../src-shared/domain/sizing/size-cluster.ts";
import { sizingWarnings } from "../../../src-shared/domain/sizing/warnings.ts";
import { planning, publishedCase } from "../planning-fixtures.ts";

const { rules, protections, idle } = planning.sizing;
const raid1 = protections.find(({ id }) => id === "raid1") ?? null;
const block = { cores: 12, memoryGib: 192, rawStorageTb: 3.6 };
const hundredMachines = { vcpus: 200, memoryGib: 400, storageTb: 4 };

describe("the published exercise of a hundred machines", () => {
  test("takes four hosts at five vCPUs per core, without any margin", () => {
    const { input, expected } = publishedCase("SIZING-100VM") as {
      input: Record<string, number>;
      expected: Record<string, number>;
    };
    const { vms = 0, vcpu = 0, ram_gb = 0, ratio = 0, cores_per_host = 0, ram_per_host = 0 } = input;
    const demand = { vcpus: vms * vcpu, memoryGib: vms * ram_gb, storageTb: 0 };
    const noMargins = { loadLimit: 1, storageSlack: 0, growthPerYear: 0, spareShare: 0 };
    const size = sizeCluster(
      demand,
      { cores: cores_per_host, memoryGib: ram_per_host, rawStorageTb: null },
      { ...rules, ...noMargins, vcpuPerCore: ratio },
      null,
    );

    expect(demand).toMatchObject({ vcpus: expected["vcpu"], memoryGib: expected["ram"] });
    expect(demand.vcpus / ratio).toBe(expected["cores"]);
    expect(size.total).toBe(expected["hosts_published"]);
  });

  test("takes six and a spare one with the margins of the catalogue, and the processor limits", () => {
    const size = sizeCluster(hundredMachines, block, rules, raid1);

    expect(size.hostsFor.cpu).toBeCloseTo(5.21, 2);
    expect(size.hostsFor.memory).toBeCloseTo(2.6, 2);
    expect(size.hostsFor.storage).toBeCloseTo(2.96, 2);
    expect(size).toMatchObject({ hosts: 6, spare: 1, total: 7, limiting: "cpu" });
  });
});

test("the protections of the catalogue are those that Azure publishes", () => {
  const { raid_factors, min_hosts, slack } = publishedCase("VSAN-FTT") as {
    raid_factors: Record<string, number>;
    min_hosts: Record<string, number>;
    slack: number;
  };
  const named = protections.map((one) => [`FTT${one.failures}-${one.name.replace("-", "")}`, one] as const);

  expect(Object.fromEntries(named.map(([name, { factor }]) => [name, factor]))).toEqual(raid_factors);
  expect(Object.fromEntries(named.map(([name, { hosts }]) => [name, hosts]))).toEqual(min_hosts);
  expect(rules.storageSlack).toBe(slack);
});

test("what was measured counts times the comfort factor, as Azure's examples do", () => {
  const { cases } = publishedCase("AZURE-COMFORT") as { cases: Record<string, number>[] };
  for (const { cores, ram_gb, util = 0, comfort = 0, effective = 0 } of cases) {
    expect(effectiveAmount(cores ?? ram_gb ?? 0, util, comfort)).toBeCloseTo(effective, 10);
  }
});

test("what nobody measured counts as allocated, and is said", () => {
  const measured = { vcpus: 4, memoryGib: 8, storageTb: 0.1, cpuUse: 0.2, memoryUse: 0.5 };
  const unmeasured = { ...measured, cpuUse: null, memoryUse: null };
  const performance = { ...rules, basis: "performance" } as const;

  expect(demandOf([measured, unmeasured], performance).vcpus).toBeCloseTo(4 * 0.2 * 1.3 + 4);
  expect(demandOf([measured, unmeasured], { ...performance, basis: "allocated" }).vcpus).toBe(8);
  expect(sizingWarnings(performance, [measured, unmeasured], false)).toEqual(["unmeasured"]);
  expect(sizingWarnings(performance, [measured], false)).toEqual([]);
});

test("more vCPUs per core than usual are warned of, and more so for vital applications", () => {
  expect(sizingWarnings({ ...rules, vcpuPerCore: 5 }, [], true)).toEqual(["ratioHigh"]);
  expect(sizingWarnings({ ...rules, vcpuPerCore: 9 }, [], true)).toEqual([
    "ratioHigh",
    "ratioTooHighForVital",
  ]);
  expect(sizingWarnings({ ...rules, vcpuPerCore: 9 }, [], false)).toEqual(["ratioHigh"]);
});

test("a protection sets the fewest hosts, and nothing to carry takes none", () => {
  const one = { vcpus: 2, memoryGib: 4, storageTb: 0.04 };
  expect(sizeCluster(one, block, rules, raid1)).toMatchObject({ fewestHosts: 3, hosts: 3, spare: 1 });
  const nothing = { vcpus: 0, memoryGib: 0, storageTb: 0 };
  expect(sizeCluster(nothing, block, rules, raid1)).toMatchObject({ limiting: null, total: 0 });
});

test("the comfort factor follows from how use was measured", () => {
  expect(["month", "week", "partial", "none", undefined].map((how) => comfortFactorFor(how, 1.3))).toEqual([
    1.3, 1.5, 2, 2, 1.3,
  ]);
});

test("stars go by fifths of the data points", () => {
  expect([0, 0.2, 0.21, 0.4, 0.6, 0.8, 0.81, 1].map(measurementStars)).toEqual([1, 1, 2, 2, 3, 4, 5, 5]);
});

describe("a machine", () => {
  test("that does nothing at all is a zombie, and one below every limit is idle", () => {
    expect(idlenessOf({ cpu: 0, memory: 0, network: null }, idle)).toBe("zombie");
    expect(idlenessOf({ cpu: 0.04, memory: 0.04, network: 0.01 }, idle)).toBe("idle");
  });

  test("whose processor, memory or network is at a limit is used", () => {
    expect(idlenessOf({ cpu: 0.05, memory: 0, network: 0 }, idle)).toBe("used");
    expect(idlenessOf({ cpu: 0, memory: 0.05, network: 0 }, idle)).toBe("used");
    expect(idlenessOf({ cpu: 0, memory: 0, network: 0.02 }, idle)).toBe("used");
    expect(idlenessOf({ cpu: null, memory: 0.5, network: null }, idle)).toBe("used");
  });

  test("that nobody measured is unknown", () => {
    expect(idlenessOf({ cpu: null, memory: 0.01, network: null }, idle)).toBe("unknown");
    expect(idlenessOf({ cpu: null, memory: null, network: null }, idle)).toBe("unknown");
  });
});

const total = (demand: SizingDemand, changes = {}, protection = raid1): number =>
  sizeCluster(demand, block, { ...rules, ...changes }, protection).total;

describe("whatever is to be carried", () => {
  const someDemand = fc.record({
    vcpus: fc.double({ min: 0, max: 20_000, noNaN: true }),
    memoryGib: fc.double({ min: 0, max: 200_000, noNaN: true }),
    storageTb: fc.double({ min: 0, max: 5_000, noNaN: true }),
  });
  const someProtection = fc.constantFrom(null, ...protections);

  test("more of it never takes fewer hosts", () => {
    fc.assert(
      fc.property(someDemand, someDemand, someProtection, (demand, more, protection) => {
        const sum = {
          vcpus: demand.vcpus + more.vcpus,
          memoryGib: demand.memoryGib + more.memoryGib,
          storageTb: demand.storageTb + more.storageTb,
        };
        expect(total(sum, {}, protection)).toBeGreaterThanOrEqual(total(demand, {}, protection));
      }),
    );
  });

  test("growth, slack and a lower load limit never take fewer, a higher ratio never more", () => {
    fc.assert(
      fc.property(someDemand, fc.double({ min: 0, max: 0.5, noNaN: true }), (demand, by) => {
        const now = total(demand);
        expect(total(demand, { growthPerYear: by })).toBeGreaterThanOrEqual(now);
        expect(total(demand, { storageSlack: 0.25 + by })).toBeGreaterThanOrEqual(now);
        expect(total(demand, { loadLimit: 0.8 - by })).toBeGreaterThanOrEqual(now);
        expect(total(demand, { vcpuPerCore: 4 + by })).toBeLessThanOrEqual(now);
      }),
    );
  });

  test("the hosts carry what each resource needs, and the limiting one needs most", () => {
    fc.assert(
      fc.property(someDemand, someProtection, (demand, protection) => {
        const {
          hosts,
          hostsFor,
          limiting,
          total: all,
          spare,
        } = sizeCluster(demand, block, rules, protection);
        expect(hosts).toBeGreaterThanOrEqual(Math.max(...Object.values(hostsFor)) - 1e-9);
        expect(all).toBe(hosts + spare);
        expect(limiting === null ? 0 : hostsFor[limiting]).toBeCloseTo(
          Math.max(...Object.values(hostsFor)),
          8,
        );
      }),
    );
  });
});
