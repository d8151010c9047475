/** The properties of a Word file that say what it reports on, so that what comes back finds home. */
export const fileProperties = {
  engagement: "CanopyEngagement",
  /** Of a copy for a review. */
  language: "CanopyLanguage",
  /** Of a copy for a review: the hash of the data that it says. */
  data: "CanopyData",
} as const;
