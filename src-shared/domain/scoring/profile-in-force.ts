import type { z } from "zod";
import type { ProfileAttributes, ProfileEvidence } from "../../contract/options.ts";

/**
 * The attributes of an option's profile that may be relied on on `day` (`YYYY-MM-DD`): one whose
 * evidence has all expired counts as unknown (null). Evidence still counts on the day it expires.
 */
export const profileInForce = (
  attributes: ProfileAttributes,
  evidence: readonly z.output<typeof ProfileEvidence>[],
  day: string,
): ProfileAttributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([attribute, value]) => {
      const shown = evidence.filter((item) => item.attribute === attribute);
      const isLapsed = shown.length > 0 && shown.every(({ expires }) => expires !== null && expires < day);
      return [attribute, isLapsed ? null : value];
    }),
  );
