import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";

/**
 * The event that an event was merged into, however often; itself where it was not merged.
 * @throws 404 for an unknown event
 */
export async function survivingEventId(eventId: string): Promise<string> {
  const event = await db().communityEvent.findUnique({
    where: { id: eventId },
    select: { mergedIntoId: true },
  });
  if (!event) throw notFound("event");
  return event.mergedIntoId === null ? eventId : survivingEventId(event.mergedIntoId);
}
