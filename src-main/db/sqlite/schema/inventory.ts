import { integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type {
  ApplicationFacts,
  Dependency,
  OptionCost,
} from "../../../../src-shared/contract/applications.ts";
import type { OptionId } from "../../../../src-shared/contract/content.ts";
import type {
  ApplicationId,
  ArchetypeId,
  DependencyId,
  ImportId,
  ServerId,
  SiteId,
} from "../../../../src-shared/contract/ids.ts";
import type { InventoryFormat, ServerFacts } from "../../../../src-shared/contract/inventory.ts";
import { inEngagement, localised } from "./columns.ts";

export const applications = sqliteTable(
  "applications",
  {
    ...inEngagement(),
    id: text("id").$type<ApplicationId>().notNull(),
    code: text("code").notNull(),
    name: text("name").notNull(),
    description: localised("description"),
    owner: localised("owner"),
    criticality: text("criticality").$type<ApplicationFacts["criticality"]>(),
    environment: text("environment").$type<ApplicationFacts["environment"]>(),
    users: integer("users"),
    siteId: text("site_id").$type<SiteId>(),
    vertical: text("vertical"),
    horizontal: text("horizontal"),
    storeListingId: text("store_listing_id"),
    requiredCapabilities: text("required_capabilities", { mode: "json" })
      .$type<ApplicationFacts["requiredCapabilities"]>()
      .notNull()
      .default([]),
    serverRule: text("server_rule", { mode: "json" }).$type<ApplicationFacts["serverRule"]>(),
    tags: text("tags", { mode: "json" }).$type<Record<string, string>>().notNull(),
    costs: text("costs", { mode: "json" }).$type<Partial<Record<OptionId, OptionCost>>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const servers = sqliteTable(
  "servers",
  {
    ...inEngagement(),
    id: text("id").$type<ServerId>().notNull(),
    kind: text("kind").$type<ServerFacts["kind"]>().notNull(),
    name: text("name").notNull(),
    dnsName: text("dns_name"),
    powerState: text("power_state").$type<ServerFacts["powerState"]>(),
    operatingSystem: text("operating_system"),
    cpus: real("cpus"),
    memoryMib: real("memory_mib"),
    storageProvisionedMib: real("storage_provisioned_mib"),
    storageUsedMib: real("storage_used_mib"),
    cpuUse: real("cpu_use"),
    memoryUse: real("memory_use"),
    disks: integer("disks"),
    primaryIp: text("primary_ip"),
    datacenter: text("datacenter"),
    cluster: text("cluster"),
    host: text("host"),
    folder: text("folder"),
    hardwareModel: text("hardware_model"),
    cpuModel: text("cpu_model"),
    annotation: text("annotation"),
    tags: text("tags", { mode: "json" }).$type<Record<string, string>>().notNull(),
    assignedByHand: integer("assigned_by_hand", { mode: "boolean" }).notNull(),
    assignedTo: text("assigned_to").$type<ApplicationId>(),
    vanished: integer("vanished", { mode: "boolean" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const dependencies = sqliteTable(
  "dependencies",
  {
    ...inEngagement(),
    id: text("id").$type<DependencyId>().notNull(),
    fromId: text("from_id").$type<ApplicationId>().notNull(),
    toId: text("to_id").$type<ApplicationId>().notNull(),
    coupling: text("coupling").$type<Dependency["coupling"]>().notNull(),
    protocol: localised("protocol"),
    toleratedLatencyMs: real("tolerated_latency_ms"),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const imports = sqliteTable(
  "imports",
  {
    ...inEngagement(),
    id: text("id").$type<ImportId>().notNull(),
    fileName: text("file_name").notNull(),
    format: text("format").$type<InventoryFormat>().notNull(),
    importedAt: text("imported_at").notNull(),
    created: integer("created").notNull(),
    updated: integer("updated").notNull(),
    vanished: integer("vanished").notNull(),
    undoneAt: text("undone_at"),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);

export const archetypes = sqliteTable(
  "archetypes",
  {
    ...inEngagement(),
    id: text("id").$type<ArchetypeId>().notNull(),
    name: text("name").notNull(),
    applicationIds: text("application_ids", { mode: "json" }).$type<ApplicationId[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagementId, table.id] })],
);
