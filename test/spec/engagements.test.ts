import { describe, expect, test } from "vitest";
import { siteContract } from "../../src-shared/contract/site.ts";
import { createCall } from "../../src-shared/rpc/client.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { setupApp } from "../harness/app.ts";
import { transports } from "../harness/transports.ts";

const hospital = {
  clientName: "Hôpital d’essai",
  sector: "health",
  countries: ["FR"],
  languages: ["fr", "en"],
  code: "HOP-26",
} as const;

describe.each(transports)("engagements over %s", (_name, open) => {
  const setup = async () => {
    const app = await setupApp();
    return { app, call: createCall(siteContract, await open(app)) };
  };

  test("a new engagement is listed with nothing in it, on the newest pack", async () => {
    const { call } = await setup();

    const { engagementId } = await call("engagements.create", {
      ...hospital,
      countries: ["FR"],
      languages: ["fr", "en"],
    });

    expect(await call("engagements.list", {})).toMatchObject([
      {
        id: engagementId,
        code: "HOP-26",
        clientName: { fr: "Hôpital d’essai" },
        pack: { id: "canopy-core", version: "2026.1.0" },
        applications: 0,
        servers: 0,
        answers: 0,
      },
    ]);
  });

  test("it is found by its id and by its code in any case", async () => {
    const { call } = await setup();
    const created = await call("engagements.create", { ...hospital, countries: ["FR"], languages: ["fr"] });

    expect(await call("engagements.find", { idOrCode: "hop-26" })).toEqual(created);
    expect(await call("engagements.find", { idOrCode: created.engagementId })).toEqual(created);
    await expect(call("engagements.find", { idOrCode: "NONE" })).rejects.toEqual(
      problem("engagement.unknown", { engagement: "NONE" }),
    );
  });

  test("a code names one engagement only", async () => {
    const { call } = await setup();
    await call("engagements.create", { ...hospital, countries: ["FR"], languages: ["fr"] });

    const again = call("engagements.create", { ...hospital, countries: ["BE"], languages: ["fr"] });

    await expect(again).rejects.toEqual(problem("engagement.codeTaken", { code: "HOP-26" }));
    expect(await call("engagements.list", {})).toHaveLength(1);
  });

  test("weights are balanced until people agree to others, and a profile must exist in the pack", async () => {
    const { call } = await setup();
    const { engagementId } = await call("engagements.create", {
      ...hospital,
      countries: ["FR"],
      languages: ["fr"],
    });
    const note = { en: "Workshop of 3 March", fr: "Atelier du 3 mars" };
    expect((await call("engagements.get", { engagementId })).weights.profileId).toBe("balanced");

    const weights = { profileId: "sovereignty", agreedOn: "2026-03-03", agreedBy: [], note };
    await call("engagements.recordWeights", { engagementId, weights });

    expect((await call("engagements.get", { engagementId })).weights).toEqual({
      ...weights,
      foundBy: "profile",
      points: null,
    });
    await expect(
      call("engagements.recordWeights", { engagementId, weights: { ...weights, profileId: "luck" } }),
    ).rejects.toEqual(problem("weights.unknown", { profileId: "luck" }));
  });

  test("what a person records carries their name", async () => {
    const { call } = await setup();
    await call("settings.record", { personName: "Ada Consultant" });

    const { engagementId } = await call("engagements.create", {
      ...hospital,
      countries: ["FR"],
      languages: ["fr"],
    });

    const { people } = await call("engagements.get", { engagementId });
    expect(people).toMatchObject([{ name: "Ada Consultant", role: "consultant" }]);
  });
});
