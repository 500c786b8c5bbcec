import { writeNote } from "#app/domain/events/notes/write-note.server.ts";
import type { NoteKind } from "#app/domain/events/schema.ts";
import { publishNote } from "#app/domain/feedback/event-notes/publish-note.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { givenStaff } from "./given-staff.ts";

type GivenNote = {
  eventId: string;
  kind?: NoteKind;
  words?: string;
  language?: string;
  published?: boolean;
  now?: Date;
};

/** What a room said, published unless told otherwise; or the notes of a table. */
export async function givenNote(given: GivenNote): Promise<{ noteId: string; version: string }> {
  const { eventId, kind = "room", words = "Everybody wants **light** at the stop.", language = "en" } = given;
  const { published = kind === "room", now = new Date() } = given;
  const by = staffActor(await givenStaff());
  const { noteId } = await writeNote({ eventId, kind, words, language, by, now });
  const version = String(now.getTime());
  if (published) {
    const done = await publishNote({ eventId, noteId, version, confirmed: true, by, now });
    if (!done.ok) throw new Error(done.reason);
  }
  return { noteId, version };
}
