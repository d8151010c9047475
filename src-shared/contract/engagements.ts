import { z } from "zod";
import { mutation, query } from "../rpc/procedure.ts";
import { PackRef } from "./content.ts";
import { ClientId, EngagementId, PersonId, SiteId, ofEngagement } from "./ids.ts";
import { Interview } from "./interviews.ts";
import { Day, Instant, Language, LocalisedText } from "./text.ts";

export const Sector = z.enum(["state", "local", "health", "finance", "critical", "other"]);
export type Sector = z.output<typeof Sector>;

/** A country as ISO 3166-1 alpha-2. */
export const Country = z.string().regex(/^[A-Z]{2}$/u);

export const Client = z.object({
  id: ClientId,
  name: LocalisedText,
  sector: Sector,
  countries: z.array(Country),
});
export type Client = z.output<typeof Client>;

export const Classification = z.enum(["public", "internal", "confidential"]);

export const Engagement = z.object({
  id: EngagementId,
  clientId: ClientId,
  /** Short code a person types, unique on the machine: `DEMO-GHT`. */
  code: z.string().regex(/^[A-Z0-9][A-Z0-9-]{1,23}$/u),
  title: LocalisedText,
  languages: z.array(Language).min(1),
  reportLanguage: Language,
  starts: Day.nullable(),
  ends: Day.nullable(),
  pack: PackRef,
  classification: Classification,
  currency: z.string().length(3),
  /** Invented content: samples may appear in its report, and every page says so. */
  demonstration: z.boolean(),
});
export type Engagement = z.output<typeof Engagement>;

/** The line of an engagement on the home screen. */
export const EngagementSummary = Engagement.extend({
  clientName: LocalisedText,
  applications: z.int(),
  servers: z.int(),
  answers: z.int(),
  lastChangeAt: Instant.nullable(),
});
export type EngagementSummary = z.output<typeof EngagementSummary>;

export const Person = z.object({
  id: PersonId,
  name: z.string(),
  role: z.enum(["consultant", "lead", "client", "hq"]),
  languages: z.array(Language),
});
export type Person = z.output<typeof Person>;

export const Site = z.object({ id: SiteId, code: z.string(), name: LocalisedText, role: LocalisedText });
export type Site = z.output<typeof Site>;

/** Points per top criterion; together 100. */
export const CriterionPoints = z.record(z.string(), z.number().min(0).max(100));
export type CriterionPoints = z.output<typeof CriterionPoints>;

/** How weights were found: taken from a profile of the pack, or worked out with the client. */
export const WeightMethod = z.enum(["profile", "sliders", "swing", "ahp"]);
export type WeightMethod = z.output<typeof WeightMethod>;

/** Which weights count, how they were found, and who agreed to them. */
export const Weights = z.object({
  /** The profile that counts; with points of their own, the one they were compared with. */
  profileId: z.string(),
  /** Weights that are no profile's; null where the profile's count. */
  points: CriterionPoints.nullable().default(null),
  foundBy: WeightMethod.default("profile"),
  agreedOn: Day.nullable(),
  agreedBy: z.array(LocalisedText),
  note: LocalisedText,
});
export type Weights = z.output<typeof Weights>;

export const engagementProcedures = {
  "engagements.list": query({
    input: z.object({}),
    output: z.array(EngagementSummary),
    reads: ["engagements", "inventory", "answers"],
  }),
  "engagements.get": query({
    input: ofEngagement,
    output: z.object({
      engagement: Engagement,
      client: Client,
      weights: Weights,
      people: z.array(Person),
      sites: z.array(Site),
      interviews: z.array(Interview),
    }),
    reads: ["engagements"],
  }),
  /** By id or by short code, as a person types it. */
  "engagements.find": query({
    input: z.object({ idOrCode: z.string().min(1) }),
    output: ofEngagement,
    reads: ["engagements"],
  }),
  "engagements.create": mutation({
    input: z.object({
      clientName: z.string().trim().min(1).max(200),
      sector: Sector,
      countries: z.array(Country).min(1),
      languages: z.array(Language).min(1),
      code: Engagement.shape.code,
    }),
    output: ofEngagement,
    changes: ["engagements"],
  }),
  /** What a person may change of an engagement once it is there. */
  "engagements.record": mutation({
    input: z.object({
      engagementId: EngagementId,
      settings: Engagement.pick({
        title: true,
        languages: true,
        reportLanguage: true,
        starts: true,
        ends: true,
        pack: true,
        classification: true,
        currency: true,
      }),
    }),
    output: z.object({ recordedAt: Instant }),
    changes: ["engagements", "results"],
  }),
  "people.record": mutation({
    input: z.object({ engagementId: EngagementId, person: Person }),
    output: z.object({ recordedAt: Instant }),
    changes: ["engagements"],
  }),
  "people.delete": mutation({
    input: z.object({ engagementId: EngagementId, id: PersonId }),
    output: z.object({ recordedAt: Instant }),
    changes: ["engagements"],
  }),
  "sites.record": mutation({
    input: z.object({ engagementId: EngagementId, site: Site }),
    output: z.object({ recordedAt: Instant }),
    changes: ["engagements"],
  }),
  "sites.delete": mutation({
    input: z.object({ engagementId: EngagementId, id: SiteId }),
    output: z.object({ recordedAt: Instant }),
    changes: ["engagements"],
  }),
  "engagements.recordWeights": mutation({
    input: z.object({ engagementId: EngagementId, weights: Weights }),
    output: z.object({ recordedAt: Instant }),
    changes: ["engagements", "results"],
  }),
  /** Worked examples that ship with the app. */
  "examples.list": query({
    input: z.object({}),
    output: z.array(
      z.object({ id: z.string(), code: z.string(), title: LocalisedText, notice: LocalisedText }),
    ),
    reads: [],
  }),
  /** Loads a worked example as an engagement; loading it again answers with the one already there. */
  "examples.import": mutation({
    input: z.object({ exampleId: z.string() }),
    output: z.object({ engagementId: EngagementId, code: z.string() }),
    changes: ["engagements", "inventory", "answers", "options", "findings", "decisions"],
  }),
} as const;
