import { expect, test } from "vitest";
import type { Statement } from "../../src-shared/contract/answers.ts";
import { ArchetypeId } from "../../src-shared/contract/ids.ts";
import type { ApplicationId } from "../../src-shared/contract/ids.ts";
import { siteContract } from "../../src-shared/contract/site.ts";
import { createCall } from "../../src-shared/rpc/client.ts";
import { setupApp } from "../harness/app.ts";
import { said } from "../harness/engagement.ts";

const archetypeId = ArchetypeId.parse("0192f0aa-0000-7000-9000-000000000001");
const later = ArchetypeId.parse("0192f0aa-0000-7000-9000-000000000002");

const assumed = (value: Statement["value"]): Statement => ({ ...said(value), grade: "D" });

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
  const { applicationId: other } = await call("applications.create", { engagementId, name: "Archive" });
  const group = async (applicationIds: ApplicationId[], id = archetypeId) =>
    await call("archetypes.record", { engagementId, archetype: { id, name: "Web portals", applicationIds } });
  const answerGroup = async (value: Statement["value"], id = archetypeId) =>
    await call("answers.record", {
      engagementId,
      applicationId: null,
      archetypeId: id,
      questionId: "APP-07",
      statement: assumed(value),
    });
  const answer = async (statement: Statement | null) =>
    await call("answers.record", { engagementId, applicationId, questionId: "APP-07", statement });
  const shown = async (id = applicationId) => await call("answers.list", { engagementId, applicationId: id });
  const resultOf = async (id = applicationId) => {
    const { stamp: _, ...result } = await call("results.get", { engagementId, applicationId: id });
    return result;
  };
  return { call, engagementId, applicationId, other, group, answerGroup, answer, shown, resultOf };
};

test("what is answered for an archetype is scored for its applications as if each had said it", async () => {
  const { call, engagementId, other, group, answerGroup, resultOf, applicationId } = await setup();
  const blank = await resultOf();
  await group([applicationId]);
  await answerGroup("custom");
  await call("answers.record", {
    engagementId,
    applicationId: other,
    questionId: "APP-07",
    statement: assumed("custom"),
  });

  expect(await resultOf()).not.toEqual(blank);
  expect(await resultOf()).toEqual(await resultOf(other));
});

test("the portfolio counts an inherited assumption, and its question is no longer open", async () => {
  const { call, engagementId, applicationId, group, answerGroup, resultOf } = await setup();
  await group([applicationId]);
  await answerGroup("custom");

  const { rows } = await call("results.list", { engagementId });
  expect(rows.find((row) => row.applicationId === applicationId)).toMatchObject({ assumptions: 1 });
  expect((await resultOf()).openQuestionIds).not.toContain("APP-07");
});

test("an own answer overrides the archetype's; taken back, the inherited one is shown and scored again", async () => {
  const { applicationId, group, answerGroup, answer, shown, resultOf } = await setup();
  await group([applicationId]);
  await answerGroup("custom");
  const inherited = await resultOf();
  expect(await shown()).toMatchObject([{ applicationId: null, archetypeId, value: "custom" }]);

  await answer(said("cots"));
  expect(await shown()).toMatchObject([{ applicationId, archetypeId: null, value: "cots" }]);
  expect(await resultOf()).not.toEqual(inherited);

  await answer(null);
  expect(await shown()).toMatchObject([{ archetypeId, value: "custom" }]);
  expect(await resultOf()).toEqual(inherited);
});

test("a note of its own overrides nothing", async () => {
  const { call, engagementId, applicationId, group, answerGroup, shown } = await setup();
  await group([applicationId]);
  await answerGroup("custom");
  await call("answers.recordNote", { engagementId, applicationId, questionId: "APP-07", note: "ask again" });

  expect(await shown()).toMatchObject([
    { applicationId, note: "ask again", state: "unknown" },
    { archetypeId, value: "custom" },
  ]);
});

test("of two archetypes that name an application the first by id counts", async () => {
  const { applicationId, group, answerGroup, shown } = await setup();
  await group([applicationId], later);
  await answerGroup("saas", later);
  expect(await shown()).toMatchObject([{ archetypeId: later, value: "saas" }]);

  await group([applicationId]);
  await answerGroup("custom");
  expect(await shown()).toMatchObject([{ archetypeId, value: "custom" }]);
});

test("an archetype is not asked what is asked of the organisation, and has to be there", async () => {
  const { call, engagementId, applicationId, group } = await setup();
  const subject = { engagementId, applicationId: null, archetypeId } as const;
  await expect(
    call("answers.record", { ...subject, questionId: "APP-07", statement: said("custom") }),
  ).rejects.toMatchObject({ code: "record.unknown" });

  await group([applicationId]);
  await expect(
    call("answers.record", { ...subject, questionId: "ORG-01", statement: said("health") }),
  ).rejects.toMatchObject({ code: "question.unknown" });
  await expect(
    call("answers.recordFlag", { ...subject, applicationId, questionId: "APP-07", flagged: true }),
  ).rejects.toMatchObject({ code: "input.invalid" });
});

const entryOf = (id: ApplicationId, value: Statement["value"]) => ({
  applicationId: id,
  questionId: "APP-07",
  statement: said(value),
});

test("a batch records what fits, complains about the rest by its place, and is taken back as one", async () => {
  const { call, engagementId, applicationId, other, answer } = await setup();
  await answer(said("saas"));

  const outcome = await call("answerBatches.record", {
    engagementId,
    entries: [
      entryOf(applicationId, "cots"),
      entryOf(other, "nonsense"),
      { applicationId: null, questionId: "APP-07", statement: said("custom") },
    ],
  });

  expect(outcome).toMatchObject({
    recorded: 1,
    unchanged: 0,
    complaints: [{ place: 1, message: { en: expect.stringContaining("custom") } }, { place: 2 }],
  });
  expect(await call("answers.list", { engagementId })).toMatchObject([{ applicationId, value: "cots" }]);

  await call("history.undo", { engagementId });
  expect(await call("answers.list", { engagementId })).toMatchObject([{ applicationId, value: "saas" }]);
});

test("the same batch again changes nothing, and one undo takes back all of it", async () => {
  const { call, engagementId, applicationId, other } = await setup();
  const entries = [entryOf(applicationId, "cots"), entryOf(other, "cots")];
  await call("answerBatches.record", { engagementId, entries });
  expect(await call("answerBatches.record", { engagementId, entries })).toMatchObject({
    recorded: 0,
    unchanged: 2,
  });

  await call("history.undo", { engagementId });
  expect(await call("answers.list", { engagementId })).toEqual([]);
});
