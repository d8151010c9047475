import type { Listing } from "../../contract/options.ts";
import { listingOn } from "./listing-states.ts";

/** Samples are invented: a client sees them only where the whole engagement is a demonstration. */
export const mayBeShown = (
  { sample }: Pick<Listing, "sample">,
  { demonstration }: { readonly demonstration: boolean },
): boolean => demonstration || !sample;

/** The entries that are candidates on `day` (`YYYY-MM-DD`): listed, their evidence in force, and to be shown. */
export const offeredListings = (
  listings: readonly Listing[],
  engagement: { readonly demonstration: boolean },
  day: string,
): readonly Listing[] =>
  listings.filter((listing) => mayBeShown(listing, engagement) && listingOn(listing, day).state === "listed");
