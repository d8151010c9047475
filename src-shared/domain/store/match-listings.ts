import type { Gate } from "../../contract/content.ts";
import type { Listing } from "../../contract/options.ts";
import type { OptionStatus } from "../../contract/results.ts";
import type { RequiredCapability } from "../../contract/applications.ts";
import type { StoreMatch } from "../../contract/store-matches.ts";
import type { Situation } from "../questionnaire/conditions.ts";
import { gateResult, statusOf } from "../scoring/gates.ts";
import { profileInForce } from "../scoring/profile-in-force.ts";
import { capabilityCoverage, coverageClass } from "./capability-coverage.ts";

export interface MatchInput {
  readonly required: readonly RequiredCapability[];
  readonly gates: readonly Gate[];
  /** The attributes that gates may ask for. */
  readonly attributes: readonly string[];
  readonly situation: Situation;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * How each listing suits an application: what it covers of what is required, what the gates say of it with
 * its own facts, and how much of those facts is evidenced. Listings that no gate excludes first; then by
 * coverage, then by evidence, then by id (scoring.md, section e).
 */
export const matchListings = (listings: readonly Listing[], input: MatchInput): StoreMatch[] =>
  listings.map((listing) => matchListing(listing, input)).toSorted(byFitness);

const matchListing = (listing: Listing, input: MatchInput): StoreMatch => {
  const { required, gates, attributes, situation, day } = input;
  const store = profileInForce(listing.profile, listing.evidence, day);
  const results = gates
    .filter(({ applies_to: options }) => options.includes("store"))
    .map((gate) => gateResult(gate, { store }, situation));
  const coverage = capabilityCoverage(required, listing.covers);
  const covered = new Set(listing.covers.map(({ capability }) => capability));
  const evidenced = attributes.filter(
    (attribute) =>
      (store[attribute] ?? null) !== null && listing.evidence.some((shown) => shown.attribute === attribute),
  );
  return {
    listingId: listing.id,
    coverage: coverage ?? null,
    coverageClass: coverage === undefined ? null : coverageClass(coverage),
    missing: required
      .filter(({ capability }) => !covered.has(capability))
      .map(({ capability }) => capability),
    status: statusOf("store", results),
    gates: results.flatMap(({ gateId, outcomes: { store: outcome } }) =>
      outcome === undefined || outcome === "pass" ? [] : [{ gateId, outcome }],
    ),
    evidence: attributes.length === 0 ? 0 : evidenced.length / attributes.length,
  };
};

const byFitness = (one: StoreMatch, other: StoreMatch): number =>
  Number(isOut(one.status)) - Number(isOut(other.status)) ||
  (other.coverage ?? 0) - (one.coverage ?? 0) ||
  other.evidence - one.evidence ||
  (one.listingId < other.listingId ? -1 : 1);

const isOut = (status: OptionStatus): boolean => status === "excluded";
