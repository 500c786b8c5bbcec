import { db } from "#app/db/client.server.ts";
import { createEvent } from "#app/domain/events/create-event.server.ts";
import type { EventForm } from "#app/domain/events/schema.ts";
import { SYSTEM } from "#app/domain/ledger/actor.ts";
import { random } from "#app/platform/random.server.ts";

/** An event that somebody added by the form, at this venue. */
export async function givenVenueEvent(over: Partial<EventForm> & { now?: Date }) {
  const { now = new Date("2026-11-01T12:00:00Z"), ...words } = over;
  const form: EventForm = {
    name: "Tea and talk",
    hosts: "Friends of the park",
    venue: "Pavilion",
    town: "Rugby",
    date: "2026-11-10",
    startTime: "10:00",
    endTime: "12:00",
    opensOn: "2026-11-10",
    closesOn: "2026-12-10",
    answerBy: "",
    listing: "full",
    summary: "",
    languages: [],
    ...words,
  };
  const { id, slug } = await createEvent({ event: form, timeZone: "Europe/London", by: SYSTEM, now, random });
  const place = await db().communityEvent.findUniqueOrThrow({
    where: { id },
    select: { venueId: true, venue: true, town: true },
  });
  return { id, slug, form, place };
}
