import { z } from "zod";
import { mutation, query } from "../rpc/procedure.ts";
import { AgendaRole } from "./interviews.ts";
import { ContactId, EngagementId, PersonId, SiteId, ofEngagement } from "./ids.ts";
import { Day, Instant } from "./text.ts";

/** Somebody at the client's: whom to meet, and whom to ask. */
export const Contact = z.object({
  id: ContactId,
  name: z.string().trim().min(1).max(200),
  jobTitle: z.string().max(200),
  role: AgendaRole,
  siteId: SiteId.nullable(),
  email: z.string().max(200),
  phone: z.string().max(60),
  /** Decides on the result, beyond being asked. */
  isStakeholder: z.boolean(),
  note: z.string().max(5_000),
});
export type Contact = z.output<typeof Contact>;

/** What the engagement owes the client, with a date. */
export const Deliverable = z.object({
  id: z.uuid(),
  title: z.string().trim().min(1).max(500),
  due: Day.nullable(),
  owner: z.string().max(200),
  state: z.enum(["open", "delivered", "dropped"]),
});
export type Deliverable = z.output<typeof Deliverable>;

/** What the engagement needs the client to decide, with a date. */
export const DecisionRequest = z.object({
  id: z.uuid(),
  title: z.string().trim().min(1).max(500),
  due: Day.nullable(),
  /** Who has to decide. */
  decidedBy: z.string().max(200),
  state: z.enum(["open", "decided", "dropped"]),
  outcome: z.string().max(2_000),
});
export type DecisionRequest = z.output<typeof DecisionRequest>;

/** Days of one person's work: as planned before, or as spent on a day. */
export const WorkEntry = z.object({
  id: z.uuid(),
  personId: PersonId,
  kind: z.enum(["planned", "spent"]),
  day: Day,
  /** In days of work, to the quarter. */
  days: z.number().min(0).max(366),
  note: z.string().max(500),
});
export type WorkEntry = z.output<typeof WorkEntry>;

const recorded = z.object({ recordedAt: Instant });
const deletion = z.object({ engagementId: EngagementId, id: z.uuid() });

export const deskProcedures = {
  "contacts.list": query({ input: ofEngagement, output: z.array(Contact), reads: ["desk"] }),
  "contacts.record": mutation({
    input: z.object({ engagementId: EngagementId, contact: Contact }),
    output: recorded,
    changes: ["desk"],
  }),
  "contacts.delete": mutation({
    input: z.object({ engagementId: EngagementId, id: ContactId }),
    output: recorded,
    changes: ["desk"],
  }),
  "deliverables.list": query({ input: ofEngagement, output: z.array(Deliverable), reads: ["desk"] }),
  "deliverables.record": mutation({
    input: z.object({ engagementId: EngagementId, deliverable: Deliverable }),
    output: recorded,
    changes: ["desk"],
  }),
  "deliverables.delete": mutation({ input: deletion, output: recorded, changes: ["desk"] }),
  "decisionRequests.list": query({ input: ofEngagement, output: z.array(DecisionRequest), reads: ["desk"] }),
  "decisionRequests.record": mutation({
    input: z.object({ engagementId: EngagementId, decisionRequest: DecisionRequest }),
    output: recorded,
    changes: ["desk"],
  }),
  "decisionRequests.delete": mutation({ input: deletion, output: recorded, changes: ["desk"] }),
  "workEntries.list": query({ input: ofEngagement, output: z.array(WorkEntry), reads: ["desk"] }),
  "workEntries.record": mutation({
    input: z.object({ engagementId: EngagementId, workEntry: WorkEntry }),
    output: recorded,
    changes: ["desk"],
  }),
  "workEntries.delete": mutation({ input: deletion, output: recorded, changes: ["desk"] }),
} as const;
