import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadContent } from "../../src-main/content/load-content.ts";
import { createExampleService } from "../../src-main/services/examples.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { openTestStore } from "../harness/store.ts";

const content = loadContent(join(import.meta.dirname, "../../assessments"));

const setup = async () => {
  const store = await openTestStore();
  return { store, service: createExampleService({ content, store }) };
};
const load = { exampleId: "val-orsenne" } as const;

describe("the worked example in a store", () => {
  test("is there as it was written: every answer, cost, machine and finding", async () => {
    const { store, service } = await setup();
    const example = content.findExample("val-orsenne");

    const { engagementId, code } = await service["examples.import"](load);

    expect(code).toBe("DEMO-GHT");
    expect(await store.read.findEngagement(engagementId)).toEqual(example?.engagement);
    expect(await store.read.findClient(engagementId, example?.client.id ?? expect.fail())).toEqual(
      example?.client,
    );
    expect(await store.read.findWeights(engagementId)).toEqual(example?.weights);
    const byId = (things: readonly { readonly id: string }[] = []): Record<string, unknown> =>
      Object.fromEntries(things.map((thing) => [thing.id, thing]));
    expect(byId(await store.read.listPeople(engagementId))).toEqual(byId(example?.people));
    expect(byId(await store.read.listSites(engagementId))).toEqual(byId(example?.sites));
    expect(byId(await store.read.listInterviews(engagementId))).toEqual(byId(example?.interviews));
    expect(byId(await store.read.listDependencies(engagementId))).toEqual(byId(example?.dependencies));
    expect(byId(await store.read.listApplications(engagementId))).toEqual(
      byId(example?.applications.map(({ id, facts, costs }) => ({ id, facts, costs }))),
    );
    expect(byId(await store.read.listFindings(engagementId))).toMatchObject(
      byId(example?.findings.map(({ authorId: _author, recordedAt: _at, ...finding }) => finding)),
    );
    expect(await store.read.listActions(engagementId)).toHaveLength(12);
    expect(await store.read.listDecisions(engagementId)).toHaveLength(4);
    expect(await store.read.listOptionProfiles(engagementId)).toHaveLength(2);
    const answers = await store.read.listAnswers(engagementId);
    expect(answers).toHaveLength(example?.answers.length ?? 0);
    const servers = await store.read.listServers(engagementId);
    expect(servers).toHaveLength(131);
    expect(servers.filter(({ assignedTo }) => assignedTo)).toHaveLength(2);
  });

  test("keeps who said what and when", async () => {
    const { store, service } = await setup();
    const { engagementId } = await service["examples.import"](load);
    const laboratory = (await store.read.listApplications(engagementId)).find(
      ({ facts }) => facts.code === "LAB",
    );

    const answers = (await store.read.listAnswers(engagementId)).filter(
      ({ applicationId }) => applicationId === laboratory?.id,
    );
    const stated = answers.find(({ questionId }) => questionId === "APP-02")?.statement;

    expect(stated).toMatchObject({
      value: "vital",
      grade: "C",
      author: "Idris Vanterpool",
      respondent: "Chef du laboratoire",
    });
    expect(Date.parse(stated?.recordedAt ?? "")).toBe(Date.parse("2026-09-22T07:04:15Z"));
  });

  test("shows the four conflicts side by side, the latest statement first", async () => {
    const { store, service } = await setup();
    const { engagementId } = await service["examples.import"](load);

    const conflicts = (await store.read.listAnswers(engagementId)).filter(
      ({ alternatives }) => alternatives.length > 0,
    );

    expect(conflicts.map(({ questionId }) => questionId).toSorted()).toEqual([
      "APP-07",
      "APP-08",
      "APP-26",
      "INF-10",
    ]);
    expect(conflicts.find(({ questionId }) => questionId === "APP-26")).toMatchObject({
      statement: { value: "low" },
      alternatives: [
        { value: "low", author: "Idris Vanterpool" },
        { value: "local", author: "Maëlle Corvisart" },
      ],
      note: expect.stringContaining("non mesuré") as string,
    });
  });

  test("loaded twice is the engagement already there, with nothing recorded again", async () => {
    const { store, service } = await setup();
    const first = await service["examples.import"](load);
    const before = await store.verify();

    expect(await service["examples.import"](load)).toEqual(first);
    expect(await store.verify()).toEqual(before);
    expect(await store.read.listEngagements()).toHaveLength(1);
  });

  test("leaves a store whose integrity can be proven", async () => {
    const { store, service } = await setup();
    await service["examples.import"](load);

    expect(await store.verify()).toMatchObject({ ok: true });
  });

  test("that nobody knows is refused", async () => {
    const { service } = await setup();

    await expect(service["examples.import"]({ exampleId: "atlantis" })).rejects.toEqual(
      problem("example.unknown", { exampleId: "atlantis" }),
    );
  });
});
