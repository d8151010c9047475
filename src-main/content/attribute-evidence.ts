import { z } from "zod";
import type { ProfileEvidence } from "../../src-shared/contract/options.ts";
import { Day } from "../../src-shared/contract/text.ts";

/** Which document shows an attribute of a target or listing, as content files write it. */
export const AttributeEvidence = z
  .strictObject({
    attribute: z.string(),
    document: z.string(),
    issued: Day.nullable(),
    expires: Day.nullable(),
    seen_by: z.string(),
  })
  .transform(({ seen_by: seenBy, ...rest }): z.output<typeof ProfileEvidence> => ({ ...rest, seenBy }));
