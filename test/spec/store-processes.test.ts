import { expect, test } from "vitest";
import { engagementId } from "../harness/engagement.ts";
import { spawnStore } from "../harness/spawn-store.ts";
import { openTestStore, testClock } from "../harness/store.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { setupFolder } from "../harness/folder.ts";

test("a folder that another process has open is refused, naming that process", async () => {
  const folder = setupFolder();
  const other = spawnStore(folder, "hold");
  await other.waitFor((line) => line === "open");

  const opening = openTestStore({ folder });

  await expect(opening).rejects.toMatchObject({
    code: "store.locked",
    details: {
      folder,
      holder: expect.stringContaining(`Canopy Assess (another process) (process ${other.pid}, `) as string,
    },
  });
});

test("a process that crashed does not keep the folder locked", async () => {
  const folder = setupFolder();
  const other = spawnStore(folder, "hold");
  await other.waitFor((line) => line === "open");

  await other.kill();

  const store = await openTestStore({ folder });
  expect(await store.verify()).toMatchObject({ ok: true });
});

test("one program can't open a folder twice either, and can after it closed it", async () => {
  const store = await openTestStore();

  await expect(openTestStore({ folder: store.folder })).rejects.toEqual(
    problem("store.locked", {
      folder: store.folder,
      holder: `Canopy Assess (test) (process ${process.pid}, ${testClock.now().toISOString().slice(0, 16).replace("T", " ")} UTC)`,
    }),
  );
  store.close();
  (await openTestStore({ folder: store.folder })).close();
});

test.each([3, 25, 60])("after a crash past %i answers, every acknowledged answer is there", async (count) => {
  const folder = setupFolder();
  const other = spawnStore(folder, "write");
  await other.waitFor((line) => line === String(count));

  await other.kill();

  const acknowledged = other.lines.filter((line) => line !== "open").map(Number);
  const store = await openTestStore({ folder });
  const answers = await store.read.listAnswers(engagementId);
  const kept = answers.map(({ statement }) => Number(statement?.value));
  expect(acknowledged.length).toBeGreaterThanOrEqual(count);
  expect(kept.toSorted((one, other_) => one - other_).slice(0, acknowledged.length)).toEqual(acknowledged);
  expect(await store.verify()).toMatchObject({ ok: true, chains: 1, operations: answers.length });
});
