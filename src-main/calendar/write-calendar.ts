import { writeFile } from "node:fs/promises";
import ical from "ical-generator";
import type { CalendarEvent, WriteCalendar } from "./calendar-file.ts";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * Times are floating (RFC 5545, 3.3.5): nine o'clock is nine on the clock of the site, wherever and in
 * whatever zone the file is opened. The library writes the UTC reading of a date, so a wall clock is
 * given to it as if it were UTC.
 */
export const writeCalendar: WriteCalendar = async ({ name, madeAt, events }, path) => {
  const calendar = ical({ name, prodId: { company: "Canopy", product: "Canopy Assess", language: "EN" } });
  for (const event of events) {
    calendar.createEvent({
      id: event.id,
      stamp: madeAt,
      summary: event.subject,
      ...spanOf(event),
      ...(event.place === "" ? {} : { location: event.place }),
      ...(event.description === "" ? {} : { description: event.description }),
    });
  }
  await writeFile(path, calendar.toString(), "utf8");
};

const spanOf = ({ day, starts, minutes }: CalendarEvent) => {
  const start = new Date(`${day}T${starts ?? "00:00"}:00Z`);
  return starts === null
    ? { start, end: new Date(start.getTime() + dayMs), allDay: true }
    : { start, end: new Date(start.getTime() + minutes * minuteMs), floating: true };
};
