import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as uuidv7 } from "uuid";
import { makeDurable, openConnection } from "../src-main/db/sqlite/connection.ts";
import { openStore } from "../src-main/db/sqlite/store.ts";
import { EngagementId, ImportId, ServerId } from "../src-shared/contract/ids.ts";
import type { ServerFacts } from "../src-shared/contract/inventory.ts";
import type { Change } from "../src-shared/domain/operations/change.ts";

/**
 * An answer saved durably through the store, against a bare INSERT of the same statement through
 * better-sqlite3 with the same settings and cipher, in turns in one run; then a bulk import.
 */
const rounds = 1_000;
const warmUp = 100;
const servers = 20_000;

const folder = mkdtempSync(join(tmpdir(), "canopy-bench-"));
const key = Buffer.alloc(32, 9);
const store = await openStore({ folder, key, clock: { now: () => new Date() }, program: "bench" });

const bare = openConnection(join(folder, "bare.db"), key);
makeDurable(bare);
bare.exec("CREATE TABLE answer (id INTEGER PRIMARY KEY, subject TEXT, question TEXT, statement TEXT) STRICT");
const insert = bare.prepare("INSERT INTO answer (subject, question, statement) VALUES (?, ?, ?)");

const engagementId = EngagementId.parse(uuidv7());
const statement = {
  state: "answered",
  value: "custom",
  grade: "B",
  respondent: "Chief information officer",
  interviewId: null,
  reason: "",
} as const;

const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const storeMs: number[] = [];
const bareMs: number[] = [];
for (let round = 0; round < rounds + warmUp; round += 1) {
  const applicationId = uuidv7();
  const change = {
    engagementId,
    entityType: "answer",
    entityId: `${applicationId}/APP-01`,
    field: "statement",
    kind: "set",
    value: statement,
  } as const;
  const saved = await timed(async () => await store.write(async (writer) => await writer.append([change])));
  const inserted = await timed(() => insert.run(applicationId, "APP-01", JSON.stringify(statement)));
  if (round < warmUp) continue;
  storeMs.push(saved);
  bareMs.push(inserted);
}

const quantile = (times: readonly number[], share: number): number =>
  times.toSorted((one, other) => one - other)[Math.floor(share * (times.length - 1))] ?? Number.NaN;
const ms = (time: number): string => `${time.toFixed(3)} ms`;
const ratio = quantile(storeMs, 0.5) / quantile(bareMs, 0.5);
const p99 = quantile(storeMs, 0.99);
console.log(`bare INSERT       p50 ${ms(quantile(bareMs, 0.5))}  p99 ${ms(quantile(bareMs, 0.99))}`);
console.log(`answer saved      p50 ${ms(quantile(storeMs, 0.5))}  p99 ${ms(p99)}  (limit 50 ms)`);
console.log(`ratio of medians  ${ratio.toFixed(2)}  (limit 3)`);

const facts = (number: number): ServerFacts => ({
  kind: "virtual",
  name: `vm-${number}`,
  dnsName: `vm-${number}.example.org`,
  powerState: "on",
  operatingSystem: "Red Hat Enterprise Linux 8 (64-bit)",
  cpus: 4,
  memoryMib: 8192,
  storageProvisionedMib: 102_400,
  storageUsedMib: 51_200,
  cpuUse: null,
  memoryUse: null,
  disks: 2,
  primaryIp: "192.0.2.1",
  datacenter: "DC-1",
  cluster: "CL-1",
  host: "esx-1",
  folder: "/DC-1/vm/production",
  hardwareModel: "VMware7,1",
  cpuModel: null,
  annotation: "nightly backup",
  tags: { owner: "it", tier: "2" },
});
const importId = ImportId.parse(uuidv7());
const changes = Array.from({ length: servers }, (_, number): Change => ({
  engagementId,
  importId,
  entityType: "server",
  entityId: ServerId.parse(uuidv7()),
  field: "facts/bench",
  kind: "set",
  value: { key: `vm-${number}`, facts: facts(number), vanished: false },
}));
const before = statSync(join(folder, "canopy.db")).size;
const bulkMs = await timed(async () => await store.write(async (writer) => await writer.append(changes)));
const undoableMs = await timed(async () => await store.read.findUndoable(engagementId));
const listMs = await timed(async () => await store.read.listServers(engagementId));
const summaryMs = await timed(async () => await store.read.listEngagements());
const verifyMs = await timed(async () => await store.verify());
store.close();
const bytes = (statSync(join(folder, "canopy.db")).size - before) / servers;
const memory = process.resourceUsage().maxRSS / 1024;
console.log(
  `bulk append       ${Math.round(servers / (bulkMs / 1000))} operations/s of ${servers} servers  (target 10000)`,
);
console.log(
  `                  ${Math.round(bytes)} bytes per operation in the file, ${Math.round(memory)} MiB at most in memory`,
);
console.log(
  `list ${servers}       ${ms(listMs)}; summary of engagements ${ms(summaryMs)}; what could be undone ${ms(undoableMs)}; verify ${ms(verifyMs)}`,
);

bare.close();
rmSync(folder, { recursive: true });
if (ratio > 3 || p99 > 50) process.exitCode = 1;
