/** A capability as it is read: listings spell `general-ledger`. */
export const capabilityName = (capability: string): string => capability.replaceAll("-", " ");

/** A capability as listings spell it. */
export const capabilityId = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/gu, "-");
