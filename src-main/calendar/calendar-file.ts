/** A meeting as a calendar knows it; times are those on the clock of the place. */
export interface CalendarEvent {
  readonly id: string;
  readonly day: string;
  /** Null: some time that day. */
  readonly starts: string | null;
  readonly minutes: number;
  readonly subject: string;
  readonly place: string;
  readonly description: string;
}

/** Writes meetings as an iCalendar file at `path`. */
export type WriteCalendar = (
  calendar: { readonly name: string; readonly madeAt: Date; readonly events: readonly CalendarEvent[] },
  path: string,
) => Promise<void>;
