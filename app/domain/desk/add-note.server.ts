import { transaction } from "#app/db/transaction.server.ts";
import { takeItem } from "../feedback/taken-item.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";

type AddNote = { itemId: string; words: string; by: StaffActor; now: Date };

export type NoteAdded = { ok: true; noteId: string } | { ok: false; reason: "withdrawn" };

/**
 * A private note of the team on an item. It is in no public read, and goes with the words when the person withdraws.
 * @param words plain text, not blank
 * @returns refused when the person withdrew the item
 */
export function addNote({ itemId, words, by, now }: AddNote): Promise<NoteAdded> {
  return transaction(async (tx): Promise<NoteAdded> => {
    const item = await takeItem(tx, itemId);
    if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
    const { id: noteId } = await tx.itemNote.create({
      data: { itemId, words: words.trim(), writtenById: by.staffId, writtenAt: now },
      select: { id: true },
    });
    const entry = { by, at: now, subjectId: itemId, eventId: item.eventId };
    await recordEntry(tx, { kind: "item.noted", details: { noteId }, ...entry });
    return { ok: true, noteId };
  });
}
