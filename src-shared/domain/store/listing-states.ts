import type { Listing, ListingState } from "../../contract/options.ts";
import { hasLapsed } from "../scoring/profile-in-force.ts";

/** From each state, those that an entry may go to; null is before it was written. */
const steps: Readonly<Record<ListingState | "none", readonly ListingState[]>> = {
  none: ["draft"],
  draft: ["submitted", "delisted"],
  submitted: ["in_review", "draft", "delisted"],
  in_review: ["listed", "draft", "delisted"],
  listed: ["suspended", "delisted"],
  suspended: ["in_review", "listed", "delisted"],
  delisted: [],
};

/**
 * What is wrong with how an entry came to its state, as English sentences for whoever writes the catalogue:
 * steps are ascending in time, each one that there is, the last leads to the state; and an entry that is
 * listed has an agreed publisher, a data processing agreement, an export format and two reviewers. Empty
 * when all is well.
 */
export const listingFaults = (listing: Listing): readonly string[] => [
  ...historyFaults(listing),
  ...(listing.state === "listed" ? missingForListing(listing) : []),
];

const historyFaults = ({ history, state }: Listing): readonly string[] => {
  const faults: string[] = [];
  let before: ListingState | null = null;
  let at = "";
  for (const step of history) {
    if (step.from !== before) faults.push(`the step to ${step.to} does not begin where the last one ended`);
    if (!steps[step.from ?? "none"].includes(step.to)) {
      faults.push(`there is no step from ${step.from ?? "nothing"} to ${step.to}`);
    }
    if (step.at < at) faults.push(`the step to ${step.to} is dated before the one that it follows`);
    before = step.to;
    at = step.at;
  }
  if (before !== state) faults.push(`it is ${state}, and its history ends as ${before ?? "nothing"}`);
  return faults;
};

const missingForListing = ({ publisher, profile, data, reviewers }: Listing): readonly string[] => [
  ...(publisher.status === "agreed" ? [] : ["it is listed, and its publisher has not agreed"]),
  ...(profile["gdpr_dpa"] === true ? [] : ["it is listed without a data processing agreement"]),
  ...(data.export_formats.length > 0 ? [] : ["it is listed without an export format"]),
  ...(new Set(reviewers).size >= 2 ? [] : ["it is listed without two reviewers"]),
];

/** Attributes whose evidence has all expired on `day` (`YYYY-MM-DD`). */
export const lapsedAttributes = ({ evidence }: Pick<Listing, "evidence">, day: string): string[] =>
  [...new Set(evidence.map(({ attribute }) => attribute))].filter((attribute) =>
    hasLapsed(attribute, evidence, day),
  );

/** The entry as it stands on `day`: evidence that has expired suspends one that is listed. */
export const listingOn = (listing: Listing, day: string): Listing =>
  listing.state === "listed" && lapsedAttributes(listing, day).length > 0
    ? { ...listing, state: "suspended" }
    : listing;
