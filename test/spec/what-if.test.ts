import { expect, test } from "vitest";
import type { Statement } from "../../src-shared/contract/answers.ts";
import { siteContract } from "../../src-shared/contract/site.ts";
import type { Trial } from "../../src-shared/contract/what-if.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { createCall } from "../../src-shared/rpc/client.ts";
import { setupApp } from "../harness/app.ts";

const nothing: Trial = { weights: null, gateIds: [], answers: [] };
const costOnly = { BV: 0, TF: 0, DC: 0, OP: 0, EC: 100, OR: 0, SU: 0 };

const setup = async () => {
  const app = await setupApp();
  const call = createCall(siteContract, { send: app.dispatch, onChange: app.onChange });
  const { engagementId } = await call("examples.import", { exampleId: "val-orsenne" });
  const applications = await call("applications.list", { engagementId });
  const applicationId = applications.find(({ name }) => name === "Radiothèque")?.id;
  if (!applicationId) throw new Error("The example has no Radiothèque");
  return { call, engagementId, applicationId };
};

const said = (value: Statement["value"]): Statement => ({
  state: "answered",
  value,
  grade: "C",
  respondent: "",
  interviewId: null,
  reason: "",
});

test("with nothing tried, what-if says exactly what is recorded", async () => {
  const { call, engagementId, applicationId } = await setup();
  const { stamp: _, ...recorded } = await call("results.get", { engagementId, applicationId });
  for (const simulate of [true, false]) {
    expect(await call("whatIf.get", { engagementId, applicationId, trial: nothing, simulate })).toEqual(
      recorded,
    );
  }
  const { rows } = await call("results.list", { engagementId });
  const tried = await call("whatIf.list", { engagementId, trials: [nothing] });
  for (const row of tried.rows) {
    const own = rows.find(({ applicationId: id }) => id === row.applicationId);
    expect(row.tried).toEqual([row.recorded]);
    expect(row.recorded).toMatchObject({
      verdict: own?.verdict,
      lead: own?.lead,
      firstShare: own?.firstShare,
      simulated: true,
    });
  }
});

test("an answer that is tried counts as it would if it were recorded, and is recorded nowhere", async () => {
  const { call, engagementId, applicationId } = await setup();
  const before = await call("results.get", { engagementId, applicationId });
  const trial = { ...nothing, answers: [{ applicationId, questionId: "APP-13", value: "web3" }] };

  const tried = await call("whatIf.get", { engagementId, applicationId, trial, simulate: false });

  expect(tried.options).not.toEqual(before.options);
  expect(await call("results.get", { engagementId, applicationId })).toEqual(before);
  const answers = await call("answers.list", { engagementId, applicationId });
  const grade = answers.find(({ questionId }) => questionId === "APP-13")?.grade ?? null;
  await call("answers.record", {
    engagementId,
    applicationId,
    questionId: "APP-13",
    statement: { ...said("web3"), grade },
  });
  const recorded = await call("results.get", { engagementId, applicationId });
  expect(tried.options.map(({ score }) => score)).toEqual(recorded.options.map(({ score }) => score));
});

test("an answer taken away in a trial leaves its question open", async () => {
  const { call, engagementId, applicationId } = await setup();
  const trial = { ...nothing, answers: [{ applicationId: null, questionId: "APP-13", value: null }] };
  const tried = await call("whatIf.get", { engagementId, applicationId, trial, simulate: false });
  expect(tried.openQuestionIds).toContain("APP-13");
});

test("other weights move the portfolio, and what is recorded stays beside it", async () => {
  const { call, engagementId } = await setup();
  const trials = [{ ...nothing, weights: costOnly }, nothing];
  const { rows } = await call("whatIf.list", { engagementId, trials });
  const moved = rows.filter(
    ({ recorded, tried }) => tried[0]?.verdict.optionId !== recorded.verdict.optionId,
  );
  expect(moved.length).toBeGreaterThan(0);
  expect(rows.every(({ recorded, tried }) => tried[1]?.lead === recorded.lead)).toBe(true);
});

test("a trial of the whole portfolio is simulated when somebody asks, and is then as sure as what is recorded", async () => {
  const { call, engagementId } = await setup();
  const trials = [{ ...nothing, weights: costOnly }];
  expect((await call("whatIf.list", { engagementId, trials })).toSimulate).toBe(80);

  await call("whatIf.simulate", { engagementId, trials });

  const { rows, simulated } = await call("whatIf.list", { engagementId, trials });
  expect(simulated).toBe(80);
  expect(rows.every(({ tried }) => tried[0]?.simulated)).toBe(true);
  expect(await call("whatIf.simulate", { engagementId, trials })).toEqual({ simulated: 0 });
}, 90_000);

test("a gate that is set aside excludes nothing, and one that there is not is refused", async () => {
  const { call, engagementId } = await setup();
  const { rows } = await call("results.list", { engagementId });
  const excluded = rows.find(({ gates }) =>
    gates.some(({ outcomes }) => Object.values(outcomes).includes("excluded")),
  );
  if (!excluded) throw new Error("No gate of the example excludes anything");
  const { applicationId } = excluded;
  const gateIds = excluded.gates.map(({ gateId }) => gateId);
  const tried = await call("whatIf.get", {
    engagementId,
    applicationId,
    trial: { ...nothing, gateIds },
    simulate: false,
  });
  expect(tried.options.every(({ status }) => status !== "excluded")).toBe(true);

  const strange = { ...nothing, gateIds: ["G-LUCK"] };
  await expect(
    call("whatIf.get", { engagementId, applicationId, trial: strange, simulate: false }),
  ).rejects.toEqual(problem("record.unknown", { noun: "gate", id: "G-LUCK" }));
});

test("weights that are no profile's are recorded with how they were found, and everything uses them", async () => {
  const { call, engagementId, applicationId } = await setup();
  const agreed = {
    agreedOn: "2026-11-26",
    agreedBy: [{ en: "Board", fr: "Direction" }],
    note: { en: "", fr: "" },
  };
  await call("engagements.recordWeights", {
    engagementId,
    weights: { profileId: "balanced", points: costOnly, foundBy: "swing", ...agreed },
  });

  expect((await call("engagements.get", { engagementId })).weights).toEqual({
    profileId: "balanced",
    points: costOnly,
    foundBy: "swing",
    ...agreed,
  });
  const result = await call("results.get", { engagementId, applicationId });
  expect(result.stamp).toMatchObject({ weightProfileId: null, weights: costOnly });
  const trial = { ...nothing, weights: costOnly };
  const tried = await call("whatIf.get", { engagementId, applicationId, trial, simulate: false });
  expect(tried.options).toEqual(result.options);
  const { matrix } = await call("secondOpinions.get", { engagementId, applicationId });
  expect(matrix.criteria.map(({ criterionId }) => criterionId)).toEqual(["EC"]);

  await expect(
    call("engagements.recordWeights", {
      engagementId,
      weights: { profileId: "balanced", points: { ...costOnly, EC: 90 }, foundBy: "sliders", ...agreed },
    }),
  ).rejects.toEqual(problem("weights.invalid", { wrong: "90" }));
});

test("a scenario is kept, renamed, undone and taken away like everything that is recorded", async () => {
  const { call, engagementId } = await setup();
  const scenario = {
    id: "0192f0aa-0000-7000-8000-00000000abcd",
    name: "Costs first",
    note: "",
    trial: { ...nothing, weights: costOnly },
  };
  await call("scenarios.record", { engagementId, scenario });
  await call("scenarios.record", { engagementId, scenario: { ...scenario, name: "Only costs" } });
  expect(await call("scenarios.list", { engagementId })).toEqual([{ ...scenario, name: "Only costs" }]);

  await call("history.undo", { engagementId });
  expect(await call("scenarios.list", { engagementId })).toEqual([scenario]);

  await call("scenarios.delete", { engagementId, id: scenario.id });
  expect(await call("scenarios.list", { engagementId })).toEqual([]);
});
