import { z } from "zod";
import { job, query } from "../rpc/procedure.ts";
import { ApplicationId, EngagementId, FileId, ImportId, ServerId, ofEngagement } from "./ids.ts";
import { Instant, Language, LocalisedText } from "./text.ts";

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
  /** Shares of what it was given that it used when the inventory was made, from 0 to 1: a moment, not a month. */
  cpuUse: z.number().min(0).max(1).nullable().default(null),
  memoryUse: z.number().min(0).max(1).nullable().default(null),
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
  /** What stands there; left out where the place itself is meant. */
  value: z.string().optional(),
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

/** What the rows of a client's own list are about. */
export const ListNoun = z.enum(["server", "application"]);
export type ListNoun = z.output<typeof ListNoun>;

/** What a column of a list of servers may say. */
export const ServerColumn = z.enum([
  "name",
  "dnsName",
  "kind",
  "powerState",
  "operatingSystem",
  "cpus",
  "memory",
  "provisioned",
  "used",
  "cpuUse",
  "memoryUse",
  "disks",
  "primaryIp",
  "datacenter",
  "cluster",
  "host",
  "folder",
  "hardwareModel",
  "cpuModel",
  "annotation",
  "application",
]);
export type ServerColumn = z.output<typeof ServerColumn>;

/** What a column of a list of applications may say. */
export const ApplicationColumn = z.enum([
  "name",
  "code",
  "description",
  "owner",
  "criticality",
  "environment",
  "users",
  "vertical",
  "horizontal",
]);
export type ApplicationColumn = z.output<typeof ApplicationColumn>;

/** How one sheet is read: which column fills which field. */
export const SheetMapping = z.object({
  sheet: z.string().max(300),
  noun: ListNoun,
  /** As the spreadsheet counts. */
  headerRow: z.int().min(1),
  /** Where the data begin; left out, right below the headings. */
  firstRow: z.int().min(1).optional(),
  /** By heading: `server.name`, `application.owner`, `tag` to keep it under its heading; null leaves it out. */
  fieldByHeading: z.record(z.string().max(300), z.string().max(100).nullable()),
});
export type SheetMapping = z.output<typeof SheetMapping>;

export const ListColumn = z.object({
  heading: z.string(),
  /** The first values below it, at most three. */
  samples: z.array(z.string()),
  /** The field that the heading seems to name, for either kind of list; `tag` when it names none. */
  guesses: z.object({ server: z.string(), application: z.string() }),
});
export type ListColumn = z.output<typeof ListColumn>;

/** A sheet whose columns a person may match to fields. */
export const ListSheet = z.object({
  name: z.string(),
  rows: z.int(),
  /** Null where no row looks like the heading of an inventory. */
  noun: ListNoun.nullable(),
  headerRow: z.int(),
  firstRow: z.int(),
  columns: z.array(ListColumn),
  /** The first rows that say something: one of them has the headings, another the first data. */
  topRows: z.array(z.object({ row: z.int(), text: z.string() })),
});
export type ListSheet = z.output<typeof ListSheet>;

/** Where a person says that a sheet has its headings and its first data, as the spreadsheet counts. */
export const SheetPlace = z.object({
  sheet: z.string().max(300),
  headerRow: z.int().min(1),
  firstRow: z.int().min(1).optional(),
});
export type SheetPlace = z.output<typeof SheetPlace>;

/** A file before it is read: a known format needs no mapping and lists no sheets. */
export const InventoryFile = z.object({ format: InventoryFormat, sheets: z.array(ListSheet) });
export type InventoryFile = z.output<typeof InventoryFile>;

/** A row of a file as it is understood. */
export const ReadRow = z.object({
  sheet: z.string(),
  row: z.int(),
  noun: ListNoun,
  values: z.array(z.object({ field: z.string(), value: z.string() })),
});
export type ReadRow = z.output<typeof ReadRow>;

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
  /** The first 50 rows as they are understood. */
  firstRows: z.array(ReadRow),
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

/** A chosen file, and how its sheets are read where people said so; sheets that are not named are left. */
const reading = z.object({
  engagementId: EngagementId,
  fileId: FileId,
  mapping: z.array(SheetMapping).max(100).optional(),
});

export const inventoryProcedures = {
  "servers.list": query({
    input: ofEngagement,
    output: z.array(Server),
    reads: ["inventory"],
  }),
  /** What a file is, and what its columns seem to be. */
  "inventory.get": job({
    input: z.object({
      engagementId: EngagementId,
      fileId: FileId,
      places: z.array(SheetPlace).max(100).optional(),
    }),
    output: InventoryFile,
  }),
  "inventory.preview": job({
    input: reading,
    output: InventoryComparison,
    reads: ["inventory"],
  }),
  /** The complaints about a file as a workbook, for those who can mend it. */
  "inventory.export": job({
    input: reading.extend({ language: Language }),
    output: z.object({ fileId: FileId, fileName: z.string() }),
  }),
  "inventory.import": job({
    input: reading,
    output: InventoryComparison.extend({ importId: ImportId.nullable() }),
    changes: ["inventory"],
  }),
  "imports.list": query({
    input: ofEngagement,
    output: z.array(ImportRecord),
    reads: ["inventory"],
  }),
  "imports.undo": job({
    input: z.object({ engagementId: EngagementId, importId: ImportId }),
    output: z.object({ recordedAt: Instant }),
    changes: ["inventory"],
  }),
} as const;
