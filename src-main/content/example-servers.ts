import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { ServerFacts } from "../../src-shared/contract/inventory.ts";
import { shareUsed } from "../../src-shared/domain/inventory/share-used.ts";

interface InventoriedServer {
  readonly key: string;
  readonly facts: ServerFacts;
}

/** The machines of an example, from two files laid out like the sheets vInfo and vHost of RVTools. */
export const readExampleServers = (folder: string): readonly InventoriedServer[] => {
  const hosts = readRows(join(folder, "hosts.csv"));
  const hostByName = new Map(hosts.map((row) => [row["Host"], row]));
  return [
    ...readRows(join(folder, "servers.csv")).map((row) => virtualMachine(row, hostByName.get(row["Host"]))),
    ...hosts.map(host),
  ];
};

type Row = Readonly<Record<string, string>>;

const readRows = (file: string): readonly Row[] => parse(readFileSync(file), { bom: true, columns: true });

const virtualMachine = (row: Row, runsOn: Row | undefined): InventoriedServer => ({
  key: text(row, "VM UUID") ?? text(row, "VM") ?? "",
  facts: {
    kind: "virtual",
    name: text(row, "VM") ?? "",
    dnsName: text(row, "DNS Name"),
    powerState: powerStates[text(row, "Powerstate") ?? ""] ?? null,
    operatingSystem:
      text(row, "OS according to the VMware Tools") ?? text(row, "OS according to the configuration file"),
    cpus: number(row, "CPUs"),
    memoryMib: number(row, "Memory"),
    storageProvisionedMib: number(row, "Provisioned MiB"),
    storageUsedMib: number(row, "In Use MiB"),
    cpuUse: null,
    memoryUse: shareUsed(number(row, "Active Memory"), number(row, "Memory")),
    disks: number(row, "Disks"),
    primaryIp: text(row, "Primary IP Address"),
    datacenter: text(row, "Datacenter"),
    cluster: text(row, "Cluster"),
    host: text(row, "Host"),
    folder: text(row, "Folder"),
    hardwareModel: null,
    cpuModel: runsOn ? text(runsOn, "CPU Model") : null,
    annotation: text(row, "Annotation"),
    tags: {},
  },
});

const host = (row: Row): InventoriedServer => ({
  key: text(row, "UUID") ?? text(row, "Host") ?? "",
  facts: {
    kind: "host",
    name: text(row, "Host") ?? "",
    dnsName: text(row, "Host"),
    powerState: "on",
    operatingSystem: text(row, "ESX Version"),
    cpus: number(row, "# Cores"),
    memoryMib: number(row, "# Memory"),
    storageProvisionedMib: null,
    storageUsedMib: null,
    cpuUse: null,
    memoryUse: null,
    disks: null,
    primaryIp: null,
    datacenter: text(row, "Datacenter"),
    cluster: text(row, "Cluster"),
    host: null,
    folder: null,
    hardwareModel:
      [text(row, "Vendor"), text(row, "Model")].filter((word) => word !== null).join(" ") || null,
    cpuModel: text(row, "CPU Model"),
    annotation: null,
    tags: {},
  },
});

const powerStates: Readonly<Record<string, ServerFacts["powerState"]>> = {
  poweredOn: "on",
  poweredOff: "off",
  suspended: "suspended",
};

const text = (row: Row, column: string): string | null => row[column]?.trim() || null;

const number = (row: Row, column: string): number | null => {
  const written = text(row, column);
  return written === null ? null : Number(written);
};
