import { describe, expect, test } from "vitest";
import { siteContract } from "../../src-shared/contract/site.ts";
import { createCall } from "../../src-shared/rpc/client.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { setupApp } from "../harness/app.ts";
import { transports } from "../harness/transports.ts";

describe.each(transports)("worked examples over %s", (_name, open) => {
  const setup = async () => createCall(siteContract, await open(await setupApp()));

  test("are offered with their code, title and notice", async () => {
    const call = await setup();

    expect(await call("examples.list", {})).toMatchObject([
      {
        id: "val-orsenne",
        code: "DEMO-GHT",
        title: { fr: "Évaluation de quarante applications avant la sortie de la salle machine" },
        notice: { en: "Invented example. No person, hospital, product or publisher in it exists." },
      },
    ]);
  });

  test("become an engagement with everything in it", async () => {
    const call = await setup();

    const { code, engagementId } = await call("examples.import", { exampleId: "val-orsenne" });

    expect(code).toBe("DEMO-GHT");
    expect(await call("engagements.list", {})).toMatchObject([
      {
        id: engagementId,
        code: "DEMO-GHT",
        demonstration: true,
        applications: 40,
        servers: 131,
        classification: "confidential",
      },
    ]);
    const engagement = await call("engagements.get", { engagementId });
    expect(engagement).toMatchObject({
      client: {
        name: { fr: "Groupement hospitalier du Val d’Orsenne" },
        sector: "health",
        countries: ["FR"],
      },
      weights: { profileId: "balanced", agreedOn: "2026-09-15" },
      people: { length: 3 },
      sites: { length: 3 },
      interviews: { length: 20 },
    });
    expect(await call("contacts.list", { engagementId })).toHaveLength(11);
    expect(await call("deliverables.list", { engagementId })).toHaveLength(6);
    expect(await call("decisionRequests.list", { engagementId })).toHaveLength(4);
    expect(await call("workEntries.list", { engagementId })).toHaveLength(14);
    expect(await call("parkedItems.list", { engagementId })).toHaveLength(4);
    expect(await call("applications.list", { engagementId })).toHaveLength(40);
    expect(await call("dependencies.list", { engagementId })).toHaveLength(59);
    expect(await call("optionProfiles.list", { engagementId })).toHaveLength(2);
    expect(await call("findings.list", { engagementId })).toHaveLength(12);
    expect(await call("actions.list", { engagementId })).toHaveLength(12);
    expect(await call("decisions.list", { engagementId })).toHaveLength(4);
  });

  test("keep who said what and when, and two statements in conflict side by side, the latest first", async () => {
    const call = await setup();
    const { engagementId } = await call("examples.import", { exampleId: "val-orsenne" });
    const applications = await call("applications.list", { engagementId });
    const laboratory = applications.find(({ code }) => code === "LAB");

    const answers = await call("answers.list", { engagementId, applicationId: laboratory?.id });

    expect(answers.find(({ questionId }) => questionId === "APP-26")).toMatchObject({
      value: "low",
      author: "Idris Vanterpool",
      alternatives: [
        { value: "low", author: "Idris Vanterpool" },
        { value: "local", author: "Maëlle Corvisart", respondent: "Chef du laboratoire" },
      ],
      note: expect.stringContaining("non mesuré") as string,
    });
    expect(answers.find(({ questionId }) => questionId === "APP-02")).toMatchObject({
      value: "vital",
      grade: "C",
      author: "Idris Vanterpool",
      alternatives: [],
    });
    const recorded = answers.find(({ questionId }) => questionId === "APP-02")?.recordedAt;
    expect(recorded && Date.parse(recorded)).toBe(Date.parse("2026-09-22T07:04:15Z"));
    const all = await call("answers.list", { engagementId });
    expect(all.filter(({ alternatives }) => alternatives.length > 0)).toHaveLength(4);
  });

  test("find their machines by pattern and by hand", async () => {
    const call = await setup();
    const { engagementId } = await call("examples.import", { exampleId: "val-orsenne" });

    const servers = await call("servers.list", { engagementId });
    const free = servers.filter(({ applicationId, kind }) => applicationId === null && kind === "virtual");

    expect(
      servers
        .filter(({ assignedBy }) => assignedBy === "hand")
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(["BRANCARD-OLD", "TELECOPIE"]);
    expect(free).toHaveLength(13);
  });

  test("loaded twice, answer with the engagement already there, and keep what was changed in it", async () => {
    const call = await setup();
    const first = await call("examples.import", { exampleId: "val-orsenne" });
    await call("applications.create", { engagementId: first.engagementId, name: "Une de plus" });

    expect(await call("examples.import", { exampleId: "val-orsenne" })).toEqual(first);
    expect(await call("engagements.list", {})).toMatchObject([{ applications: 41 }]);
  });

  test("refuse a name nobody knows, and a code that another engagement has", async () => {
    const call = await setup();
    await expect(call("examples.import", { exampleId: "atlantis" })).rejects.toEqual(
      problem("example.unknown", { exampleId: "atlantis" }),
    );

    await call("engagements.create", {
      clientName: "Autre client",
      sector: "other",
      countries: ["FR"],
      languages: ["fr"],
      code: "DEMO-GHT",
    });
    await expect(call("examples.import", { exampleId: "val-orsenne" })).rejects.toEqual(
      problem("engagement.codeTaken", { code: "DEMO-GHT" }),
    );
  });
});
