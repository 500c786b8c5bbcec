import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";

/**
 * The event at which something is stored: the given one, or the one that it was merged into. Until this transaction ends
 * it cannot be merged away, so that what is being stored is not left behind; several may hold it at once. The first
 * thing that such a command does.
 * @throws 404 for an unknown event
 */
export async function holdEvent(tx: Tx, eventId: string): Promise<string> {
  const [event] = await tx.$queryRaw<{ mergedIntoId: string | null }[]>`
    SELECT "mergedIntoId" FROM "CommunityEvent" WHERE "id" = ${eventId}::uuid FOR SHARE`;
  if (!event) throw notFound("event");
  return event.mergedIntoId === null ? eventId : holdEvent(tx, event.mergedIntoId);
}
