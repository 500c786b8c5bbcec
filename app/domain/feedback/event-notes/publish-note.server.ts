import { transaction } from "#app/db/transaction.server.ts";
import { takeNote } from "../../events/notes/take-note.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { noteHints } from "./note-hints.server.ts";

type PublishNote = {
  eventId: string;
  noteId: string;
  /** Of the words that were read (noteForStaff): nothing else is published. */
  version: string;
  /** The publisher has looked at the hints about personal details and stands by the words. */
  confirmed?: boolean;
  by: StaffActor;
  now: Date;
};

export type NotePublished =
  | { ok: true }
  | { ok: false; reason: "not-of-the-room" | "published" | "changed-meanwhile" | "personal-details" };

/**
 * Puts what the room as a whole said on the public page of its event, as far as that is listed.
 * @throws 404 for an unknown note
 * @returns refusals: the notes of a table are never public; it is public already; it was written anew meanwhile; its words
 *   may point at a person and that was not confirmed
 */
export function publishNote(given: PublishNote): Promise<NotePublished> {
  const { eventId, noteId, version, confirmed, by, now } = given;
  return transaction(async (tx): Promise<NotePublished> => {
    const note = await takeNote(tx, { noteId, eventId });
    if (note.kind !== "room") return { ok: false, reason: "not-of-the-room" };
    if (note.publishedAt) return { ok: false, reason: "published" };
    if (String(note.writtenAt.getTime()) !== version) return { ok: false, reason: "changed-meanwhile" };
    if (!confirmed && (await noteHints(note.words, { tx })).length > 0)
      return { ok: false, reason: "personal-details" };
    const data = { publishedAt: now, publishedById: by.staffId };
    await tx.eventNote.update({ where: { id: noteId }, data, select: { id: true } });
    const entry = { by, at: now, subjectId: note.eventId, eventId: note.eventId };
    await recordEntry(tx, { kind: "event.notePublished", details: { noteId }, ...entry });
    return { ok: true };
  });
}
