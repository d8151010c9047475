import type { Interview } from "../../contract/interviews.ts";

export type Timed = Pick<
  Interview,
  "id" | "day" | "starts" | "minutes" | "state" | "consultantIds" | "contactIds"
>;

/** Two interviews that want the same people at the same time. */
export interface Clash<Meeting extends Timed = Timed> {
  readonly one: Meeting;
  readonly other: Meeting;
  /** Of both, never both empty. */
  readonly consultantIds: Meeting["consultantIds"];
  readonly contactIds: Meeting["contactIds"];
}

/** How long an interview is taken to last when nobody said. */
export const usualMinutes = 60;

/**
 * Every pair of interviews that overlap in time and share a consultant or a contact, the earlier first.
 * One that ends when the other begins does not overlap; one without a time, or cancelled, meets nobody.
 */
export const clashesOf = <Meeting extends Timed>(
  interviews: readonly Meeting[],
): readonly Clash<Meeting>[] => {
  const timed = interviews
    .flatMap((meeting) => {
      const span = spanOf(meeting);
      return span ? [{ meeting, ...span }] : [];
    })
    .toSorted((a, b) => a.begins - b.begins || a.meeting.id.localeCompare(b.meeting.id));
  return timed.flatMap((one, place) =>
    timed
      .slice(place + 1)
      .filter((other) => other.begins < one.ends)
      .flatMap((other) => sharedBy(one.meeting, other.meeting) ?? []),
  );
};

const sharedBy = <Meeting extends Timed>(one: Meeting, other: Meeting): Clash<Meeting> | undefined => {
  const consultantIds = one.consultantIds.filter((id) => other.consultantIds.includes(id));
  const contactIds = one.contactIds.filter((id) => other.contactIds.includes(id));
  return consultantIds.length + contactIds.length === 0
    ? undefined
    : { one, other, consultantIds, contactIds };
};

/** In minutes on the clock of the site, counted from one day for all. */
const spanOf = ({
  day,
  starts,
  minutes,
  state,
}: Timed): { readonly begins: number; readonly ends: number } | undefined => {
  if (starts === null || state === "cancelled") return undefined;
  const begins = Date.parse(`${day}T${starts}:00Z`) / 60_000;
  return { begins, ends: begins + (minutes ?? usualMinutes) };
};
