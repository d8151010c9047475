import { expect, test } from "vitest";
import { ImportId, PersonId, ServerId } from "../../src-shared/contract/ids.ts";
import type { ServerFacts } from "../../src-shared/contract/inventory.ts";
import type { Change } from "../../src-shared/domain/operations/change.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { answerOf, applicationIdOf, applicationOf, engagementId, said } from "../harness/engagement.ts";
import { openTestStore, testClock, testPerson } from "../harness/store.ts";

const portal = applicationIdOf(1);
const ledger = applicationIdOf(2);
const serverId = ServerId.parse("0192f0aa-0000-7000-8000-0000000000f1");
const importId = ImportId.parse("0192f0aa-0000-7000-8000-0000000000b1");

const facts = (name: string): ServerFacts => ({
  kind: "virtual",
  name,
  dnsName: null,
  powerState: "on",
  operatingSystem: null,
  cpus: 2,
  memoryMib: 4096,
  storageProvisionedMib: null,
  storageUsedMib: 10.5,
  cpuUse: null,
  memoryUse: null,
  disks: 1,
  primaryIp: null,
  datacenter: null,
  cluster: null,
  host: null,
  folder: null,
  hardwareModel: null,
  cpuModel: null,
  annotation: null,
  tags: { owner: "it" },
});

const imported = (name: string): Change => ({
  engagementId,
  importId,
  entityType: "server",
  entityId: serverId,
  field: "facts/rvtools",
  kind: "set",
  value: { key: "vm-1", facts: facts(name), vanished: false },
});

const importRecord: Change = {
  engagementId,
  importId,
  entityType: "import",
  entityId: importId,
  field: "profile",
  kind: "set",
  value: { fileName: "a.xlsx", format: "rvtools", created: 1, updated: 0, vanished: 0, undoneAt: null },
};

test("what was recorded is read at once, and says when it was recorded", async () => {
  const { read, write } = await openTestStore();

  const recorded = await write(async (writer) => await writer.append([applicationOf(portal, "Portal")]));

  expect(recorded).toEqual({ recordedAt: "2026-11-24T09:00:00.000Z" });
  expect(await read.listApplications(engagementId)).toMatchObject([
    { id: portal, facts: { name: "Portal" }, costs: {} },
  ]);
  expect(await read.findLastChangeAt()).toBe(recorded.recordedAt);
});

test("work that rejects leaves nothing behind, and the next write is as if it had not been", async () => {
  const { read, verify, write } = await openTestStore();

  const work = write(async (writer) => {
    await writer.append([applicationOf(portal, "Portal")]);
    throw new Error("changed my mind");
  });

  await expect(work).rejects.toThrow("changed my mind");
  expect(await read.listApplications(engagementId)).toEqual([]);
  await write(async (writer) => await writer.append([applicationOf(ledger, "Ledger")]));
  expect(await verify()).toMatchObject({ ok: true, operations: 1 });
});

test("writes asked for at the same time happen one after the other", async () => {
  const { read, verify, write } = await openTestStore();

  const writes = [1, 2, 3, 4, 5].map(
    async (value) =>
      await write(async (writer) => {
        const before = await writer.listAnswers(engagementId);
        await writer.append([answerOf(portal, Number(before[0]?.statement?.value ?? 0) + value)]);
      }),
  );
  await Promise.all(writes);

  expect(await read.listAnswers(engagementId)).toMatchObject([
    { statement: { value: 15 }, alternatives: [] },
  ]);
  expect(await verify()).toMatchObject({ ok: true, operations: 5, chains: 1 });
});

test("the writer sees its own changes before they are committed; a reader beside it does not", async () => {
  const { read, write } = await openTestStore();

  await write(async (writer) => {
    await writer.append([applicationOf(portal, "Portal")]);
    expect(await writer.listApplications(engagementId)).toHaveLength(1);
    expect(await read.listApplications(engagementId)).toEqual([]);
  });
});

test("a statement made beside another keeps both until a person settles it, each with its author", async () => {
  const { read, write } = await openTestStore();
  const ada = PersonId.parse("0192f0aa-1111-7000-8000-00000000000b");
  const profile = { role: "consultant", languages: [] } as const;
  await write(async (writer) => {
    await writer.append([
      {
        engagementId,
        entityType: "person",
        entityId: ada,
        field: "profile",
        kind: "set",
        value: { ...profile, name: "Ada", languages: [] },
      },
      answerOf(portal, "custom"),
      { ...answerOf(portal, "cots"), beside: true, actorId: ada, saidAt: "2026-11-20T08:00:00.000Z" },
    ]);
  });

  expect(await read.listAnswers(engagementId)).toMatchObject([
    {
      statement: { value: "cots", author: "Ada", recordedAt: "2026-11-20T08:00:00.000Z" },
      alternatives: [
        { value: "cots", author: "Ada" },
        { value: "custom", author: "", recordedAt: "2026-11-24T09:00:00.000Z" },
      ],
    },
  ]);

  await write(async (writer) => await writer.append([answerOf(portal, "custom")]));

  expect(await read.listAnswers(engagementId)).toMatchObject([
    { statement: { value: "custom" }, alternatives: [] },
  ]);
});

test("a thing that is removed is gone from every list, and can be recorded again", async () => {
  const { read, verify, write } = await openTestStore();
  await write(async (writer) => {
    await writer.append([
      applicationOf(portal, "Portal"),
      { ...applicationOf(portal, ""), field: "costs", value: {} },
    ]);
  });

  await write(async (writer) => await writer.remove(engagementId, "application", portal));
  expect(await read.listApplications(engagementId)).toEqual([]);

  await write(async (writer) => await writer.append([applicationOf(portal, "Portal 2")]));
  expect(await read.listApplications(engagementId)).toMatchObject([{ facts: { name: "Portal 2" } }]);
  expect(await verify()).toMatchObject({ ok: true, operations: 5 });
});

test("an import is undone as one, later edits stay, and its record says when", async () => {
  const { read, write } = await openTestStore();
  await write(
    async (writer) =>
      await writer.append([importRecord, imported("vm-1"), { ...answerOf(portal, 1), importId }]),
  );
  await write(async (writer) => await writer.append([answerOf(portal, 2)]));

  await write(async (writer) => await writer.undoImport(engagementId, importId));

  expect(await read.listServers(engagementId)).toEqual([]);
  expect(await read.listImportedServers(engagementId, "rvtools")).toEqual([]);
  expect(await read.listAnswers(engagementId)).toMatchObject([{ statement: { value: 2 } }]);
  expect(await read.listImports(engagementId)).toMatchObject([
    { id: importId, importedAt: "2026-11-24T09:00:00.000Z", undoneAt: "2026-11-24T09:00:00.000Z" },
  ]);
});

test("an import that is not there can't be undone", async () => {
  const { write } = await openTestStore();

  const undo = write(async (writer) => await writer.undoImport(engagementId, importId));

  await expect(undo).rejects.toEqual(problem("import.unknown", { importId }));
});

test("a server carries its facts, where they came from, and a person's assignment", async () => {
  const { read, write } = await openTestStore();
  await write(async (writer) => await writer.append([importRecord, imported("vm-1")]));
  expect(await read.listServers(engagementId)).toEqual([
    { id: serverId, facts: facts("vm-1"), assignedTo: undefined, vanished: false },
  ]);
  expect(await read.listImportedServers(engagementId, "rvtools")).toEqual([
    { id: serverId, key: "vm-1", facts: facts("vm-1"), vanished: false },
  ]);

  const assignment = {
    engagementId,
    entityType: "server",
    entityId: serverId,
    field: "assignment",
    kind: "set",
  } as const;
  await write(async (writer) => await writer.append([{ ...assignment, value: { applicationId: null } }]));

  expect(await read.listServers(engagementId)).toMatchObject([{ assignedTo: null }]);
});

test("what people said of an application is told apart from what imports brought", async () => {
  const { read, write } = await openTestStore();
  await write(async (writer) => {
    await writer.append([
      {
        engagementId,
        entityType: "application",
        entityId: portal,
        field: "facts/cmdb",
        kind: "set",
        value: { key: "P", facts: { name: "PORTAL", users: 12 }, vanished: false },
      },
      applicationOf(portal, "Portal"),
    ]);
  });

  expect(await read.findApplicationEdits(engagementId, portal)).toEqual({ name: "Portal" });
  expect(await read.findApplicationEdits(engagementId, ledger)).toEqual({});
  expect(await read.listImportedApplications(engagementId, "cmdb")).toEqual([
    { id: portal, key: "P", facts: { name: "PORTAL", users: 12 }, vanished: false },
  ]);
  expect(await read.listApplications(engagementId)).toMatchObject([{ facts: { name: "Portal", users: 12 } }]);
});

test("a value too large to travel is refused with a sentence", async () => {
  const { read, write } = await openTestStore();

  const recording = write(async (writer) => await writer.append([answerOf(portal, "x".repeat(70_000))]));

  await expect(recording).rejects.toEqual(problem("change.tooLarge", { limitKib: 64 }));
  expect(await read.listAnswers(engagementId)).toEqual([]);
});

test("settings belong to the machine: they are kept, and are no operations", async () => {
  const store = await openTestStore({ firstSettings: { language: "en" } });
  const settings = await store.read.readSettings();
  expect(settings).toEqual({
    language: "en",
    theme: "system",
    density: "comfortable",
    singleKeys: true,
    personName: "",
    reportFileName: "{client}_{code}_{application}_{language}_{day}",
    lastBackupAt: null,
    tour: { state: "offered", step: 0 },
  });

  await store.write(
    async (writer) => await writer.saveSettings({ ...settings, theme: "dark", personName: "Ada" }),
  );
  store.close();

  const again = await openTestStore({ folder: store.folder });
  expect(await again.read.readSettings()).toMatchObject({ language: "en", theme: "dark", personName: "Ada" });
  expect(await again.verify()).toMatchObject({ operations: 0 });
});

test("everything is there after the store was closed and opened, and the log goes on where it ended", async () => {
  const store = await openTestStore();
  await store.write(
    async (writer) => await writer.append([applicationOf(portal, "Portal"), answerOf(portal, "custom")]),
  );
  store.close();

  const again = await openTestStore({ folder: store.folder });
  await again.write(async (writer) => await writer.append([answerOf(portal, "cots")]));

  expect(await again.read.listAnswers(engagementId)).toMatchObject([
    { statement: said("cots"), alternatives: [] },
  ]);
  expect(await again.verify()).toMatchObject({ ok: true, operations: 3, chains: 1 });
});

test("a new data file names the person who records; the same one after it was opened again", async () => {
  const { folder, ...store } = await openTestStore();
  expect(store.person).toEqual(testPerson);
  store.close();

  const again = await openTestStore({ folder });

  expect(again.person).toEqual(testPerson);
});

test("a clock that was set back changes neither the order of changes nor what is shown", async () => {
  let now = testClock.now();
  const { read, write } = await openTestStore({ clock: { now: () => now } });
  await write(async (writer) => await writer.append([answerOf(portal, "first")]));

  now = new Date("2020-01-01T00:00:00.000Z");
  await write(async (writer) => await writer.append([{ ...answerOf(portal, "second"), beside: true }]));

  expect(await read.listAnswers(engagementId)).toMatchObject([
    { statement: { value: "second" }, alternatives: [{ value: "second" }, { value: "first" }] },
  ]);
});

test("the home screen's line counts applications, servers and answers given", async () => {
  const { read, write } = await openTestStore();
  const clientId = "0192f0aa-0000-7000-8000-0000000000c1";
  await write(async (writer) => {
    await writer.append([
      {
        engagementId,
        entityType: "client",
        entityId: clientId,
        field: "profile",
        kind: "set",
        value: { name: { en: "Hospital", fr: "Hôpital" }, sector: "health", countries: ["FR"] },
      },
      engagementProfile(clientId),
      applicationOf(portal, "Portal"),
      answerOf(portal, "custom"),
      { ...answerOf(ledger, ""), field: "note", value: "only a note" },
      imported("vm-1"),
    ]);
  });

  expect(await read.listEngagements()).toMatchObject([
    {
      code: "HOP-26",
      clientName: { en: "Hospital", fr: "Hôpital" },
      applications: 1,
      servers: 1,
      answers: 1,
      lastChangeAt: "2026-11-24T09:00:00.000Z",
    },
  ]);
  expect(await read.findEngagementByCode("HOP-26")).toEqual(await read.findEngagement(engagementId));
});

const engagementProfile = (clientId: string): Change => ({
  engagementId,
  entityType: "engagement",
  entityId: engagementId,
  field: "profile",
  kind: "set",
  value: {
    clientId: clientId as never,
    code: "HOP-26",
    title: { en: "", fr: "" },
    languages: ["fr"],
    reportLanguage: "fr",
    starts: null,
    ends: null,
    pack: { id: "canopy-core", version: "2026.1.0" },
    classification: "internal",
    currency: "EUR",
    demonstration: false,
  },
});
