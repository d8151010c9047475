import { z } from "zod";
import { mutation, query } from "../rpc/procedure.ts";
import { ApplicationId, EngagementId, FileId, ofEngagement } from "./ids.ts";
import { Day, Instant } from "./text.ts";

export const attachmentLimitBytes = 100 * 1024 * 1024;

/** A file shown as evidence; its bytes are kept once, encrypted, under their SHA-256. */
export const Attachment = z.object({
  id: z.uuid(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  fileName: z.string(),
  mediaType: z.string(),
  size: z.int().min(0).max(attachmentLimitBytes),
  caption: z.string(),
  applicationId: ApplicationId.nullable(),
  questionId: z.string().nullable(),
  findingId: z.uuid().nullable().default(null),
  /** The day of the fact that it shows, which is not the day it was added. */
  factDay: Day.nullable().default(null),
  inReport: z.boolean().default(false),
  addedAt: Instant,
});
export type Attachment = z.output<typeof Attachment>;

/** What is said of a kept file; it may change as long as the file stays. */
const facts = {
  caption: z.string().max(500),
  applicationId: ApplicationId.nullable(),
  questionId: z.string().nullable(),
  findingId: z.uuid().nullable().default(null),
  factDay: Day.nullable().default(null),
  inReport: z.boolean().default(false),
};

export const attachmentProcedures = {
  "attachments.list": query({
    input: ofEngagement,
    output: z.array(Attachment),
    reads: ["evidence"],
  }),
  /** Keeps a file. Where it is shown as evidence of the same thing already, nothing is added. */
  "attachments.create": mutation({
    input: z.object({ engagementId: EngagementId, fileId: FileId, ...facts }),
    output: z.object({
      attachmentId: z.uuid(),
      added: z.boolean(),
      /** How often the same file is evidence of something else. */
      elsewhere: z.int(),
    }),
    changes: ["evidence"],
  }),
  "attachments.record": mutation({
    input: z.object({ engagementId: EngagementId, attachmentId: z.uuid(), ...facts }),
    output: z.object({ recordedAt: Instant }),
    changes: ["evidence"],
  }),
  "attachments.delete": mutation({
    input: z.object({ engagementId: EngagementId, attachmentId: z.uuid() }),
    output: z.object({ recordedAt: Instant }),
    changes: ["evidence"],
  }),
  /** Puts the bytes where the host can hand them out. */
  "attachments.export": mutation({
    input: z.object({ engagementId: EngagementId, attachmentId: z.uuid() }),
    output: z.object({ fileId: FileId }),
    changes: [],
  }),
} as const;
