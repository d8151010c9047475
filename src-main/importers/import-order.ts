import { z } from "zod";
import { SheetMapping, SheetPlace } from "../../src-shared/contract/inventory.ts";

/** What the worker is asked to do with a file. */
export const ImportOrder = z.object({
  path: z.string(),
  name: z.string(),
  task: z.enum(["read", "describe", "answers", "comments"]),
  mapping: z.array(SheetMapping).optional(),
  places: z.array(SheetPlace).optional(),
});
export type ImportOrder = z.output<typeof ImportOrder>;
