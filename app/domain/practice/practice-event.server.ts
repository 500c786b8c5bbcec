import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";

export type PracticeEvent = { id: string; name: string; items: number };

/** A practice event and how much would be deleted. @throws 404 for an unknown event, and for one that is real */
export async function practiceEvent({ eventId }: { eventId: string }): Promise<PracticeEvent> {
  const event = await db().communityEvent.findFirst({
    where: { id: eventId, isPractice: true },
    select: { id: true, name: true, _count: { select: { items: true } } },
  });
  if (!event) throw notFound("practice event");
  const { _count, ...facts } = event;
  return { ...facts, items: _count.items };
}
