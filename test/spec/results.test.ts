import { expect, test } from "vitest";
import type { Statement } from "../../src-shared/contract/answers.ts";
import { siteContract } from "../../src-shared/contract/site.ts";
import { createCall } from "../../src-shared/rpc/client.ts";
import { setupApp } from "../harness/app.ts";

const setup = async () => {
  const app = await setupApp();
  const call = createCall(siteContract, { send: app.dispatch, onChange: app.onChange });
  const { engagementId } = await call("engagements.create", {
    clientName: "Client",
    sector: "other",
    countries: ["FR"],
    languages: ["fr"],
    code: "C-1",
  });
  const { applicationId } = await call("applications.create", { engagementId, name: "Portal" });
  return { call, engagementId, applicationId };
};

const said = (value: Statement["value"]): Statement => ({
  state: "answered",
  value,
  grade: "D",
  respondent: "",
  interviewId: null,
  reason: "",
});

test("an application about which nothing is known scores 50 everywhere and is called open", async () => {
  const { call, engagementId } = await setup();

  const { rows } = await call("results.list", { engagementId });

  expect(rows).toHaveLength(1);
  expect(rows[0]?.verdict).toMatchObject({ level: "open", optionId: null });
  expect(rows[0]?.options.map(({ score }) => score)).toEqual([50, 50, 50, 50, 50]);
  expect(rows[0]?.coverage).toBe(0);
});

test("an answer moves the scores, is counted, and its bars add up", async () => {
  const { call, engagementId, applicationId } = await setup();

  await call("answers.record", {
    engagementId,
    applicationId,
    questionId: "APP-13",
    statement: said("web3"),
  });

  const result = await call("results.get", { engagementId, applicationId });
  expect(result.coverage).toBeGreaterThan(0);
  for (const { contributions, score } of result.options) {
    const bars = contributions.reduce((sum, { points }) => sum + points, 0);
    expect(bars).toBeCloseTo(score - 50, 9);
  }
  const { rows } = await call("results.list", { engagementId });
  expect(rows[0]?.assumptions).toBe(1);
});

test("other weights give other figures and another stamp, the same ones the same stamp", async () => {
  const { call, engagementId, applicationId } = await setup();
  await call("answers.record", {
    engagementId,
    applicationId,
    questionId: "APP-13",
    statement: said("web3"),
  });
  const before = await call("results.get", { engagementId, applicationId });
  expect(await call("results.get", { engagementId, applicationId })).toEqual(before);

  await call("engagements.recordWeights", {
    engagementId,
    weights: { profileId: "cost", agreedOn: null, agreedBy: [], note: { en: "", fr: "" } },
  });

  const after = await call("results.get", { engagementId, applicationId });
  expect(after.stamp.weightProfileId).toBe("cost");
  expect(after.options).not.toEqual(before.options);
});

test("an option profile with evidence lifts a requirement, and expired evidence does not", async () => {
  const { call, engagementId, applicationId } = await setup();
  for (const [questionId, value] of [
    ["DAT-01", ["health"]],
    ["DAT-06", "third"],
  ] as const) {
    await call("answers.record", {
      engagementId,
      applicationId,
      questionId,
      statement: said(typeof value === "string" ? value : [...value]),
    });
  }
  const statusOfPaas = async () => {
    const { options } = await call("results.get", { engagementId, applicationId });
    return options.find(({ optionId }) => optionId === "paas")?.status;
  };
  const gateOnHealth = async () => {
    const { gates } = await call("results.get", { engagementId, applicationId });
    return gates.find(({ gateId }) => gateId === "G-HDS")?.outcomes.paas;
  };
  const profile = (expires: string | null, hds_activities: number[]) => ({
    engagementId,
    profile: {
      optionId: "paas" as const,
      name: { en: "PaaS", fr: "PaaS" },
      demonstration: false,
      attributes: { hds_activities, hosting_in_eea: true },
      evidence: [
        {
          attribute: "hds_activities",
          document: "Certificate",
          issued: "2025-01-01",
          expires,
          seenBy: "Ada",
        },
      ],
    },
  });
  expect(await gateOnHealth()).toBe("open");
  expect(await statusOfPaas()).toBe("conditional");

  await call("optionProfiles.record", profile(null, [1, 2, 3, 4]));
  expect(await gateOnHealth()).toBe("pass");

  await call("optionProfiles.record", profile("2020-01-01", [1, 2, 3, 4]));
  expect(await gateOnHealth()).toBe("open");

  await call("optionProfiles.record", profile(null, [1]));
  expect(await gateOnHealth()).toBe("excluded");
  expect(await statusOfPaas()).toBe("excluded");
});

test("a decision that differs from the verdict needs a reason, and can be taken back", async () => {
  const { call, engagementId, applicationId } = await setup();
  const decision = {
    optionId: "paas" as const,
    reason: { en: "", fr: "" },
    decidedBy: { en: "Committee", fr: "Comité" },
    decidedOn: "2026-11-18",
  };
  await expect(call("decisions.record", { engagementId, applicationId, decision })).rejects.toMatchObject({
    code: "decision.reasonMissing",
  });

  const explained = { ...decision, reason: { en: "Strategy", fr: "Stratégie" } };
  await call("decisions.record", { engagementId, applicationId, decision: explained });
  expect(await call("decisions.list", { engagementId })).toMatchObject([
    { optionId: "paas", followsVerdict: false },
  ]);
  expect((await call("results.list", { engagementId })).rows[0]?.decidedOptionId).toBe("paas");

  await call("decisions.record", { engagementId, applicationId, decision: null });
  expect(await call("decisions.list", { engagementId })).toEqual([]);
});

const setupPortfolio = async (applications: number) => {
  const app = await setupApp();
  const call = createCall(siteContract, { send: app.dispatch, onChange: app.onChange });
  const { engagementId } = await call("engagements.create", {
    clientName: "Client",
    sector: "other",
    countries: ["FR"],
    languages: ["fr"],
    code: "C-1",
  });
  for (let at = 0; at < applications; at += 1) {
    const { applicationId } = await call("applications.create", { engagementId, name: `Application ${at}` });
    await call("answers.record", {
      engagementId,
      applicationId,
      questionId: "APP-05",
      statement: said(10 + at),
    });
  }
  /** What the host says, as soon as it is as wanted. */
  const eventually = async (isWanted: () => Promise<boolean>): Promise<void> => {
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const look = async (): Promise<void> => {
      if (await isWanted()) resolve(undefined);
    };
    const stop = app.onChange(() => {
      look().catch(reject);
    });
    await look();
    await promise;
    stop();
  };
  return { call, engagementId, eventually };
};

test("a large portfolio is shown at once, with verdicts on leads alone until a job has simulated it", async () => {
  const { call, engagementId, eventually } = await setupPortfolio(70);

  const { rows } = await call("results.list", { engagementId });
  expect(rows).toHaveLength(70);
  expect(rows.filter(({ simulated }) => simulated).length).toBeLessThan(70);

  await eventually(async () => {
    const now = await call("results.list", { engagementId });
    return now.rows.every(({ simulated }) => simulated);
  });
  const done = await call("results.list", { engagementId });
  expect(done.rows.map(({ firstShare }) => firstShare === null)).toEqual(
    done.rows.map(({ verdict }) => verdict.optionId === null),
  );
});

test("a simulation that somebody calls off stays off until somebody starts it again", async () => {
  const { call, engagementId, eventually } = await setupPortfolio(70);
  await call("results.list", { engagementId });
  const running = async () =>
    (await call("jobs.list", {})).find(
      ({ procedure, state }) => procedure === "simulations.run" && state === "running",
    );
  await eventually(async () => (await running()) !== undefined);
  await call("jobs.cancel", { jobId: (await running())?.id ?? "" });
  await eventually(async () => (await running()) === undefined);

  const { rows } = await call("results.list", { engagementId });
  expect(rows.some(({ simulated }) => !simulated)).toBe(true);
  expect(await running()).toBeUndefined();

  await call("simulations.run", { engagementId });
  const again = await call("results.list", { engagementId });
  expect(again.rows.every(({ simulated }) => simulated)).toBe(true);
});
