import type { Prisma } from "#app/db/generated/client.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { holdEvent } from "../hold-event.server.ts";

const TAKEN = {
  id: true,
  eventId: true,
  kind: true,
  words: true,
  language: true,
  writtenAt: true,
  publishedAt: true,
  splitAt: true,
} as const satisfies Prisma.EventNoteSelect;

export type TakenNote = Prisma.EventNoteGetPayload<{ select: typeof TAKEN }>;

/**
 * Takes one note for this transaction alone, and holds its event. A note of an event that was merged is found with the
 * event that stays.
 * @throws 404 for an unknown one and for one of another event
 */
export async function takeNote(
  tx: Tx,
  { noteId, eventId }: { noteId: string; eventId: string },
): Promise<TakenNote> {
  const held = await holdEvent(tx, eventId);
  await tx.$queryRaw`SELECT 1 FROM "EventNote" WHERE "id" = ${noteId}::uuid FOR UPDATE`;
  const note = await tx.eventNote.findFirst({ where: { id: noteId, eventId: held }, select: TAKEN });
  if (!note) throw notFound("note");
  return note;
}
