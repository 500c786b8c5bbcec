import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";

/**
 * The event that an event was merged into, however often; itself where it was not merged.
 * @throws 404 for an unknown event
 */
export async function survivingEventId(eventId: string): Promise<string> {
  const survivor = await knownEventId(eventId);
  if (survivor === null) throw notFound("event");
  return survivor;
}

/** The same for what somebody has chosen in a form. @returns null for an unknown event */
export async function knownEventId(eventId: string): Promise<string | null> {
  const event = await db().communityEvent.findUnique({
    where: { id: eventId },
    select: { mergedIntoId: true },
  });
  if (!event) return null;
  return event.mergedIntoId === null ? eventId : knownEventId(event.mergedIntoId);
}
