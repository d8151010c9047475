import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { canopy } from "../harness/canopy.ts";
import type { Outcome } from "../harness/canopy.ts";
import { setupFolder } from "../harness/folder.ts";
import { publishedCase } from "../unit/planning-fixtures.ts";

const run = async (folder: string, ...words: readonly string[]): Promise<Outcome> =>
  await canopy(join(folder, "data"), "plan", ...words);

const plan = async (kind: string, content: unknown): Promise<Outcome> => {
  const folder = setupFolder();
  const file = join(folder, "given.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return await run(folder, kind, file, "--json");
};

const planned = async (kind: string, content: unknown): Promise<unknown> => {
  const { code, stdout, stderr } = await plan(kind, content);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout);
};

const stderrOf = async (kind: string, content: unknown): Promise<string> => {
  const { code, stderr } = await plan(kind, content);
  expect(code).toBe(1);
  return stderr;
};

describe("the command line", () => {
  test("sizes the published exercise, whole or its input alone", async () => {
    const whole = publishedCase("SIZING-100VM");
    const expected = { vcpu: 200, cores: 40, ram: 400, hosts: 4 };

    expect(await planned("size", whole)).toMatchObject(expected);
    expect(await planned("size", whole["input"])).toMatchObject(expected);
  });

  test("sizes with the margins of the catalogue what names none of its own", async () => {
    const given = { vms: 100, vcpu: 2, ram_gb: 4, disk_gb: 40, cores_per_host: 12, ram_per_host: 192 };
    expect(await planned("size", { ...given, raw_tb_per_host: 3.6 })).toMatchObject({
      needed: 6,
      spare: 1,
      hosts: 7,
      limiting: "cpu",
    });
  });

  test("works out what was measured, and sizes each site", async () => {
    expect(await planned("size", publishedCase("AZURE-COMFORT"))).toEqual({
      cases: [{ effective: 1.04 }, { effective: 1.04 }, { effective: 4 }],
    });
    const machine = { vcpu: 8, ram_gb: 32, disk_gb: 100, count: 40 };
    expect(
      await planned("size", {
        machines: [
          { ...machine, site: "ORL" },
          { ...machine, site: "BRE" },
        ],
      }),
    ).toMatchObject({ vcpu: 640, sites: { BRE: { vcpu: 320 }, ORL: { vcpu: 320 } } });
  });

  test("gives the present value and payback of cash flows, and the case of each option", async () => {
    const { npv, payback_years } = publishedCase("NPV") as { npv: number; payback_years: number };
    const figures = (await planned("cost", publishedCase("NPV"))) as Record<string, number>;
    expect(figures["npv"]).toBeCloseTo(npv, 2);
    expect(figures["payback_years"]).toBeCloseTo(payback_years, 4);

    const options = {
      retain: { run_per_year: { infrastructure: 100, labour: 900 } },
      private: { run_per_year: 600, one_off: { person_days: 1, day_rate: 720 } },
    };
    expect(await planned("cost", { options, years: 1, ramp: [1], double_run_months: 0 })).toMatchObject({
      options: { private: { npv: 1000 - 600 - 720, cost_ratio: 0.6, effort_ratio: 0.72 } },
    });
  });

  test("gives the carbon of a load and of making servers", async () => {
    const load = { vcpu: 16, processor: "Cascade Lake", utilisation: 20, memory_gb: 64, ssd_tb: 2, pue: 1.8 };
    const ofLoad = (await planned("carbon", { ...load, country: "FR", grid: "ccf" })) as Record<
      string,
      number
    >;
    expect(ofLoad["kg"]).toBeCloseTo(51.1, 1);
    expect(ofLoad["it_kwh"]).toBeCloseTo(423.65, 2);

    const published = publishedCase("CCF-EMBODIED");
    const { cases } = (await planned("carbon", published)) as { cases: { embodied: { total: number } }[] };
    const totals = (published["cases"] as { total: number }[]).map(({ total }) => total);
    expect(cases.map(({ embodied }) => Math.round(embodied.total * 100) / 100)).toEqual(totals);
  });

  test("plans waves, and tells what a move would break", async () => {
    const given = {
      capacity: 8,
      effort: { A: 4, B: 3, C: 2, D: 1, E: 8, F: 3, G: 2, H: 5 },
      priority: { D: 90, G: 75, C: 70, AB: 60, H: 55, EF: 30 },
      hard: ["A-B", ["E", "F"]],
      needs: ["A->C", { from: "E", to: "H" }, "F->G"],
      move: { application: "A", wave: 1 },
    };
    expect(await planned("waves", given)).toMatchObject({
      assignment: { A: 2, B: 2, C: 1, D: 1, E: 4, F: 4, G: 1, H: 3 },
      broken: [{ rule: "capacity", wave: 4 }],
      moved: {
        newlyBroken: [{ rule: "capacity" }, { sentence: "A (wave 1) and B (wave 2) must move together." }],
      },
    });
  });

  test("ends with 1 and a sentence where the file can't be used", async () => {
    const folder = setupFolder();
    expect(await run(folder, "size", join(folder, "nowhere.json"))).toEqual({
      code: 1,
      stdout: "",
      stderr: "file.unreadable: nowhere.json can't be read: there is no such file.\n",
    });
    expect(await stderrOf("cost", "{")).toContain("it is not a JSON object");
    expect(await stderrOf("size", { vms: -1, vcpu: 2 })).toContain("vms: a number of at least 0 is expected");
    expect(await stderrOf("size", { vcpu: 2, protection: "RAID-9" })).toContain("FTT1-RAID1");
    expect(await stderrOf("cost", { options: { private: { run: 1 } } })).toContain("options.retain");
    expect(await stderrOf("carbon", { vcpu: 1, country: "XX" })).toContain("no factor for XX in ccf");
    expect(await stderrOf("waves", { effort: { A: 1 }, needs: ["A->B"] })).toContain("B is in a pair");
  });

  test("ends with 2 where it is not a command", async () => {
    expect((await run(setupFolder(), "size")).code).toBe(2);
    expect((await run(setupFolder(), "dates", "x.json")).code).toBe(2);
  });
});
