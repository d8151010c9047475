import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadContent } from "../../src-main/content/load-content.ts";
import { createExampleService } from "../../src-main/services/examples.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { openTestStore } from "../harness/store.ts";

const content = loadContent(join(import.meta.dirname, "../../assessments"));
const example = content.findExample("val-orsenne");
if (!example) throw new Error("the worked example does not ship");
const engagementId = example.engagement.id;

const setup = async () => {
  const store = await openTestStore();
  return { store, service: createExampleService({ content, store }) };
};
const load = { exampleId: "val-orsenne" } as const;

const byId = (things: readonly { readonly id: string }[]): Record<string, unknown> =>
  Object.fromEntries(things.map((thing) => [thing.id, thing]));

describe("the worked example in a store", () => {
  test("is the engagement that was written, with its people, places and interviews", async () => {
    const { store, service } = await setup();

    expect(await service["examples.import"](load)).toEqual({ engagementId, code: "DEMO-GHT" });

    const { read } = store;
    expect(await read.findEngagement(engagementId)).toEqual(example.engagement);
    expect(await read.findClient(engagementId, example.client.id)).toEqual(example.client);
    expect(await read.findWeights(engagementId)).toEqual(example.weights);
    expect(byId(await read.listPeople(engagementId))).toEqual(byId(example.people));
    expect(byId(await read.listSites(engagementId))).toEqual(byId(example.sites));
    expect(byId(await read.listInterviews(engagementId))).toEqual(byId(example.interviews));
  });

  test("has every application, machine, answer, finding and decision", async () => {
    const { store, service } = await setup();
    await service["examples.import"](load);

    const { read } = store;
    expect(byId(await read.listApplications(engagementId))).toEqual(
      byId(example.applications.map(({ id, facts, costs }) => ({ id, facts, costs }))),
    );
    const servers = await read.listServers(engagementId);
    expect(Object.fromEntries(servers.map(({ id, facts }) => [id, facts]))).toEqual(
      Object.fromEntries(example.servers.map(({ id, facts }) => [id, facts])),
    );
    expect(servers.filter(({ assignedTo }) => assignedTo)).toHaveLength(2);
    expect(byId(await read.listDependencies(engagementId))).toEqual(byId(example.dependencies));
    expect(await read.listAnswers(engagementId)).toHaveLength(example.answers.length);
    expect(await read.listOptionProfiles(engagementId)).toEqual(
      expect.arrayContaining([...example.optionProfiles]),
    );
    expect(byId(await read.listFindings(engagementId))).toEqual(
      byId(example.findings.map(({ authorId: _author, recordedAt: _at, ...finding }) => finding)),
    );
    expect(byId(await read.listActions(engagementId))).toEqual(
      byId(example.actions.map(({ authorId: _author, recordedAt: _at, ...action }) => action)),
    );
    expect(await read.listDecisions(engagementId)).toEqual(expect.arrayContaining([...example.decisions]));
  });

  test("keeps who said what and when", async () => {
    const { store, service } = await setup();
    await service["examples.import"](load);
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
    await service["examples.import"](load);

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
