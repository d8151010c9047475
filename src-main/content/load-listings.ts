import { join } from "node:path";
import { z } from "zod";
import { Country } from "../../src-shared/contract/engagements.ts";
import { Capability, Listing, ListingState, ProfileAttributes } from "../../src-shared/contract/options.ts";
import type { StoreCatalogue } from "../../src-shared/contract/options.ts";
import { Day, LocalisedText } from "../../src-shared/contract/text.ts";
import { listingFaults } from "../../src-shared/domain/store/listing-states.ts";
import { AttributeEvidence } from "./attribute-evidence.ts";
import { readContentFile } from "./read-content-file.ts";

const Publisher = z.strictObject({
  id: z.string(),
  name: z.string(),
  country: Country,
  contact: z.email(),
  signed_on: Day.nullable(),
  status: z.enum(["candidate", "agreed", "suspended"]),
});

const Entry = z.strictObject({
  id: z.string(),
  publisher: z.string(),
  name: LocalisedText,
  summary: LocalisedText,
  version: z.string(),
  sample: z.boolean(),
  vertical: z.array(z.enum(["public", "health", "finance", "cross"])).min(1),
  horizontal: z.array(z.enum(["erp", "crm", "analytics", "other"])).min(1),
  delivery: z.array(z.enum(["saas_shared", "saas_dedicated", "paas_image", "private_image"])).min(1),
  covers: z.array(z.strictObject({ capability: z.string(), level: z.enum(["full", "config", "extension"]) })),
  integration: z.array(z.enum(["saml", "oidc", "scim", "rest", "events", "file"])),
  data: z.strictObject({
    export_formats: z.array(z.string()),
    exit_days: z.int().nullable(),
    location_countries: z.array(Country),
  }),
  profile: ProfileAttributes,
  evidence: z.array(AttributeEvidence),
  price: z.strictObject({
    model: z.enum(["user_month", "capacity", "flat"]),
    amount: z.number().min(0),
    currency: z.string().length(3),
    valid_until: Day,
    source: z.string(),
  }),
  state: ListingState,
  reviewers: z.array(z.string()),
  history: z.array(
    z.strictObject({
      at: Day,
      by: z.string(),
      from: ListingState.nullable(),
      to: ListingState,
      reason: LocalisedText,
    }),
  ),
});

const ListingsFile = z.strictObject({
  publishers: z.array(Publisher),
  capabilities: z.array(Capability),
  listings: z.array(Entry),
});

/** The entries of the application store that ship with the app, and the names of what they cover. */
export const loadListings = (assessmentsFolder: string): StoreCatalogue => {
  const { capabilities, listings, publishers } = readContentFile(
    join(assessmentsFolder, "catalogue/listings.yaml"),
    ListingsFile,
  );
  const named = new Set(capabilities.map(({ id }) => id));
  const found = listings.map((entry) => {
    const publisher = publishers.find(({ id }) => id === entry.publisher);
    if (!publisher) throw new Error(`listings.yaml: ${entry.id} has no publisher ${entry.publisher}.`);
    const nameless = entry.covers.find(({ capability }) => !named.has(capability));
    if (nameless)
      throw new Error(`listings.yaml: ${entry.id} covers ${nameless.capability}, which has no name.`);
    const listing = Listing.parse({ ...entry, publisher });
    const [fault] = listingFaults(listing);
    if (fault !== undefined) throw new Error(`listings.yaml: ${entry.id}: ${fault}.`);
    return listing;
  });
  return { capabilities, listings: found };
};
