import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { takeNote } from "./take-note.server.ts";

type UnpublishNote = { eventId: string; noteId: string; by: StaffActor; now: Date };

/** Takes what the room said off the public page; its words stay with the team. Doing it twice changes nothing. @throws 404 */
export function unpublishNote({ eventId, noteId, by, now }: UnpublishNote): Promise<void> {
  return transaction(async (tx) => {
    const note = await takeNote(tx, { noteId, eventId });
    if (!note.publishedAt) return;
    const data = { publishedAt: null, publishedById: null };
    await tx.eventNote.update({ where: { id: noteId }, data, select: { id: true } });
    const entry = { by, at: now, subjectId: note.eventId, eventId: note.eventId };
    await recordEntry(tx, { kind: "event.noteUnpublished", details: { noteId }, ...entry });
  });
}
