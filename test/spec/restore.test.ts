import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { siteContract } from "../../src-shared/contract/site.ts";
import { createCall } from "../../src-shared/rpc/client.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { Topic } from "../../src-shared/rpc/procedure.ts";
import { setupApp } from "../harness/app.ts";
import { setupFolder } from "../harness/folder.ts";
import { transports } from "../harness/transports.ts";

/** An app with the worked example, a backup of it, and an engagement that came after. */
const setup = async (open = transports[0]?.[1]) => {
  const host = await setupApp();
  if (!open) throw new Error("No transport");
  const transport = await open(host);
  const call = createCall(siteContract, transport);
  await call("examples.import", { exampleId: "val-orsenne" });
  const backup = await call("backups.create", {});
  await call("settings.record", { personName: "After the backup" });
  return { ...backup, call, host, onChange: transport.onChange };
};

describe.each(transports)("over %s, a backup", (_name, open) => {
  test("is restored while the page stays open, and everything is told to have changed", async () => {
    const { call, fileId, fileName, host, onChange } = await setup(open);
    const heard: (readonly string[])[] = [];
    onChange((topics) => heard.push(topics));

    const { replacedFolder, ...restored } = await call("backups.restore", { fileId });

    expect(restored).toEqual({ fileName });
    expect(fileName).toMatch(/^canopy-assess_\d{4}-\d\d-\d\d\.canopy$/u);
    expect((await call("settings.get", {})).personName).toBe("");
    expect(await call("engagements.list", {})).toHaveLength(1);
    expect(heard).toContainEqual(Topic.options);
    expect(replacedFolder?.startsWith(host.dataFolder)).toBe(true);
    expect(existsSync(join(replacedFolder ?? "", "canopy.db"))).toBe(true);
  });
});

test("what is recorded after a restore is kept, and the whole stands up to a check", async () => {
  const { call, fileId } = await setup();
  await call("backups.restore", { fileId });
  await call("settings.record", { personName: "Claire" });
  await call("backups.restore", { fileId });
  await call("settings.record", { personName: "Paul" });
  expect((await call("settings.get", {})).personName).toBe("Paul");
  expect(await call("integrity.verify", {})).toMatchObject({ ok: true });
});

test.each([
  ["damaged", "backup.invalid", (bytes: Buffer) => bytes.fill(7, bytes.length / 2, bytes.length / 2 + 400)],
  ["cut off", "backup.invalid", (bytes: Buffer) => bytes.subarray(0, bytes.length - 5000)],
  [
    "a bundle of another machine",
    "backup.otherKind",
    (bytes: Buffer) => Buffer.concat([Buffer.from("PK\u0003\u0004"), bytes.subarray(4)]),
  ],
  ["a letter by another name", "backup.otherKind", () => Buffer.from("A letter. ".repeat(512))],
  ["empty", "backup.otherKind", () => Buffer.alloc(0)],
] as const)("a file that is %s is refused before anything is touched", async (_what, code, spoil) => {
  const { call, fileId, host } = await setup();
  const file = await host.files.find(fileId);
  const bad = join(setupFolder(), "bad.canopy");
  writeFileSync(bad, spoil(readFileSync(file?.path ?? "")));

  await expect(call("backups.restore", { fileId: host.choose(bad) })).rejects.toEqual(
    problem(code, { file: "bad.canopy" }),
  );

  expect((await call("settings.get", {})).personName).toBe("After the backup");
  expect(existsSync(join(host.dataFolder, "replaced"))).toBe(false);
});

test("when a restore fails halfway, the app goes on with what it had", async () => {
  const { call, fileId, host } = await setup();
  // Where what is replaced would be kept lies a file.
  writeFileSync(join(host.dataFolder, "replaced"), "");
  await expect(call("backups.restore", { fileId })).rejects.toThrow(/incident/u);
  expect((await call("settings.get", {})).personName).toBe("After the backup");
  await call("settings.record", { personName: "Still here" });
  expect((await call("settings.get", {})).personName).toBe("Still here");
});

test("calls that come during a restore wait for it, and are answered from what was restored", async () => {
  const { call, fileId } = await setup();
  const restoring = call("backups.restore", { fileId });
  const asked = Array.from({ length: 20 }, async () => (await call("settings.get", {})).personName);
  await restoring;
  const after = (await call("settings.get", {})).personName;
  expect(after).toBe("");
  for (const name of await Promise.all(asked)) expect(["", "After the backup"]).toContain(name);
});

test("of two restores at once, one is done after the other", async () => {
  const { call, fileId } = await setup();
  const restored = await Promise.all([
    call("backups.restore", { fileId }),
    call("backups.restore", { fileId }),
  ]);
  expect(new Set(restored.map(({ replacedFolder }) => replacedFolder)).size).toBe(2);
  expect((await call("settings.get", {})).personName).toBe("");
});

test("a backup is not restored while long work goes on, which then ends as if nothing had been asked", async () => {
  const { call, fileId, host } = await setup();
  const [engagement] = await call("engagements.list", {});
  const engagementId = engagement?.id ?? "";
  const list = join(setupFolder(), "servers.csv");
  const servers = Array.from({ length: 20_000 }, (_, number) => `srv-${number};4`);
  writeFileSync(list, ["name;cpus", ...servers].join("\n"));
  const order = { engagementId, fileId: host.choose(list) };
  const started = Promise.withResolvers<undefined>();
  host.onChange((topics) => {
    if (topics.includes("jobs")) started.resolve(undefined);
  });
  const importing = call("inventory.import", order);
  await started.promise;

  await expect(call("backups.restore", { fileId })).rejects.toEqual(problem("backup.jobsRunning", {}));

  expect(await importing).toMatchObject({ created: 20_000 });
  expect((await call("settings.get", {})).personName).toBe("After the backup");
  await call("backups.restore", { fileId });
  expect((await call("settings.get", {})).personName).toBe("");
});
