/** The day on this machine's calendar. */
export const today = (): string => dayOf(new Date());

/** The day of an instant on this machine's calendar. */
export const dayOf = (instant: Date): string =>
  new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
