import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { PersonId } from "../../src-shared/contract/ids.ts";
import { siteContract } from "../../src-shared/contract/site.ts";
import type { Change } from "../../src-shared/domain/operations/change.ts";
import { createCall } from "../../src-shared/rpc/client.ts";
import { setupApp } from "../harness/app.ts";
import { answerOf, applicationIdOf, applicationOf, engagementId, said } from "../harness/engagement.ts";
import { openTestStore } from "../harness/store.ts";
import { setupFolder } from "../harness/folder.ts";

const setup = async () => {
  const app = await setupApp();
  const call = createCall(siteContract, { send: app.dispatch, onChange: app.onChange });
  const created = await call("engagements.create", {
    clientName: "Client",
    sector: "other",
    countries: ["FR"],
    languages: ["fr"],
    code: "C-1",
  });
  return { app, call, engagementId: created.engagementId };
};

const questionId = "ORG-01";

test("an answer is undone, and redone, and the log keeps all of it", async () => {
  const { call, engagementId: id } = await setup();
  const subject = { engagementId: id, applicationId: null, questionId };
  const { pack } = (await call("engagements.get", { engagementId: id })).engagement;
  const { questions } = await call("packs.get", pack);
  const question = questions.find((one) => one.id === questionId);
  expect(question?.scope).toBe("organisation");
  await call("answers.recordNote", { ...subject, note: "First" });
  await call("answers.recordNote", { ...subject, note: "Second" });

  const undone = await call("history.undo", { engagementId: id });

  expect(undone).toMatchObject({ restored: 1, kept: [], step: { isUndone: true, count: 1 } });
  expect(undone?.step.changes).toMatchObject([
    { entityType: "answer", field: "note", questionId, before: "First", after: "Second" },
  ]);
  expect(await call("answers.list", { engagementId: id })).toMatchObject([{ note: "First" }]);
  expect(await call("history.get", { engagementId: id })).toMatchObject({
    undo: { changes: [{ after: "First" }] },
    redo: { changes: [{ after: "Second" }] },
  });

  await call("history.undo", { engagementId: id });
  expect(await call("answers.list", { engagementId: id })).toEqual([]);
  await call("history.redo", { engagementId: id });
  await call("history.redo", { engagementId: id });
  expect(await call("answers.list", { engagementId: id })).toMatchObject([{ note: "Second" }]);
  expect(await call("history.redo", { engagementId: id })).toBeNull();

  const { steps } = await call("history.list", { engagementId: id, questionId });
  expect(steps.map(({ act }) => act)).toEqual(["redo", "redo", "undo", "undo", "change", "change"]);
  expect(await call("integrity.verify", {})).toMatchObject({ ok: true, problems: [] });
});

test("something new after an undo takes away what could be redone", async () => {
  const { call, engagementId: id } = await setup();
  const subject = { engagementId: id, applicationId: null, questionId };
  await call("answers.recordNote", { ...subject, note: "First" });
  await call("history.undo", { engagementId: id });

  await call("answers.recordFlag", { ...subject, flagged: true });

  expect(await call("history.get", { engagementId: id })).toMatchObject({ redo: null });
});

test("an engagement itself is not undone", async () => {
  const { call, engagementId: id } = await setup();

  expect(await call("history.get", { engagementId: id })).toEqual({ undo: null, redo: null });
  expect(await call("history.undo", { engagementId: id })).toBeNull();
});

test("an import is one step, and says that it was undone", async () => {
  const { app, call, engagementId: id } = await setup();
  const file = join(setupFolder(), "servers.csv");
  writeFileSync(file, "name;cpus\nsrv-01;2\nsrv-02;4\n");
  const fileId = app.choose(file);
  const { importId } = await call("inventory.import", { engagementId: id, fileId });
  expect(await call("servers.list", { engagementId: id })).toHaveLength(2);

  const undone = await call("history.undo", { engagementId: id });

  expect(undone).toMatchObject({ step: { act: "import" }, kept: [] });
  expect(await call("servers.list", { engagementId: id })).toEqual([]);
  expect(await call("imports.list", { engagementId: id })).toMatchObject([
    { fileName: "servers.csv", undoneAt: undone?.recordedAt },
  ]);

  await call("history.redo", { engagementId: id });
  expect(await call("servers.list", { engagementId: id })).toHaveLength(2);
  expect(await call("imports.list", { engagementId: id })).toMatchObject([{ undoneAt: null }]);

  // Redone, it is that import again, and can be taken back by its name.
  if (importId === null) throw new Error("The file brought nothing");
  await call("imports.undo", { engagementId: id, importId });
  expect(await call("servers.list", { engagementId: id })).toEqual([]);
  expect(await call("integrity.verify", {})).toMatchObject({ ok: true, problems: [] });
});

test("a value of the past is said again by whoever restores it", async () => {
  const { call, engagementId: id } = await setup();
  const subject = { engagementId: id, applicationId: null, questionId };
  await call("answers.recordNote", { ...subject, note: "First" });
  await call("answers.recordNote", { ...subject, note: "Second" });
  const { steps } = await call("history.list", { engagementId: id, applicationId: null, questionId });
  const [, first] = steps.flatMap(({ changes }) => changes);
  expect(first).toMatchObject({ after: "First", stands: false });

  await call("history.restore", { engagementId: id, operationId: first?.id ?? "" });

  expect(await call("answers.list", { engagementId: id })).toMatchObject([{ note: "First" }]);
});

test("the history comes in pages, and can be that of one application", async () => {
  const { call, engagementId: id } = await setup();
  const subject = { engagementId: id, applicationId: null, questionId };
  for (const note of ["1", "2", "3", "4", "5"]) await call("answers.recordNote", { ...subject, note });

  const seen: unknown[] = [];
  let before: number | undefined;
  for (;;) {
    const page = await call("history.list", {
      engagementId: id,
      questionId,
      limit: 2,
      ...(before !== undefined && { before }),
    });
    seen.push(...page.steps.flatMap(({ changes }) => changes.map(({ after }) => after)));
    if (page.next === null) break;
    before = page.next;
  }

  expect(seen).toEqual(["5", "4", "3", "2", "1"]);
  const elsewhere = await call("history.list", { engagementId: id, applicationId: applicationIdOf(9) });
  expect(elsewhere.steps).toEqual([]);
});

test("what somebody else said since stays, and the undo says who said it", async () => {
  const store = await openTestStore();
  const portal = applicationIdOf(1);
  const marie = PersonId.parse("0192f0aa-0000-7000-8000-0000000000c1");
  await store.write(async (writer) => {
    await writer.append([
      {
        engagementId,
        entityType: "person",
        entityId: marie,
        field: "profile",
        kind: "set",
        value: { name: "Marie", role: "consultant", languages: [] },
      },
    ]);
  });
  await store.write(
    async (writer) => await writer.append([answerOf(portal, "web"), applicationOf(portal, "Portal")]),
  );
  // Recorded here in her name, as a bundle of hers would bring it.
  await store.write(async (writer) => {
    await writer.append([{ ...answerOf(portal, "saas"), actorId: marie }]);
  });

  const undone = await store.write(async (writer) => await writer.undoStep(engagementId, "undo"));

  expect(undone).toMatchObject({
    restored: 1,
    kept: [{ change: { field: "statement" }, changedBy: "Marie" }],
  });
  expect(await store.read.listAnswers(engagementId)).toMatchObject([{ statement: said("saas") }]);
  expect(await store.read.listApplications(engagementId)).toEqual([]);
});

const anyWish = fc.oneof(
  fc.record({
    kind: fc.constant("say" as const),
    cell: fc.integer({ min: 1, max: 3 }),
    value: fc.constantFrom("a", "b"),
  }),
  fc.record({ kind: fc.constant("clear" as const), cell: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant("both" as const), value: fc.constantFrom("c", "d") }),
);

test("every step undone brings back every screen before it, redone after it; a rebuild says the same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyWish, { minLength: 1, maxLength: 8 }), async (wishes) => {
      const store = await openTestStore();
      const read = async () => ({
        answers: await store.read.listAnswers(engagementId),
        applications: await store.read.listApplications(engagementId),
      });
      const screens = [await read()];
      for (const wish of wishes) {
        const changes: Change[] =
          wish.kind === "both"
            ? [1, 2].flatMap((number) => [
                answerOf(applicationIdOf(number), wish.value),
                applicationOf(applicationIdOf(number), wish.value),
              ])
            : [answerOf(applicationIdOf(wish.cell), wish.kind === "say" ? wish.value : "")];
        await store.write(async (writer) => {
          const [change] = changes;
          if (wish.kind !== "clear" || !change) return await writer.append(changes);
          const { value: _, ...cell } = answerOf(applicationIdOf(wish.cell), "");
          return await writer.append([{ ...cell, kind: "tombstone" }]);
        });
        screens.push(await read());
      }
      for (const index of [...wishes.keys()].toReversed()) {
        await store.write(async (writer) => await writer.undoStep(engagementId, "undo"));
        expect(await read()).toEqual(screens[index]);
      }
      await store.rebuild();
      expect(await read()).toEqual(screens[0]);
      for (const index of wishes.keys()) {
        await store.write(async (writer) => await writer.undoStep(engagementId, "redo"));
        expect(await read()).toEqual(screens[index + 1]);
      }
      expect(await store.verify()).toMatchObject({ ok: true, problems: [] });
      store.close();
    }),
    { numRuns: 15 },
  );
});

test("a step of thousands is told with its number, and the steps before it keep their own", async () => {
  const store = await openTestStore();
  await store.write(async (writer) => await writer.append([applicationOf(applicationIdOf(1), "First")]));
  const many = Array.from({ length: 1_000 }, (_, number) => answerOf(applicationIdOf(number + 1), "web"));
  await store.write(async (writer) => await writer.append(many));

  const { steps } = await store.read.listSteps({ engagementId, limit: 10 });

  expect(steps.map(({ count }) => count)).toEqual([1_000, 1]);
  expect(await store.read.findUndoable(engagementId)).toMatchObject({ undo: { count: 1_000 } });
  expect(await store.write(async (writer) => await writer.undoStep(engagementId, "undo"))).toMatchObject({
    restored: 1_000,
    kept: [],
  });
  expect(await store.read.listAnswers(engagementId)).toEqual([]);
});
