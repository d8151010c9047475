import { z } from "zod";
import { job, mutation, query, Topic } from "../rpc/procedure.ts";
import { FileId, PersonId } from "./ids.ts";
import { ReportFileName, usualReportFileName } from "./report-file-name.ts";
import { Instant, Language } from "./text.ts";

/** How far the tour of the worked example is on this machine; it is offered once, and kept to be resumed. */
const Tour = z.object({
  state: z.enum(["offered", "running", "over"]),
  /** From 0; where it goes on when it is asked for again. */
  step: z.int().min(0).max(50),
});

/** What a person chooses on this machine. */
const Choices = z.object({
  language: Language,
  theme: z.enum(["system", "light", "dark"]),
  density: z.enum(["comfortable", "compact"]),
  /** Whether single keys answer and move in the interview (WCAG 2.1.4). */
  singleKeys: z.boolean(),
  /** Name written with what this person records. */
  personName: z.string().max(200),
  /** How the files of reports are named. */
  reportFileName: ReportFileName,
  tour: Tour,
});

/** What came with a later version is not in older data: it starts as it does on a new machine. */
export const Settings = Choices.extend({
  reportFileName: ReportFileName.default(usualReportFileName),
  /** When a copy of everything was last made by hand on this machine. */
  lastBackupAt: Instant.nullable().default(null),
  tour: Tour.default({ state: "offered", step: 0 }),
});
export type Settings = z.output<typeof Settings>;

/** What an integrity check found; empty `problems` means every check passed. */
export const IntegrityReport = z.object({
  ok: z.boolean(),
  operations: z.int(),
  chains: z.int(),
  attachments: z.int(),
  problems: z.array(z.string()),
});
export type IntegrityReport = z.output<typeof IntegrityReport>;

export const hostProcedures = {
  "host.get": query({
    input: z.object({}),
    output: z.object({
      /** Who records here, as engagements know them. */
      personId: PersonId,
      kind: z.enum(["electron", "web", "cli", "test"]),
      version: z.string(),
      dataFolder: z.string(),
      /** How the database key is kept. */
      keyKeeper: z.enum(["os", "passphrase", "file"]),
      lastChangeAt: Instant.nullable(),
    }),
    reads: ["engagements", "inventory", "answers", "evidence", "options", "findings", "decisions"],
  }),
  "settings.get": query({ input: z.object({}), output: Settings, reads: ["settings"] }),
  "settings.record": mutation({
    // Of what was chosen, without defaults: those would be recorded each time something else is.
    input: Choices.partial(),
    output: Settings,
    changes: ["settings"],
  }),
  "integrity.verify": job({ input: z.object({}), output: IntegrityReport }),
  "backups.create": job({
    input: z.object({}),
    output: z.object({ fileId: FileId, fileName: z.string() }),
    changes: ["settings"],
  }),
  /** Puts a backup in the place of all data; the folder is where what was there is kept. */
  "backups.restore": mutation({
    input: z.object({ fileId: FileId }),
    output: z.object({ fileName: z.string(), replacedFolder: z.string().nullable() }),
    changes: Topic.options,
  }),
} as const;
