import { z } from "zod";
import { Provenance } from "./figures.ts";
import { LocalisedText } from "./text.ts";

/** A host of the private cloud to size with. */
export const BuildingBlock = z.object({
  id: z.string(),
  name: LocalisedText,
  /** Published for an exercise, not an offer: the client's own hosts replace it. */
  sample: z.boolean(),
  cores: z.number().positive(),
  memoryGib: z.number().positive(),
  /** Raw capacity of its own disks; null where storage is bought apart, and is then not sized here. */
  rawStorageTb: z.number().positive().nullable(),
  source: z.string(),
});
export type BuildingBlock = z.output<typeof BuildingBlock>;

/** Failures to tolerate: how many times data are stored, and the hosts that this takes. */
export const StorageProtection = z.object({
  id: z.string(),
  name: z.string(),
  failures: z.int().min(0),
  factor: z.number().min(1),
  hosts: z.int().min(1),
});
export type StorageProtection = z.output<typeof StorageProtection>;

/** A protection as the app ships it. */
export const ShippedProtection = StorageProtection.extend(Provenance.shape);

const SizingBasis = z.enum(["allocated", "performance"]);

/** What sizing assumes (scoring.md 2.2, 2.3). */
export const SizingRules = z.object({
  /** Performance: what was measured times the comfort factor, where it was measured. */
  basis: SizingBasis,
  vcpuPerCore: z.number().positive(),
  /** Above it a vital application must not share its cores. */
  vcpuPerCoreCeilingVital: z.number().positive(),
  /** Share of a cluster's processor and memory that may be in use. */
  loadLimit: z.number().positive().max(1),
  /** Memory promised per memory there is. */
  memoryPerMemory: z.number().positive(),
  comfortFactor: z.number().positive(),
  growthPerYear: z.number().min(-0.5).max(3),
  horizonYears: z.number().min(0).max(20),
  /** Share of storage kept free. */
  storageSlack: z.number().min(0).max(0.9),
  /** Stored data per data written; 1 is none saved. */
  deduplication: z.number().min(1),
  /** Spare hosts: at least one, and this share of the others; 0 means none at all. */
  spareShare: z.number().min(0).max(1),
});
export type SizingRules = z.output<typeof SizingRules>;

/** The rules that are figures: each ships with a source, a date and a unit. */
export const SizingFigureId = SizingRules.omit({ basis: true }).keyof();
export type SizingFigureId = z.output<typeof SizingFigureId>;

/** What a cluster has to carry, before growth. */
export const SizingDemand = z.object({
  vcpus: z.number().min(0),
  memoryGib: z.number().min(0),
  storageTb: z.number().min(0),
});
export type SizingDemand = z.output<typeof SizingDemand>;

export const SizingResource = z.enum(["cpu", "memory", "storage"]);
export type SizingResource = z.output<typeof SizingResource>;

export const SizingWarning = z.enum([
  /** More vCPUs per core than the usual ratio: watch how long machines wait for a core. */
  "ratioHigh",
  /** More than vital applications bear. */
  "ratioTooHighForVital",
  /** Some machines were never measured and are counted as allocated. */
  "unmeasured",
]);
export type SizingWarning = z.output<typeof SizingWarning>;

export const ClusterSize = z.object({
  /** Hosts that each resource asks for, with fractions. */
  hostsFor: z.object({ cpu: z.number(), memory: z.number(), storage: z.number() }),
  /** Null where nothing is to be carried. */
  limiting: SizingResource.nullable(),
  /** Hosts that the protection of storage needs at least. */
  fewestHosts: z.int(),
  hosts: z.int(),
  spare: z.int(),
  /** With the spare ones. */
  total: z.int(),
});
export type ClusterSize = z.output<typeof ClusterSize>;
