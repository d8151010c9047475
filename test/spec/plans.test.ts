import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApp } from "../../src-main/open-app.ts";
import { sourceLayout } from "../../src-main/source-layout.ts";
import type { ApplicationId, EngagementId } from "../../src-shared/contract/ids.ts";
import { siteContract } from "../../src-shared/contract/site.ts";
import type { SiteContract } from "../../src-shared/contract/site.ts";
import { createCall } from "../../src-shared/rpc/client.ts";
import type { Call } from "../../src-shared/rpc/client.ts";

const dataFolder = mkdtempSync(join(tmpdir(), "canopy-plans-"));
let closeApp: () => Promise<void>;
let call: Call<SiteContract>;
let engagementId: EngagementId;
let idByCode: ReadonlyMap<string, ApplicationId>;

beforeAll(async () => {
  // Opened once: reading the example takes longer than all that is asked of it.
  const { app, close } = await openApp({ dataFolder, kind: "test", language: "en", layout: sourceLayout });
  closeApp = close;
  call = createCall(siteContract, { send: app.dispatch, onChange: app.onChange });
  ({ engagementId } = await call("examples.import", { exampleId: "val-orsenne" }));
  const applications = await call("applications.list", { engagementId });
  idByCode = new Map(applications.map(({ code, id }) => [code, id]));
});

afterAll(async () => {
  await closeApp();
  rmSync(dataFolder, { recursive: true });
});

const idOf = (code: string): ApplicationId => {
  const id = idByCode.get(code);
  if (!id) throw new Error(`The example has no application ${code}`);
  return id;
};

describe("the private cloud of the example", () => {
  test("is sized for what is decided for it, in all and by site", async () => {
    const sized = await call("sizing.get", { engagementId });
    const sum = (of: (site: (typeof sized.sites)[number]) => number): number =>
      sized.sites.reduce((total, site) => total + of(site), 0);

    expect(sized.applicationIds).toContain(idOf("PAT"));
    expect(sized.all.size.total).toBeGreaterThan(0);
    expect(sum(({ machines }) => machines)).toBe(sized.all.machines);
    expect(sum(({ demand }) => demand.vcpus)).toBeCloseTo(sized.all.demand.vcpus, 9);
  });

  test("grows with growth, keeps what a person sets, and goes back to what the app ships with", async () => {
    const shipped = await call("sizing.get", { engagementId });
    const settings = { ...shipped.settings, rules: { ...shipped.settings.rules, growthPerYear: 0.3 } };
    await call("sizing.record", { engagementId, settings });
    const grown = await call("sizing.get", { engagementId });

    expect(grown.settings).toEqual(settings);
    expect(grown.all.size.total).toBeGreaterThan(shipped.all.size.total);
    await call("sizing.record", { engagementId, settings: null });
    expect(await call("sizing.get", { engagementId })).toEqual(shipped);
  });
});

describe("the business case of the example", () => {
  test("adds up over its applications, with three cases and a tornado", async () => {
    const { portfolio, applications, uncostedIds, currency, parameters } = await call("businessCase.get", {
      engagementId,
    });
    const worth = applications.reduce((sum, { chosen, options }) => {
      const move = options.find(({ optionId }) => optionId === chosen);
      return sum + (move?.npv ?? 0);
    }, 0);

    const paidOnce = applications.reduce((sum, { chosen, options }) => {
      const move = options.find(({ optionId }) => optionId === chosen);
      return sum + (move?.oneOff ?? 0);
    }, 0);

    expect(portfolio?.years.reduce((sum, { oneOff }) => sum + oneOff, 0)).toBeCloseTo(paidOnce, 2);
    expect(currency).toBe("EUR");
    expect(portfolio?.npv).toBeCloseTo(worth, 2);
    expect(portfolio?.cases.base.npv).toBeCloseTo(worth, 2);
    expect(portfolio?.cases.low.npv).toBeLessThan(worth);
    expect(portfolio?.cases.high.npv).toBeGreaterThan(worth);
    expect(portfolio?.tornado.map(({ id }) => id).toSorted()).toEqual(
      parameters.map(({ id }) => id).toSorted(),
    );
    expect(applications.length + uncostedIds.length).toBe(40);
  });

  test("takes an assumption of the engagement, with who says so, and gives it back", async () => {
    const before = await call("businessCase.get", { engagementId });
    const parameter = {
      id: "discountRate",
      value: 0.03,
      low: 0.02,
      high: 0.05,
      source: "Finance department",
      date: "2026-11-20",
    } as const;
    await call("costParameters.record", { engagementId, id: "discountRate", parameter });
    const after = await call("businessCase.get", { engagementId });

    expect(after.parameters.find(({ id }) => id === "discountRate")).toMatchObject({
      ...parameter,
      isOwn: true,
    });
    expect(after.portfolio?.npv).not.toBe(before.portfolio?.npv);
    await call("costParameters.record", { engagementId, id: "discountRate", parameter: null });
    expect(await call("businessCase.get", { engagementId })).toEqual(before);
  });

  test("follows the ramp that a person sets", async () => {
    await call("migrationRamps.record", { engagementId, ramp: [1, 1, 1] });
    expect((await call("businessCase.get", { engagementId })).portfolio?.years).toHaveLength(3);
    await call("migrationRamps.record", { engagementId, ramp: null });
    expect((await call("businessCase.get", { engagementId })).ramp).toEqual([0, 0.2, 0.5, 1, 1]);
  });
});

test("the carbon of the example falls after the move, and follows the chosen set of factors", async () => {
  const { today, after, settings, grid, machines } = await call("carbon.get", { engagementId });
  expect(machines).toBeGreaterThan(0);
  expect(after.kg).toBeLessThan(today.kg);
  expect(grid).toEqual({ gramsPerKwh: 67, year: null });

  await call("carbon.record", { engagementId, settings: { ...settings, gridId: "national-2019" } });
  const other = await call("carbon.get", { engagementId });
  expect(other.grid).toEqual({ gramsPerKwh: 98, year: 2019 });
  expect(other.today.kg / today.kg).toBeCloseTo(98 / 67, 9);
});

describe("the waves of the example", () => {
  test("break no hard rule, and keep together what can't be parted", async () => {
    const { waves, broken, efforts } = await call("waves.get", { engagementId });
    const waveOf = (code: string): number =>
      waves.find(({ ids }) => ids.includes(idOf(code)))?.number ?? Number.NaN;

    expect(broken.filter(({ hard }) => hard)).toEqual([]);
    expect(waveOf("DPI")).toBe(waveOf("PAT"));
    expect(waves.flatMap(({ ids }) => ids).toSorted()).toEqual(Object.keys(efforts).toSorted());
  });

  test("tell what a move would break, keep it, and take it back", async () => {
    const before = await call("waves.get", { engagementId });
    const applicationId = idOf("PAT");
    const last = before.waves.length;
    const from = before.waves.find(({ ids }) => ids.includes(applicationId))?.number ?? 0;
    const wave = from === last ? last + 1 : last;
    const { newlyBroken } = await call("waveMoves.preview", { engagementId, applicationId, wave });
    expect(newlyBroken.map(({ rule }) => rule)).toContain("together");

    await call("waveMoves.record", { engagementId, applicationId, wave });
    const moved = await call("waves.get", { engagementId });
    expect(moved.moves).toEqual([{ applicationId, wave }]);
    expect(moved.waves.find(({ ids }) => ids.includes(applicationId))?.number).toBe(wave);
    expect(moved.broken).toEqual(expect.arrayContaining(newlyBroken));
    await call("waveMoves.record", { engagementId, applicationId, wave: null });
    expect(await call("waves.get", { engagementId })).toEqual(before);
  });

  test("may go by the AWS table instead, with the figure that the second opinions show", async () => {
    const { settings } = await call("waves.get", { engagementId });
    await call("waves.record", { engagementId, settings: { ...settings, priority: "aws" } });
    const byTable = await call("waves.get", { engagementId });

    const decided = new Set(
      (await call("decisions.list", { engagementId })).map(({ applicationId }) => applicationId),
    );
    const applications = await call("applications.list", { engagementId });
    const moving = applications.find(({ id }) => byTable.priorities[id] !== undefined && !decided.has(id));
    if (!moving) throw new Error("The example moves applications that nobody has decided on.");
    const { aws } = await call("secondOpinions.get", { engagementId, applicationId: moving.id });
    expect(byTable.priorities[moving.id]).toBeCloseTo(
      (100 * ((aws?.low ?? 0) + (aws?.high ?? 0))) / 2 / (aws?.maximum ?? 1),
      9,
    );
    expect(byTable.broken.filter(({ hard }) => hard)).toEqual([]);
    await call("waves.record", { engagementId, settings: null });
  });

  test("follow the calendar that a person sets", async () => {
    const { settings } = await call("waves.get", { engagementId });
    const rules = { ...settings.rules, starts: "2027-01-04", weeksPerWave: 4 };
    await call("waves.record", { engagementId, settings: { ...settings, rules } });
    expect((await call("waves.get", { engagementId })).waves[0]).toMatchObject({
      starts: "2027-01-04",
      ends: "2027-01-31",
    });
  });
});

test("what became of applications says how good forecasts and estimates were", async () => {
  const execution = {
    applicationId: idOf("PAT"),
    forecast: 0.8,
    recommended: "private",
    executed: "private",
    executedOn: "2027-05-01",
    complexity: "high",
    estimatedEffort: 50,
    actualEffort: 65,
    estimatedCost: 47_000,
    actualCost: 60_000,
  } as const;
  await call("executions.record", { engagementId, execution });

  expect(await call("executions.list", { engagementId })).toEqual([execution]);
  const { brier, biases, count } = await call("calibration.get", { engagementId });
  expect(brier).toBeCloseTo(0.04, 12);
  expect({ biases, count }).toEqual({
    count: 1,
    biases: [{ option: "private", complexity: "high", count: 1, median: 1.3, multiplier: 1 }],
  });
  await call("executions.delete", { engagementId, applicationId: idOf("PAT") });
  expect(await call("executions.list", { engagementId })).toEqual([]);
});

test("plans can be made anew from the log, row by row", async () => {
  const report = await call("integrity.verify", {});
  expect(report).toMatchObject({ ok: true });
});
