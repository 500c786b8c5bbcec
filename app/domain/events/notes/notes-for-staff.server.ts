import { db } from "#app/db/client.server.ts";
import { directionOf } from "#app/platform/catalogues.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { markdownToPlainText, renderMarkdown } from "#app/platform/markdown.server.ts";
import type { NoteKind } from "../schema.ts";
import { survivingEventId } from "../surviving-event.server.ts";
import { startOf } from "./start-of-note.ts";

export type ListedNote = {
  id: string;
  kind: NoteKind;
  /** Its first words. */
  start: string;
  language: string;
  writtenAt: Date;
  isPublic: boolean;
  splitAt: Date | null;
};

/** The notes of an event for the team, oldest first. */
export async function notesOfEvent({ eventId }: { eventId: string }): Promise<ListedNote[]> {
  const rows = await db().eventNote.findMany({
    where: { eventId },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, kind: true, words: true, language: true, writtenAt: true, publishedAt: true },
      splitAt: true,
    },
  });
  return rows.map(({ words, publishedAt, ...note }) => ({
    ...note,
    start: startOf(note.kind === "room" ? markdownToPlainText(words) : words),
    isPublic: publishedAt !== null,
  }));
}

/**
 * One note as its pages show it; one of an event that was merged with the event that stays.
 * @throws 404 for an unknown one and for one of another event
 */
export async function noteForStaff({ noteId, eventId }: { noteId: string; eventId: string }) {
  const note = await db().eventNote.findFirst({
    where: { id: noteId, eventId: await survivingEventId(eventId) },
    select: {
      ...{ id: true, kind: true, words: true, language: true, writtenAt: true, publishedAt: true },
      splitAt: true,
      event: { select: { id: true, name: true, listing: true, isPractice: true } },
    },
  });
  if (!note) throw notFound("note");
  return {
    ...note,
    html: note.kind === "room" ? renderMarkdown(note.words) : "",
    direction: directionOf(note.language),
    /** Stands for what was read: nothing else is published, and nothing else is split. */
    version: String(note.writtenAt.getTime()),
  };
}

export type NoteForStaff = Awaited<ReturnType<typeof noteForStaff>>;
