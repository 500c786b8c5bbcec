import { dateColumn } from "#app/platform/clock.ts";
import { instantIn, startOfNextDay } from "#app/platform/local-time.ts";
import type { EventForm } from "./schema.ts";

/** What the form says as the columns of the table. */
export function eventRow(form: EventForm, timeZone: string) {
  return {
    name: form.name,
    hosts: form.hosts,
    venue: form.venue,
    town: form.town,
    startsAt: instantIn(timeZone, form.date, form.startTime),
    endsAt: instantIn(timeZone, form.date, form.endTime),
    opensAt: instantIn(timeZone, form.opensOn, "00:00"),
    closesAt: startOfNextDay(timeZone, form.closesOn),
    answerBy: form.answerBy ? dateColumn(form.answerBy) : null,
    listing: form.listing,
    summary: form.summary || null,
    languages: [...new Set(form.languages)],
  };
}

export type EventRow = ReturnType<typeof eventRow>;
