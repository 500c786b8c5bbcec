import { transaction } from "#app/db/transaction.server.ts";
import { takeItem } from "../feedback/taken-item.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";

type EraseNote = { itemId: string; noteId: string; by: StaffActor; now: Date };

export type NoteErased = { ok: true } | { ok: false; reason: "not-there" };

/**
 * Erases a note for good; that there was one stays in the ledger. Anybody who may write notes may, as names get into them.
 * @returns refused when the item has no such note (any more)
 */
export function eraseNote({ itemId, noteId, by, now }: EraseNote): Promise<NoteErased> {
  return transaction(async (tx): Promise<NoteErased> => {
    const item = await takeItem(tx, itemId);
    const { count } = await tx.itemNote.deleteMany({ where: { id: noteId, itemId } });
    if (count === 0) return { ok: false, reason: "not-there" };
    const entry = { by, at: now, subjectId: itemId, eventId: item.eventId };
    await recordEntry(tx, { kind: "item.noteErased", details: { noteId }, ...entry });
    return { ok: true };
  });
}
