import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { siteContract } from "../../src-shared/contract/site.ts";
import { createCall } from "../../src-shared/rpc/client.ts";
import { searchedWords } from "../../src-shared/domain/search/search-words.ts";
import { setupApp } from "../harness/app.ts";
import { answerOf, applicationIdOf, applicationOf, engagementId } from "../harness/engagement.ts";
import { openConnection } from "../../src-main/db/sqlite/connection.ts";
import { openTestStore, testKey } from "../harness/store.ts";

const setup = async () => {
  const app = await setupApp();
  const call = createCall(siteContract, { send: app.dispatch, onChange: app.onChange });
  const { engagementId: id } = await call("engagements.create", {
    clientName: "Client",
    sector: "other",
    countries: ["FR"],
    languages: ["fr"],
    code: "C-1",
  });
  const find = async (text: string) => await call("search.list", { engagementId: id, text });
  return { call, engagementId: id, find };
};

const marked = (text: string, marks: readonly (readonly number[])[]): string[] =>
  marks.map(([start, end]) => text.slice(start, end));

test("a note is found without its accents, and what was found is marked", async () => {
  const { call, engagementId: id, find } = await setup();
  await call("answers.recordNote", {
    engagementId: id,
    applicationId: null,
    questionId: "ORG-01",
    note: "Hébergement au cœur de l’hôpital, contrat à échéance",
  });

  const [hit] = await find("coeur hop");

  expect(hit).toMatchObject({ kind: "answer", questionId: "ORG-01", applicationId: null });
  expect(marked(hit?.snippet ?? "", hit?.snippetMarks ?? [])).toEqual(["cœur", "hôpital"]);
  expect(await find("hôpital inconnu")).toEqual([]);
});

test("applications, questions in both languages, contacts and parked items are found", async () => {
  const { call, engagementId: id, find } = await setup();
  const { applicationId } = await call("applications.create", { engagementId: id, name: "Paie Générale" });
  await call("contacts.record", {
    engagementId: id,
    contact: {
      id: "0192f0aa-0000-7000-8000-0000000000d1",
      name: "Inès Caron",
      jobTitle: "Directrice financière",
      role: "finance",
      siteId: null,
      email: "",
      phone: "",
      isStakeholder: true,
      note: "",
    },
  });
  await call("parkedItems.record", {
    engagementId: id,
    parkedItem: {
      id: "0192f0aa-0000-7000-8000-0000000000d2",
      interviewId: null,
      text: "Qui possède le relais de messagerie ?",
      applicationId,
      questionId: null,
      done: false,
    },
  });

  expect(await find("generale pai")).toMatchObject([{ kind: "application", id: applicationId }]);
  expect(await find("ines")).toMatchObject([{ kind: "contact", title: "Inès Caron" }]);
  expect(await find("relais")).toMatchObject([{ kind: "parkedItem", applicationName: "Paie Générale" }]);
  expect(await find("org-01")).toMatchObject([{ kind: "question", id: "ORG-01" }]);
  const { questions } = await call(
    "packs.get",
    (await call("engagements.get", { engagementId: id })).engagement.pack,
  );
  const [question] = questions;
  for (const text of [question?.text.en ?? "", question?.text.fr ?? ""]) {
    expect((await find(text)).map((hit) => hit.id)).toContain(question?.id);
  }
});

test("what is taken away or undone is no longer found", async () => {
  const { call, engagementId: id, find } = await setup();
  const subject = { engagementId: id, applicationId: null, questionId: "ORG-01" };
  await call("answers.recordNote", { ...subject, note: "zanzibar" });
  await call("answers.recordNote", { ...subject, note: "valparaiso" });
  expect(await find("zanzibar")).toEqual([]);
  expect(await find("valparaiso")).toHaveLength(1);

  await call("history.undo", { engagementId: id });

  expect(await find("zanzibar")).toHaveLength(1);
  expect(await find("valparaiso")).toEqual([]);
  expect(await call("integrity.verify", {})).toMatchObject({ ok: true, problems: [] });
});

test("whatever is typed is a search and never an error", async () => {
  const store = await openTestStore();
  await store.write(
    async (writer) => await writer.append([applicationOf(applicationIdOf(1), "NEAR OR (x*")]),
  );

  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), async (text) => {
      await store.read.search(engagementId, searchedWords(text), 5);
    }),
    { numRuns: 200 },
  );
  for (const text of [
    '"',
    "a AND",
    "NOT",
    "title:x",
    "-x",
    "^a",
    "x NEAR(",
    "*",
    "(x",
    "⅐",
    "㈠",
    "½ portal",
  ]) {
    await store.read.search(engagementId, searchedWords(text), 5);
  }
  expect(await store.read.search(engagementId, searchedWords("near or"), 5)).toHaveLength(1);
});

test("a rebuild finds the same, and the integrity check notices an index that is not what the log says", async () => {
  const store = await openTestStore();
  await store.write(async (writer) => {
    await writer.append([
      applicationOf(applicationIdOf(1), "Portal"),
      { ...answerOf(applicationIdOf(1), "x"), field: "note", value: "Ferme en décembre" } as const,
    ]);
  });
  const find = async () => await store.read.search(engagementId, searchedWords("decembre"), 5);
  const before = await find();

  await store.rebuild();

  expect(before).toMatchObject([{ kind: "answer", applicationName: "Portal" }]);
  expect(await find()).toEqual(before);
  expect(await store.verify()).toMatchObject({ ok: true, problems: [] });
  store.close();

  const db = openConnection(join(store.folder, "canopy.db"), testKey);
  db.exec("DELETE FROM search_words WHERE rowid = 1");
  db.close();
  const again = await openTestStore({ folder: store.folder });

  expect((await again.verify()).problems).toContainEqual(
    expect.stringMatching(/^The search index, (portal|decembre): it is not what the log says\.$/u),
  );
});

test("what was said a moment before the program ended is found when it starts again", async () => {
  const store = await openTestStore();
  const note = { ...answerOf(applicationIdOf(1), "x"), field: "note", value: "Ferme en décembre" } as const;
  await store.write(async (writer) => await writer.append([applicationOf(applicationIdOf(1), "Portal")]));
  await store.read.search(engagementId, searchedWords("portal"), 5);
  await store.write(async (writer) => await writer.append([note]));
  store.close();
  // Nobody waited for the index, and nobody searches before the file is looked at.
  const db = openConnection(join(store.folder, "canopy.db"), testKey);
  const behind = db.prepare("SELECT (SELECT max(lseq) FROM op) - searched FROM machine").pluck().get();
  db.close();
  expect(behind).toBe(1);

  const again = await openTestStore({ folder: store.folder });

  expect(await again.read.search(engagementId, searchedWords("decembre"), 5)).toHaveLength(1);
  expect(await again.verify()).toMatchObject({ ok: true, problems: [] });
});

test("the index follows by itself, and no check takes what it has yet to do for damage", async () => {
  const store = await openTestStore();
  const behind = (): unknown => {
    const db = openConnection(join(store.folder, "canopy.db"), testKey, { readonly: true });
    const count = db.prepare("SELECT max(lseq) - (SELECT searched FROM machine) FROM op").pluck().get();
    db.close();
    return count;
  };
  const names = Array.from({ length: 2_500 }, (_, number) => number + 1);
  await store.write(
    async (writer) =>
      await writer.append(names.map((number) => applicationOf(applicationIdOf(number), `Portal ${number}`))),
  );
  expect(behind()).toBe(2_500);

  const [report] = await Promise.all([
    store.verify(),
    store.write(async (writer) => await writer.append([applicationOf(applicationIdOf(3_000), "Late")])),
  ]);

  expect(report).toMatchObject({ ok: true, problems: [] });
  await expect.poll(behind).toBe(0);
  expect(await store.read.search(engagementId, searchedWords("late"), 5)).toHaveLength(1);
});
