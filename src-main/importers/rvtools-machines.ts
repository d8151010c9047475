import type { ServerFacts } from "../../src-shared/contract/inventory.ts";
import type { ParsedInventory } from "../ports.ts";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import { shareUsed } from "../../src-shared/domain/inventory/share-used.ts";
import { readTruth } from "./cell-values.ts";
import type { Complaints } from "./complaints.ts";
import type { Details } from "./rvtools-details.ts";
import type { Host } from "./rvtools-hosts.ts";
import { readRvtoolsSheet } from "./rvtools-sheet.ts";
import { identify } from "./rvtools-source.ts";
import type { RvtoolsNames } from "./rvtools-source.ts";
import type { rvtoolsColumns } from "./rvtools-columns.ts";
import type { SheetReader } from "./sheet-reader.ts";
import type { Row, Table } from "./table.ts";
import { reasons, unreadable } from "./unreadable.ts";

type Server = ParsedInventory["servers"][number];
type Reader = SheetReader<keyof (typeof rvtoolsColumns)["vInfo"]>;

/** What the other sheets know of machines. */
interface OtherSheets {
  readonly hosts: readonly Host[];
  readonly vDisk: Details | undefined;
  readonly vPartition: Details | undefined;
  readonly vCPU: Details | undefined;
  readonly vMemory: Details | undefined;
}

interface Machines {
  readonly servers: readonly Server[];
  /** Rows left out, as templates and placeholders of Site Recovery Manager run nothing. */
  readonly templates: number;
  readonly placeholders: number;
  readonly rows: number;
}

/** The machines of vInfo, completed from the other sheets. Rejects when it has no column VM. */
export const readMachines = async (
  table: Table,
  file: string,
  complaints: Complaints,
  others: OtherSheets,
): Promise<Machines> => {
  const serverByKey = new Map<string, Server>();
  const cpuModelByHost = new Map(others.hosts.map(({ server: { facts } }) => [facts.name, facts.cpuModel]));
  let templates = 0;
  let placeholders = 0;

  const { rows, hasField } = await readRvtoolsSheet("vInfo", table, complaints, (row, reader) => {
    if (!reader.has("name")) throw unreadable(file, reasons.noMachineNames);
    if (readTruth(reader.cell(row, "template"))) {
      templates += 1;
      return;
    }
    if (readTruth(reader.cell(row, "placeholder"))) {
      placeholders += 1;
      return;
    }
    const name = reader.text(row, "name");
    if (name === null) {
      reader.complain(row, "name", nameless);
      return;
    }
    const names = namesOf(row, reader, name);
    const place = identify("virtual", names);
    const key = `${place.source} ${place.key}`;
    const known = serverByKey.get(key);
    if (known) {
      reader.complain(row, "name", alreadyDescribed(known.row, name));
      return;
    }
    const facts = factsOf(row, reader, names, others);
    serverByKey.set(key, {
      ...place,
      sheet: table.name,
      row: row.number,
      facts: { ...facts, cpuModel: cpuModelByHost.get(facts.host ?? "") ?? null },
    });
  });
  if (!hasField("name")) throw unreadable(file, reasons.noMachineNames);
  return { servers: [...serverByKey.values()], templates, placeholders, rows };
};

const namesOf = (row: Row, reader: Reader, name: string): RvtoolsNames => ({
  vcenterUuid: reader.text(row, "vcenterUuid"),
  vcenter: reader.text(row, "vcenter"),
  vmUuid: reader.text(row, "vmUuid"),
  vmId: reader.text(row, "vmId"),
  name,
});

const longestAnnotation = 2_000;

const factsOf = (row: Row, reader: Reader, names: RvtoolsNames, others: OtherSheets): ServerFacts => {
  const powerState = powerStateOf(reader.text(row, "powerState"));
  const { cpus, memoryMib, ...use } = resourcesOf(row, reader, names, others);
  return {
    kind: "virtual",
    name: names.name,
    dnsName: reader.text(row, "dnsName"),
    powerState,
    operatingSystem: reader.text(row, "osReported") ?? reader.text(row, "osConfigured"),
    cpus,
    memoryMib,
    // A machine that does not run uses nothing, which says nothing of what it needs.
    ...(powerState === "on" ? use : { cpuUse: null, memoryUse: null }),
    ...storageOf(row, reader, names, others),
    primaryIp: reader.text(row, "primaryIp"),
    datacenter: reader.text(row, "datacenter"),
    cluster: reader.text(row, "cluster"),
    host: reader.text(row, "host"),
    folder: reader.text(row, "folder"),
    hardwareModel: null,
    cpuModel: null,
    annotation: reader.text(row, "annotation", longestAnnotation),
    tags: reader.tags(row),
  };
};

const storageOf = (row: Row, reader: Reader, names: RvtoolsNames, { vDisk, vPartition }: OtherSheets) => {
  const disks = vDisk?.of(names);
  const [provisioned, capacity] = [reader.number(row, "provisioned"), reader.number(row, "diskCapacity")];
  return {
    storageProvisionedMib: firstKnown(provisioned, capacity, disks?.sum),
    // What the datastores hold; where that is not told, what the guests see as used.
    storageUsedMib: firstKnown(reader.number(row, "inUse"), vPartition?.of(names)?.sum),
    disks: firstKnown(wholeNumber(reader.number(row, "disks")), disks?.rows),
  };
};

/** Processors and memory, and how much of them was in use. */
const resourcesOf = (row: Row, reader: Reader, names: RvtoolsNames, { vCPU, vMemory }: OtherSheets) => {
  const [cpu, memory] = [vCPU?.of(names), vMemory?.of(names)];
  const cpus = firstKnown(reader.number(row, "cpus"), cpu?.sum);
  const memoryMib = firstKnown(reader.number(row, "memory"), memory?.sum);
  return {
    cpus,
    memoryMib,
    memoryUse: shareUsed(firstKnown(reader.number(row, "memoryActive"), memory?.used), memoryMib),
    cpuUse:
      shareUsed(reader.number(row, "cpuPercent"), 100) ?? shareUsed(cpu?.used ?? null, cpu?.most ?? null),
  };
};

const firstKnown = (...numbers: readonly (number | null | undefined)[]): number | null =>
  numbers.find((number) => typeof number === "number") ?? null;

const wholeNumber = (number: number | null): number | null => (number === null ? null : Math.round(number));

const powerStateOf = (text: string | null): ServerFacts["powerState"] => {
  const plain = text?.toLowerCase() ?? "";
  if (plain.endsWith("on")) return "on";
  if (plain.endsWith("off")) return "off";
  return plain.startsWith("suspended") ? "suspended" : null;
};

const nameless: LocalisedText = {
  en: "The machine has no name: it was left out.",
  fr: "La machine n’a pas de nom : elle a été laissée de côté.",
};

const alreadyDescribed = (row: number, name: string): LocalisedText => ({
  en: `Row ${row} already describes “${name}”: this one was left out.`,
  fr: `La ligne ${row} décrit déjà « ${name} » : celle-ci a été laissée de côté.`,
});

/** One sentence for each kind of row that was left out on purpose. */
export const leftOut = ({
  templates,
  placeholders,
}: Pick<Machines, "templates" | "placeholders">): LocalisedText[] => [
  ...(templates === 0
    ? []
    : [{ en: `Templates left out: ${templates}.`, fr: `Modèles laissés de côté : ${templates}.` }]),
  ...(placeholders === 0
    ? []
    : [
        {
          en: `Site Recovery Manager placeholders left out: ${placeholders}.`,
          fr: `Machines de substitution de Site Recovery Manager laissées de côté : ${placeholders}.`,
        },
      ]),
];
