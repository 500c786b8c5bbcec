import { db } from "#app/db/client.server.ts";
import { after, dateIn } from "#app/platform/clock.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { timeIn } from "#app/platform/local-time.ts";
import type { EventForm } from "./schema.ts";
import { standingChanges } from "./status.ts";
import { survivingEventId } from "./surviving-event.server.ts";

/**
 * An event as its form has it, for staff; of one that was merged the event that it belongs to now, with its own id.
 * @param timeZone IANA name, of the operator
 * @throws 404 for an unknown event
 */
export async function eventForStaff({
  eventId,
  timeZone,
  now,
}: {
  eventId: string;
  timeZone: string;
  now: Date;
}) {
  const event = await db().communityEvent.findUnique({
    where: { id: await survivingEventId(eventId) },
    select: {
      id: true,
      slug: true,
      code: true,
      name: true,
      hosts: true,
      venue: true,
      town: true,
      startsAt: true,
      endsAt: true,
      opensAt: true,
      closesAt: true,
      cancelledAt: true,
      isPractice: true,
      answerBy: true,
      listing: true,
      summary: true,
      languages: true,
      cameAbout: true,
      toldBackOn: true,
    },
  });
  if (!event) throw notFound("event");
  const form: EventForm = {
    name: event.name,
    hosts: event.hosts,
    venue: event.venue,
    town: event.town,
    date: dateIn(timeZone, event.startsAt),
    startTime: timeIn(timeZone, event.startsAt),
    endTime: timeIn(timeZone, event.endsAt),
    opensOn: dateIn(timeZone, event.opensAt),
    closesOn: dateIn(timeZone, after(event.closesAt, -1)),
    answerBy: event.answerBy?.toISOString().slice(0, 10) ?? "",
    listing: event.listing,
    summary: event.summary ?? "",
    languages: event.languages,
  };
  return {
    changes: standingChanges(event, now),
    cameAbout: event.cameAbout,
    toldBackOn: event.toldBackOn,
    isPractice: event.isPractice,
    isCancelled: event.cancelledAt !== null,
    id: event.id,
    slug: event.slug,
    code: event.code,
    form,
  };
}
