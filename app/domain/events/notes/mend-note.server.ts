import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { takeNote } from "./take-note.server.ts";

type MendNote = {
  eventId: string;
  noteId: string;
  words: string;
  language: string;
  by: StaffActor;
  now: Date;
};

/**
 * Writes a note anew while only the team reads it.
 * @throws 404 for an unknown note
 * @returns refusals: it is public, so that what somebody read before it was published stays what everybody reads; it was
 *   split into items
 */
export function mendNote(
  given: MendNote,
): Promise<{ ok: true } | { ok: false; reason: "published" | "split-before" }> {
  const { eventId, noteId, words, language, by, now } = given;
  return transaction(async (tx) => {
    const note = await takeNote(tx, { noteId, eventId });
    if (note.publishedAt) return { ok: false, reason: "published" };
    if (note.splitAt) return { ok: false, reason: "split-before" };
    const data = { words, language, writtenById: by.staffId, writtenAt: now };
    await tx.eventNote.update({ where: { id: noteId }, data, select: { id: true } });
    const entry = { by, at: now, subjectId: note.eventId, eventId: note.eventId };
    await recordEntry(tx, { kind: "event.noteMended", details: { noteId }, ...entry });
    return { ok: true };
  });
}
