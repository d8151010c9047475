import { z } from "zod";
import { mutation, query } from "../rpc/procedure.ts";
import { OptionId } from "./content.ts";
import { EngagementId, ofEngagement } from "./ids.ts";
import { Day, Instant, LocalisedText } from "./text.ts";

/** A fact about a target; null is unknown, and unknown never passes a gate. */
export const AttributeValue = z.union([
  z.null(),
  z.boolean(),
  z.number(),
  z.string(),
  z.array(z.string()),
  z.array(z.number()),
  z.array(z.object({ name: z.string(), country: z.string() })),
]);
export type AttributeValue = z.output<typeof AttributeValue>;
export const ProfileAttributes = z.record(z.string(), AttributeValue);
export type ProfileAttributes = z.output<typeof ProfileAttributes>;

export const ProfileEvidence = z.object({
  attribute: z.string(),
  document: z.string(),
  issued: Day.nullable(),
  /** From the next day on the attribute counts as unknown. */
  expires: Day.nullable(),
  seenBy: z.string(),
});

/** Facts about the PaaS or the private cloud offered to this client. */
export const OptionProfile = z.object({
  optionId: OptionId,
  name: LocalisedText,
  demonstration: z.boolean(),
  attributes: ProfileAttributes,
  evidence: z.array(ProfileEvidence),
});
export type OptionProfile = z.output<typeof OptionProfile>;

export const ListingState = z.enum(["draft", "submitted", "in_review", "listed", "suspended", "delisted"]);
export type ListingState = z.output<typeof ListingState>;

/** Something that applications do, named for those who read it. */
export const Capability = z.strictObject({ id: z.string(), label: LocalisedText });
export type Capability = z.output<typeof Capability>;

/** An entry of the application store (scoring.md, section e). */
export const Listing = z.object({
  id: z.string(),
  publisher: z.object({
    name: z.string(),
    country: z.string(),
    status: z.enum(["candidate", "agreed", "suspended"]),
  }),
  name: LocalisedText,
  summary: LocalisedText,
  version: z.string(),
  /** Invented: never in a client's report, unless the engagement is a demonstration. */
  sample: z.boolean(),
  vertical: z.array(z.string()),
  horizontal: z.array(z.string()),
  /** Of one that is listed, evidence that has expired makes it suspended from the next day on. */
  state: ListingState,
  /** How it came to its state. */
  history: z.array(
    z.object({
      at: Day,
      by: z.string(),
      from: ListingState.nullable(),
      to: ListingState,
      reason: LocalisedText,
    }),
  ),
  reviewers: z.array(z.string()),
  delivery: z.array(z.string()),
  covers: z.array(z.object({ capability: z.string(), level: z.enum(["full", "config", "extension"]) })),
  integration: z.array(z.string()),
  data: z.object({
    export_formats: z.array(z.string()),
    exit_days: z.int().nullable(),
    location_countries: z.array(z.string()),
  }),
  price: z.object({
    model: z.enum(["user_month", "capacity", "flat"]),
    amount: z.number().min(0),
    currency: z.string(),
    /** From the next day on the price has to be asked for again. */
    valid_until: Day,
    source: z.string(),
  }),
  profile: ProfileAttributes,
  evidence: z.array(ProfileEvidence),
});
export type Listing = z.output<typeof Listing>;

/** What the application store offers, and the names of what its entries cover. */
export interface StoreCatalogue {
  readonly capabilities: readonly Capability[];
  readonly listings: readonly Listing[];
}

export const optionProcedures = {
  "optionProfiles.list": query({
    input: ofEngagement,
    output: z.array(OptionProfile),
    reads: ["options"],
  }),
  "optionProfiles.record": mutation({
    input: z.object({ engagementId: EngagementId, profile: OptionProfile }),
    output: z.object({ recordedAt: Instant }),
    changes: ["options", "results"],
  }),
  /** What listings cover, by name; people may require other things, which have the name they wrote. */
  "capabilities.list": query({ input: z.object({}), output: z.array(Capability), reads: ["options"] }),
  "listings.list": query({ input: z.object({}), output: z.array(Listing), reads: ["options"] }),
} as const;
