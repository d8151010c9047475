import { z } from "zod";
import { mutation, query } from "../rpc/procedure.ts";
import { EngagementId, ofEngagement } from "./ids.ts";
import { Instant } from "./text.ts";

/** How a list is looked at, under a name: columns in their order, sorting, filters. */
export const SavedView = z.object({
  id: z.uuid(),
  list: z.enum(["applications", "servers", "portfolio", "answers"]),
  name: z.string().trim().min(1).max(100),
  columns: z.array(z.string().max(100)).max(200),
  sort: z.object({ column: z.string().max(100), descending: z.boolean() }).nullable(),
  /** What the list was searched for. */
  search: z.string().max(500),
  /** By the name of a filter, the values let through. */
  filters: z.record(z.string().max(100), z.array(z.string().max(200)).max(200)),
});
export type SavedView = z.output<typeof SavedView>;

/** Which column of a client's files is which field, kept for the next file of that shape. */
export const ImportMapping = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(100),
  /** By the heading as the file spells it: the field it fills; null where it is left out. */
  fieldByHeading: z.record(z.string().max(300), z.string().max(100).nullable()),
});
export type ImportMapping = z.output<typeof ImportMapping>;

const recorded = z.object({ recordedAt: Instant });
const deletion = z.object({ engagementId: EngagementId, id: z.uuid() });

export const viewProcedures = {
  "savedViews.list": query({
    input: ofEngagement,
    output: z.array(SavedView),
    reads: ["views"],
  }),
  "savedViews.record": mutation({
    input: z.object({ engagementId: EngagementId, savedView: SavedView }),
    output: recorded,
    changes: ["views"],
  }),
  "savedViews.delete": mutation({ input: deletion, output: recorded, changes: ["views"] }),
  /** Those of every engagement with the same client. */
  "importMappings.list": query({
    input: ofEngagement,
    output: z.array(ImportMapping),
    reads: ["views"],
  }),
  "importMappings.record": mutation({
    input: z.object({ engagementId: EngagementId, importMapping: ImportMapping }),
    output: recorded,
    changes: ["views"],
  }),
  "importMappings.delete": mutation({ input: deletion, output: recorded, changes: ["views"] }),
} as const;
