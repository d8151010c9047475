import { z } from "zod";
import { mutation, query } from "../rpc/procedure.ts";
import { PerOption } from "./content.ts";
import { ApplicationId, DependencyId, EngagementId, ServerId, SiteId, ofEngagement } from "./ids.ts";
import { Instant, LocalisedText } from "./text.ts";

export const Criticality = z.enum(["vital", "high", "medium", "low"]);
export const Environment = z.enum(["production", "preproduction", "test", "development"]);

/** How servers find their application: by machine name (regular expression), folder, or tag. */
export const ServerRule = z.object({
  kind: z.enum(["name", "folder", "tag"]),
  /** For `name` a regular expression; for `folder` a path or its start; for `tag` `key=value`. */
  pattern: z.string().min(1).max(300),
});
export type ServerRule = z.output<typeof ServerRule>;

/** Something an application must be able to do, from the client's written list of requirements. */
export const RequiredCapability = z.object({
  /** As listings spell it: `general-ledger`. */
  capability: z.string().trim().min(1).max(100),
  /** How much it counts against the others. */
  weight: z.number().positive().max(1_000).default(1),
});
export type RequiredCapability = z.output<typeof RequiredCapability>;

/** Facts about an application; an import or a person brings some of them, null is not known. */
export const ApplicationFacts = z.object({
  code: z.string(),
  name: z.string().min(1),
  description: LocalisedText,
  owner: LocalisedText,
  criticality: Criticality.nullable(),
  environment: Environment.nullable(),
  users: z.int().min(0).nullable(),
  siteId: SiteId.nullable(),
  vertical: z.string().nullable(),
  horizontal: z.string().nullable(),
  /** The store listing considered for it. */
  storeListingId: z.string().nullable(),
  /** What a store application would have to cover; empty until the client has said. */
  requiredCapabilities: z.array(RequiredCapability).max(500),
  serverRule: ServerRule.nullable(),
  tags: z.record(z.string(), z.string()),
});
export type ApplicationFacts = z.output<typeof ApplicationFacts>;

export const Application = ApplicationFacts.extend({ id: ApplicationId, serverCount: z.int() });
export type Application = z.output<typeof Application>;

/** Costs and efforts relative to staying: the measured side of the score (scoring.md 3.2). */
export const MeasuredRatios = z.object({
  cost: PerOption.optional(),
  effort: PerOption.optional(),
  carbon: PerOption.optional(),
});
export type MeasuredRatios = z.output<typeof MeasuredRatios>;

/** What an option costs for one application, in the engagement's currency, tax excluded. */
export const OptionCost = z.object({
  runPerYear: z.record(z.string(), z.number()),
  oneOff: z.record(z.string(), z.number()),
  runTotal: z.number(),
  oneOffTotal: z.number(),
});
export type OptionCost = z.output<typeof OptionCost>;

export const Dependency = z.object({
  id: DependencyId,
  fromId: ApplicationId,
  toId: ApplicationId,
  coupling: z.enum(["hard", "soft"]),
  protocol: LocalisedText,
  toleratedLatencyMs: z.number().nullable(),
});
export type Dependency = z.output<typeof Dependency>;

export const applicationProcedures = {
  "applications.list": query({
    input: ofEngagement,
    output: z.array(Application),
    reads: ["inventory"],
  }),
  "applications.create": mutation({
    input: z.object({ engagementId: EngagementId, name: z.string().trim().min(1).max(200) }),
    output: z.object({ applicationId: ApplicationId }),
    changes: ["inventory"],
  }),
  /** A person's own word about an application: it wins over imported facts. */
  "applications.record": mutation({
    input: z.object({
      engagementId: EngagementId,
      applicationId: ApplicationId,
      facts: ApplicationFacts.partial(),
    }),
    output: z.object({ recordedAt: Instant }),
    changes: ["inventory"],
  }),
  "applications.delete": mutation({
    input: z.object({ engagementId: EngagementId, applicationId: ApplicationId }),
    output: z.object({ recordedAt: Instant }),
    changes: ["inventory"],
  }),
  /** The same word about many applications at once. */
  "applicationGroups.record": mutation({
    input: z.object({
      engagementId: EngagementId,
      applicationIds: z.array(ApplicationId).min(1).max(10_000),
      facts: ApplicationFacts.pick({
        owner: true,
        criticality: true,
        environment: true,
        siteId: true,
      }).partial(),
    }),
    output: z.object({ recordedAt: Instant }),
    changes: ["inventory"],
  }),
  "applicationGroups.delete": mutation({
    input: z.object({
      engagementId: EngagementId,
      applicationIds: z.array(ApplicationId).min(1).max(10_000),
    }),
    output: z.object({ recordedAt: Instant }),
    changes: ["inventory"],
  }),
  "dependencies.list": query({
    input: ofEngagement,
    output: z.array(Dependency),
    reads: ["inventory"],
  }),
  "dependencies.record": mutation({
    input: z.object({
      engagementId: EngagementId,
      /** Left out, it is a new one. */
      dependencyId: DependencyId.optional(),
      dependency: Dependency.omit({ id: true }),
    }),
    output: z.object({ dependencyId: DependencyId }),
    changes: ["inventory"],
  }),
  "dependencies.delete": mutation({
    input: z.object({ engagementId: EngagementId, dependencyId: DependencyId }),
    output: z.object({ recordedAt: Instant }),
    changes: ["inventory"],
  }),
  /** By hand: puts servers into an application, or out of any (null). Wins over rules. */
  "servers.assign": mutation({
    input: z.object({
      engagementId: EngagementId,
      serverIds: z.array(ServerId).min(1).max(50_000),
      applicationId: ApplicationId.nullable(),
    }),
    output: z.object({ recordedAt: Instant }),
    changes: ["inventory"],
  }),
  /** Which servers a rule would take, before it is kept. */
  "serverRules.preview": query({
    input: z.object({ engagementId: EngagementId, rule: ServerRule }),
    output: z.object({ serverIds: z.array(ServerId), invalid: LocalisedText.nullable() }),
    reads: ["inventory"],
  }),
} as const;
