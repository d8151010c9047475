import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Job } from "../../src-shared/contract/jobs.ts";
import { siteContract } from "../../src-shared/contract/site.ts";
import { createCall } from "../../src-shared/rpc/client.ts";
import { setupApp } from "../harness/app.ts";
import { setupFolder } from "../harness/folder.ts";

const setup = async () => {
  const app = await setupApp();
  const transport = { send: app.dispatch, onChange: app.onChange };
  const call = createCall(siteContract, transport);
  const { engagementId } = await call("engagements.create", {
    clientName: "Client",
    sector: "other",
    countries: ["FR"],
    languages: ["fr"],
    code: "C-1",
  });
  /** Another window on the same data. */
  const elsewhere = createCall(siteContract, transport);
  const choose = (servers: number) => {
    const file = join(setupFolder(), "servers.csv");
    const rows = Array.from({ length: servers }, (_, number) => `srv-${number};${(number % 8) + 1}`);
    writeFileSync(file, ["name;cpus", ...rows].join("\n"));
    return app.choose(file);
  };
  /** Every state of the list that the host told of, until one of its jobs is as wanted. */
  const follow = async (wanted: (job: Job) => boolean): Promise<readonly Job[]> => {
    const seen: Job[] = [];
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const look = async (): Promise<void> => {
      const jobs = await elsewhere("jobs.list", {});
      seen.push(...jobs);
      if (jobs.some(wanted)) resolve(undefined);
    };
    const stop = app.onChange((topics) => {
      if (!topics.includes("jobs")) return;
      look().catch(reject);
    });
    await promise;
    stop();
    return seen;
  };
  return { app, call, choose, elsewhere, engagementId, follow };
};

test("a long import is a job that every window sees, with what it reads, how far it is, and at last that it is done", async () => {
  const { call, choose, engagementId, follow } = await setup();
  const following = follow(({ state }) => state === "done");

  const imported = await call("inventory.import", { engagementId, fileId: choose(6_000) });

  const seen = await following;
  expect(imported).toMatchObject({ created: 6_000 });
  expect(seen[0]).toMatchObject({
    procedure: "inventory.import",
    engagementId,
    about: "servers.csv",
    state: "running",
    canCancel: true,
  });
  expect(seen.at(-1)).toMatchObject({ state: "done", progress: 1, canCancel: false, problem: null });
  const shares = seen.map(({ progress }) => progress);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(new Set(seen.map(({ step }) => step))).toContain("recording");
});

test("an import cancelled from another window while it records leaves nothing, and the next one is as if it had not been", async () => {
  const { call, choose, elsewhere, engagementId, follow } = await setup();
  const importing = call("inventory.import", { engagementId, fileId: choose(20_000) });
  const outcome = importing.catch((error: unknown) => error);
  const seen = await follow(({ step }) => step === "recording");
  const job = seen.at(-1);
  if (!job) throw new Error("No job was listed");

  await elsewhere("jobs.cancel", { jobId: job.id });

  expect(await outcome).toMatchObject({ code: "job.cancelled" });
  expect(await call("servers.list", { engagementId })).toEqual([]);
  expect(await call("imports.list", { engagementId })).toEqual([]);
  expect(await call("jobs.get", { jobId: job.id })).toMatchObject({
    state: "cancelled",
    problem: { code: "job.cancelled" },
    result: null,
  });
  expect(await call("inventory.import", { engagementId, fileId: choose(10) })).toMatchObject({ created: 10 });
  expect(await call("integrity.verify", {})).toMatchObject({ ok: true, problems: [] });
});

test("while an import is recorded, questions are answered and see nothing of it", async () => {
  const { call, choose, elsewhere, engagementId, follow } = await setup();
  const importing = call("inventory.import", { engagementId, fileId: choose(10_000) });
  await follow(({ step, progress }) => step === "recording" && progress > 0.6);

  expect(await elsewhere("servers.list", { engagementId })).toEqual([]);

  await importing;
  expect(await elsewhere("servers.list", { engagementId })).toHaveLength(10_000);
});

test("what is over at once is answered and never listed", async () => {
  const { call, choose, engagementId } = await setup();

  await call("answerBatches.record", {
    engagementId,
    entries: [{ applicationId: null, questionId: "ORG-01", statement: null }],
  });

  expect(await call("jobs.list", {})).toEqual([]);
  const fileId = choose(1);
  await call("inventory.get", { engagementId, fileId });
  await expect(
    call("inventory.get", { engagementId: "00000000-0000-4000-8000-000000000001", fileId }),
  ).rejects.toMatchObject({ code: "engagement.unknown" });
});

test("a file that can't be read ends its job with the sentence that says why", async () => {
  const { app, call, engagementId } = await setup();
  const file = join(setupFolder(), "broken.xlsx");
  writeFileSync(file, Buffer.concat([Buffer.from("PK"), Buffer.alloc(1_000)]));

  await expect(call("inventory.preview", { engagementId, fileId: app.choose(file) })).rejects.toMatchObject({
    code: "file.unreadable",
    details: { file: "broken.xlsx" },
  });
});

test("an integrity check and a backup run beside the data and can be called off; nothing of them is left", async () => {
  const { app, call, choose, elsewhere, engagementId, follow } = await setup();
  await call("inventory.import", { engagementId, fileId: choose(8_000) });
  for (const procedure of ["integrity.verify", "backups.create"] as const) {
    const running = call(procedure, {});
    const outcome = running.catch((error: unknown) => error);
    const seen = await follow((job) => job.procedure === procedure && job.state === "running");
    const job = seen.findLast((one) => one.procedure === procedure);
    if (!job) throw new Error("No job was listed");
    await elsewhere("jobs.cancel", { jobId: job.id });
    expect(await outcome).toMatchObject({ code: "job.cancelled" });
  }

  expect(readdirSync(app.dataFolder).filter((name) => name.startsWith("verify-"))).toEqual([]);
  expect(readdirSync(join(app.dataFolder, "passing")).filter((name) => name.includes("backup"))).toEqual([]);
  expect(await call("integrity.verify", {})).toMatchObject({ ok: true });
});
