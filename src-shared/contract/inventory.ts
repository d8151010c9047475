import { z } from "zod";
import { mutation, query } from "../rpc/procedure.ts";
import { ApplicationId, EngagementId, FileId, ImportId, ServerId } from "./ids.ts";
import { Instant, LocalisedText } from "./text.ts";

export const InventoryFormat = z.enum(["rvtools", "inventory-csv", "konveyor-csv"]);
export type InventoryFormat = z.output<typeof InventoryFormat>;

/** Facts about a machine as an inventory states them; sizes in MiB (what older tools call MB). */
export const ServerFacts = z.object({
  kind: z.enum(["virtual", "physical", "host"]),
  name: z.string().min(1),
  dnsName: z.string().nullable(),
  powerState: z.enum(["on", "off", "suspended"]).nullable(),
  operatingSystem: z.string().nullable(),
  cpus: z.number().min(0).nullable(),
  memoryMib: z.number().min(0).nullable(),
  storageProvisionedMib: z.number().min(0).nullable(),
  storageUsedMib: z.number().min(0).nullable(),
  disks: z.int().min(0).nullable(),
  primaryIp: z.string().nullable(),
  datacenter: z.string().nullable(),
  cluster: z.string().nullable(),
  host: z.string().nullable(),
  folder: z.string().nullable(),
  hardwareModel: z.string().nullable(),
  cpuModel: z.string().nullable(),
  annotation: z.string().nullable(),
  /** Custom attributes and anything a column says that has no field of its own. */
  tags: z.record(z.string(), z.string()),
});
export type ServerFacts = z.output<typeof ServerFacts>;

export const Server = ServerFacts.extend({
  id: ServerId,
  applicationId: ApplicationId.nullable(),
  /** How it came to its application. */
  assignedBy: z.enum(["rule", "hand"]).nullable(),
  /** The last import of its source no longer contained it. */
  vanished: z.boolean(),
});
export type Server = z.output<typeof Server>;

export const Complaint = z.object({
  sheet: z.string(),
  /** As the spreadsheet counts: the header is row 1. Null when it concerns the whole sheet. */
  row: z.int().nullable(),
  column: z.string().nullable(),
  message: LocalisedText,
});
export type Complaint = z.output<typeof Complaint>;

/** A sheet of a workbook, or a CSV file; rows under its header that say something, 0 where it was not read. */
export const InventorySheet = z.object({ name: z.string(), rows: z.int(), understood: z.boolean() });
export type InventorySheet = z.output<typeof InventorySheet>;

export const InventoryChange = z.object({
  kind: z.enum(["added", "changed", "vanished"]),
  noun: z.enum(["application", "server", "dependency"]),
  name: z.string(),
  differences: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
});
export type InventoryChange = z.output<typeof InventoryChange>;

export const InventoryComparison = z.object({
  format: InventoryFormat,
  sheets: z.array(InventorySheet),
  rows: z.int(),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  vanished: z.int(),
  /** The first 500 of them. */
  changes: z.array(InventoryChange),
  complaints: z.array(Complaint),
  warnings: z.array(LocalisedText),
});
export type InventoryComparison = z.output<typeof InventoryComparison>;

export const ImportRecord = z.object({
  id: ImportId,
  fileName: z.string(),
  format: InventoryFormat,
  importedAt: Instant,
  created: z.int(),
  updated: z.int(),
  vanished: z.int(),
  undoneAt: Instant.nullable(),
});
export type ImportRecord = z.output<typeof ImportRecord>;

export const inventoryProcedures = {
  "servers.list": query({
    input: z.object({ engagementId: EngagementId }),
    output: z.array(Server),
    reads: ["inventory"],
  }),
  "inventory.preview": query({
    input: z.object({ engagementId: EngagementId, fileId: FileId }),
    output: InventoryComparison,
    reads: ["inventory"],
  }),
  "inventory.import": mutation({
    input: z.object({ engagementId: EngagementId, fileId: FileId }),
    output: InventoryComparison.extend({ importId: ImportId.nullable() }),
    changes: ["inventory"],
  }),
  "imports.list": query({
    input: z.object({ engagementId: EngagementId }),
    output: z.array(ImportRecord),
    reads: ["inventory"],
  }),
  "imports.undo": mutation({
    input: z.object({ engagementId: EngagementId, importId: ImportId }),
    output: z.object({ recordedAt: Instant }),
    changes: ["inventory"],
  }),
} as const;
