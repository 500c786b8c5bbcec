import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { takeNote } from "./take-note.server.ts";

type EraseNote = { eventId: string; noteId: string; by: StaffActor; now: Date };

/**
 * Erases a note and what was translated of it, for good.
 * @throws 404 for an unknown note
 * @returns refused while it is public
 */
export function eraseNote({
  eventId,
  noteId,
  by,
  now,
}: EraseNote): Promise<{ ok: true } | { ok: false; reason: "published" }> {
  return transaction(async (tx) => {
    const note = await takeNote(tx, { noteId, eventId });
    if (note.publishedAt) return { ok: false, reason: "published" };
    await tx.translation.deleteMany({ where: { kind: "eventNote", subjectId: noteId } });
    await tx.eventNote.delete({ where: { id: noteId }, select: { id: true } });
    const entry = { by, at: now, subjectId: note.eventId, eventId: note.eventId };
    await recordEntry(tx, { kind: "event.noteErased", details: { noteId }, ...entry });
    return { ok: true };
  });
}
