import type { RequiredCapability } from "../../contract/applications.ts";
import type { CoverageClass } from "../../contract/store-matches.ts";
import type { Listing } from "../../contract/options.ts";

/** What a capability counts that a listing has as it is, by settings, or by an extension. */
const levels = { full: 1, config: 0.8, extension: 0.4 } as const;

/** The least coverage of each class, as the question about store coverage words them. */
const classes = [
  ["full", 0.9],
  ["most", 0.7],
  ["some", 0.4],
] as const;

/** Rounding must not cost a class. */
const margin = 1e-9;

/**
 * How much of what is required a listing covers, 0 to 1: the weighted share of capabilities (scoring.md,
 * section e). Weights are above 0; a capability named twice counts once per naming. Undefined where nothing
 * is required.
 */
export const capabilityCoverage = (
  required: readonly RequiredCapability[],
  covers: Listing["covers"],
): number | undefined => {
  const total = required.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return undefined;
  const levelOf = new Map(covers.map(({ capability, level }) => [capability, levels[level]]));
  return (
    required.reduce((sum, { capability, weight }) => sum + weight * (levelOf.get(capability) ?? 0), 0) / total
  );
};

/** The answer to the question about store coverage that a coverage gives. */
export const coverageClass = (coverage: number): CoverageClass =>
  classes.find(([, least]) => coverage >= least - margin)?.[0] ?? "none";
