import type { Tx } from "#app/db/transaction.server.ts";

/** Whether what is said there is for practice. Without an event nothing is. */
export async function isPracticeEvent(tx: Tx, eventId: string | null): Promise<boolean> {
  if (eventId === null) return false;
  const event = await tx.communityEvent.findUnique({
    where: { id: eventId },
    select: { isPractice: true },
  });
  return event?.isPractice ?? false;
}
