import { describe, expect, test } from "vitest";
import { siteContract } from "../../src-shared/contract/site.ts";
import { konveyorRisk } from "../../src-shared/domain/mcda/konveyor-risk.ts";
import { createCall } from "../../src-shared/rpc/client.ts";
import { applicationIdOf } from "../harness/engagement.ts";
import { setupApp } from "../harness/app.ts";

const setup = async () => {
  const app = await setupApp();
  const call = createCall(siteContract, { send: app.dispatch, onChange: app.onChange });
  const { engagementId } = await call("examples.import", { exampleId: "val-orsenne" });
  const applications = await call("applications.list", { engagementId });
  return { call, engagementId, applications };
};

describe("second opinions", { timeout: 60_000 }, () => {
  test("compare the options that our result leaves in the race, by the same criteria", async () => {
    const { call, engagementId, applications } = await setup();
    for (const { id } of applications.slice(0, 6)) {
      const asked = { engagementId, applicationId: id };
      const [result, opinions] = [await call("results.get", asked), await call("secondOpinions.get", asked)];
      const competing = result.options.filter(({ status }) => status !== "excluded");
      expect(opinions.matrix.rows.map(({ optionId, score }) => [optionId, score])).toEqual(
        competing.map(({ optionId, score }) => [optionId, score]),
      );
      expect(opinions.methods.map(({ method }) => method)).toEqual(["topsis", "vikor", "promethee2", "wsm"]);
      for (const { options } of opinions.methods) {
        expect(options.map(({ ourRank }) => ourRank)).toEqual(competing.map(({ rank }) => rank));
      }
    }
  });

  test("give AWS's priority and Konveyor's risk by the answers and the inventory", async () => {
    const { call, engagementId, applications } = await setup();
    const portal = applications.find(({ serverCount }) => serverCount > 0 && serverCount <= 3);
    if (!portal) throw new Error("No application has one to three servers.");
    const { aws, konveyor } = await call("secondOpinions.get", { engagementId, applicationId: portal.id });
    expect(aws?.facts.instances).toBe("1-3");
    expect(aws).toMatchObject({ points: { instances: 48 }, maximum: 488 });
    if (!konveyor) throw new Error("The pack has no question of Konveyor's.");
    const { risk, confidence, ...counts } = konveyor;
    expect(counts.red + counts.yellow + counts.green).toBeGreaterThan(0);
    expect(konveyorRisk(counts)).toEqual({ risk, confidence });
  });

  test("are refused for an application that is not there", async () => {
    const { call, engagementId } = await setup();
    await expect(
      call("secondOpinions.get", {
        engagementId,
        applicationId: applicationIdOf(255),
      }),
    ).rejects.toMatchObject({ code: "application.unknown" });
  });
});

test(
  "agreement is told per question that two consultants answered apart, and outlives the settling of a conflict",
  { timeout: 60_000 },
  async () => {
    const { call, engagementId, applications } = await setup();
    const before = await call("agreements.list", { engagementId });
    expect(before.map(({ questionId }) => questionId)).toEqual(["APP-07", "APP-08", "APP-26", "INF-10"]);
    expect(before[0]).toEqual({
      questionId: "APP-07",
      level: "nominal",
      units: 1,
      raters: 2,
      alpha: 0,
      reliability: "unreliable",
    });

    const answers = await call("answers.list", { engagementId, questionIds: ["APP-07"] });
    const contested = answers.find(({ alternatives }) => alternatives.length > 1);
    const applicationId = contested?.applicationId;
    if (!contested || !applicationId) throw new Error("No application has a contested origin.");
    expect(applications.some(({ id }) => id === applicationId)).toBe(true);
    const [{ author: _author, recordedAt: _recordedAt, ...statement } = contested] = contested.alternatives;
    await call("answers.record", { engagementId, applicationId, questionId: "APP-07", statement });

    expect(await call("answers.list", { engagementId, questionIds: ["APP-07"] })).not.toContainEqual(
      expect.objectContaining({ alternatives: expect.arrayContaining([expect.anything()]) }),
    );
    expect(await call("agreements.list", { engagementId })).toEqual(before);
  },
);
