/** The property of a Word file that says which engagement it reports on, so that what comes back finds home. */
export const engagementProperty = "CanopyEngagement";
