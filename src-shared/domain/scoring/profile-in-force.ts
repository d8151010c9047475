import type { z } from "zod";
import type { ProfileAttributes, ProfileEvidence } from "../../contract/options.ts";

type Evidence = z.output<typeof ProfileEvidence>;

/**
 * The attributes of an option's profile that may be relied on on `day` (`YYYY-MM-DD`): one whose
 * evidence has all expired counts as unknown (null). Evidence still counts on the day it expires.
 */
export const profileInForce = (
  attributes: ProfileAttributes,
  evidence: readonly Evidence[],
  day: string,
): ProfileAttributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([attribute, value]) => [
      attribute,
      hasLapsed(attribute, evidence, day) ? null : value,
    ]),
  );

/** Whether there was evidence of an attribute, and all of it has expired on `day`. */
export const hasLapsed = (attribute: string, evidence: readonly Evidence[], day: string): boolean => {
  const shown = evidence.filter((item) => item.attribute === attribute);
  return shown.length > 0 && shown.every(({ expires }) => expires !== null && expires < day);
};
