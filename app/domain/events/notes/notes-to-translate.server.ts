import { db } from "#app/db/client.server.ts";
import { markdownToPlainText } from "#app/platform/markdown.server.ts";
import type { PassageToTranslate } from "../../translations/passage.ts";
import { startOf } from "./start-of-note.ts";
import { originalOfNote } from "./translated-note.ts";

/**
 * What rooms said and is published, newest event first. Of an event that is not listed nothing is public, and nothing is
 * here.
 * @param subjectId of one note
 */
export async function notesToTranslate({
  subjectId,
}: {
  subjectId?: string;
} = {}): Promise<PassageToTranslate[]> {
  const rows = await db().eventNote.findMany({
    where: {
      ...(subjectId ? { id: subjectId } : {}),
      kind: "room",
      publishedAt: { not: null },
      event: { mergedIntoId: null, isPractice: false, listing: { not: "hidden" } },
    },
    orderBy: [{ event: { startsAt: "desc" } }, { publishedAt: "asc" }, { id: "asc" }],
    select: { id: true, words: true, language: true, event: { select: { name: true } } },
  });
  return rows.map(({ event, ...note }) => ({
    ...originalOfNote(note),
    name: `${event.name}: ${startOf(markdownToPlainText(note.words))}`,
    formerIds: [],
  }));
}
