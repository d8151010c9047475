import { z } from "zod";
import { PackRef } from "./content.ts";
import { Day, Language } from "./text.ts";

/** `day` cells are `YYYY-MM-DD`; a null cell says that nothing is known. */
export const DataColumn = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(["text", "number", "day", "truth"]),
});
export type DataColumn = z.output<typeof DataColumn>;

export const DataCell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type DataCell = z.output<typeof DataCell>;

/** Figures of a report, not yet written for a reader: a column keeps its id in every language and version. */
export const DataTable = z.object({
  id: z.string(),
  title: z.string(),
  columns: z.array(DataColumn),
  rows: z.array(z.array(DataCell)),
});
export type DataTable = z.output<typeof DataTable>;

/** What a report rests on, as one object: the form of the JSON file, published as docs/report-data.schema.json. */
export const ReportData = z.object({
  form: z.literal("canopy-report-data/1"),
  engagement: z.string(),
  client: z.string(),
  language: Language,
  builtOn: Day,
  /** Invented content. */
  demonstration: z.boolean(),
  pack: PackRef,
  engine: z.string(),
  /** SHA-256 of the canonical inputs. */
  inputHash: z.string(),
  tables: z.array(DataTable),
});
export type ReportData = z.output<typeof ReportData>;
