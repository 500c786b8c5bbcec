import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { holdEvent } from "../hold-event.server.ts";
import type { NoteKind } from "../schema.ts";

type WriteNote = {
  eventId: string;
  kind: NoteKind;
  /** Of the room as a whole: Markdown, for everyone once it is published. Of a table: as they were written down there. */
  words: string;
  language: string;
  by: StaffActor;
  now: Date;
};

/** Keeps what the room as a whole said, or the notes of one table. Nobody but the team reads it yet. @throws 404 */
export function writeNote({ eventId, by, now, ...note }: WriteNote): Promise<{ noteId: string }> {
  return transaction(async (tx) => {
    const held = await holdEvent(tx, eventId);
    const data = { ...note, eventId: held, writtenById: by.staffId, writtenAt: now };
    const { id } = await tx.eventNote.create({ data, select: { id: true } });
    const entry = { by, at: now, subjectId: held, eventId: held };
    await recordEntry(tx, { kind: "event.noteWritten", details: { noteId: id }, ...entry });
    return { noteId: id };
  });
}
