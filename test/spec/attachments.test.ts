import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { attachmentLimitBytes } from "../../src-shared/contract/attachments.ts";
import type { FileId } from "../../src-shared/contract/ids.ts";
import { siteContract } from "../../src-shared/contract/site.ts";
import { createCall } from "../../src-shared/rpc/client.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { setupApp } from "../harness/app.ts";

const findingId = "0192f0aa-0000-7000-8000-0000000000f1";
const pictureBytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 7, 7]);

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
  const { applicationId } = await call("applications.create", { engagementId, name: "Payroll" });
  const give = async (name: string, bytes: Uint8Array): Promise<FileId> =>
    await app.files.receive(
      name,
      (async function* () {
        yield bytes;
      })(),
    );
  const facts = {
    caption: "The console",
    applicationId,
    questionId: "APP-02",
    findingId: null,
    factDay: "2026-11-24",
    inReport: false,
  };
  const list = async () => await call("attachments.list", { engagementId });
  return { app, call, engagementId, facts, give, list };
};

test("a file is kept with what it shows, and comes back as it was", async () => {
  const { app, call, engagementId, facts, give, list } = await setup();
  const fileId = await give("console.png", pictureBytes);

  const { attachmentId, ...made } = await call("attachments.create", { engagementId, fileId, ...facts });
  const offer = await call("attachments.export", { engagementId, attachmentId });

  expect(made).toEqual({ added: true, elsewhere: 0 });
  expect(await list()).toMatchObject([
    { ...facts, id: attachmentId, fileName: "console.png", mediaType: "image/png", size: 14 },
  ]);
  const file = await app.files.find(offer.fileId);
  expect(readFileSync(file?.path ?? "").equals(pictureBytes)).toBe(true);
});

test("what it shows can be changed later; the file stays", async () => {
  const { call, engagementId, facts, give, list } = await setup();
  const fileId = await give("console.png", pictureBytes);
  const { attachmentId } = await call("attachments.create", { engagementId, fileId, ...facts });
  const [before] = await list();
  const change = { ...facts, caption: "Backups fail since May", questionId: null, findingId, inReport: true };

  await call("attachments.record", { engagementId, attachmentId, ...change });

  expect(await list()).toEqual([{ ...before, ...change }]);
  await expect(
    call("attachments.record", { engagementId, attachmentId: findingId, ...change }),
  ).rejects.toEqual(problem("record.unknown", { noun: "attachment", id: findingId }));
});

test("the same file is stored once: elsewhere it is linked, in the same place nothing is added", async () => {
  const { app, call, engagementId, facts, give, list } = await setup();
  const first = await call("attachments.create", {
    engagementId,
    fileId: await give("console.png", pictureBytes),
    ...facts,
  });

  const again = await call("attachments.create", {
    engagementId,
    fileId: await give("copy.png", pictureBytes),
    ...facts,
    caption: "Another caption",
  });
  const linked = await call("attachments.create", {
    engagementId,
    fileId: await give("copy.png", pictureBytes),
    ...facts,
    questionId: "APP-03",
  });

  expect(again).toEqual({ attachmentId: first.attachmentId, added: false, elsewhere: 0 });
  expect(linked).toMatchObject({ added: true, elsewhere: 1 });
  const kept = await list();
  expect(kept.map(({ caption, questionId }) => [caption, questionId])).toEqual([
    ["The console", "APP-02"],
    ["The console", "APP-03"],
  ]);
  expect(new Set(kept.map(({ sha256 }) => sha256)).size).toBe(1);
  expect(readdirSync(join(app.dataFolder, "attachments"))).toHaveLength(1);
});

test.each([
  ["empty.txt", Buffer.alloc(0), "it is empty"],
  [
    "holiday.png",
    Buffer.from("MZ\u0090\0\u0003\0", "latin1"),
    "its name says a PNG picture, but it is a program",
  ],
])("%s is refused with the reason, and nothing is kept", async (name, bytes, reason) => {
  const { app, call, engagementId, facts, give, list } = await setup();
  const fileId = await give(name, bytes);

  await expect(call("attachments.create", { engagementId, fileId, ...facts })).rejects.toMatchObject({
    code: "file.unreadable",
    details: { file: name, reason: { en: reason } },
  });

  expect(await list()).toEqual([]);
  expect(readdirSync(join(app.dataFolder, "attachments"))).toEqual([]);
});

test("a file of more than 100 MiB is refused while it arrives", async () => {
  const { app } = await setup();
  const piece = Buffer.alloc(8 * 1024 * 1024);
  const pieces = async function* () {
    for (let sent = 0; sent <= attachmentLimitBytes; sent += piece.length) yield piece;
  };
  await expect(app.files.receive("photo.png", pieces())).rejects.toEqual(
    problem("file.tooLarge", { file: "photo.png", limitMib: 100 }),
  );
});
