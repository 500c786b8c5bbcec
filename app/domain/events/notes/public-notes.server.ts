import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import type { PageLanguages } from "../../translations/passage.ts";
import {
  type AsWritten,
  type Direction,
  translatedPassages,
} from "../../translations/translated-passages.server.ts";
import { originalOfNote } from "./translated-note.ts";

type NotePassage = { html: string; language: string; direction: Direction };

/** What the room said, for everyone, in the language that it is shown in. */
export type PublicNote = NotePassage & {
  id: string;
  /** As it was written, while its translation is a draft. */
  draftOf: NotePassage | null;
};

/** Notes that a person has published, of events that are told in full: a hidden one has none, one of town and month not yet. */
export function publicNotesOf(now: Date) {
  return {
    kind: "room",
    publishedAt: { not: null },
    event: {
      mergedIntoId: null,
      isPractice: false,
      OR: [{ listing: "full" }, { listing: "townAndMonth", endsAt: { lte: now } }],
    },
  } as const satisfies Prisma.EventNoteWhereInput;
}

/**
 * What the room said at an event, in the order in which it was published.
 * @param languages of the page and of the operator: a translation is shown where there is one
 */
export async function publicNotes({
  eventId,
  now,
  languages,
}: {
  eventId: string;
  now: Date;
  languages: PageLanguages | undefined;
}): Promise<PublicNote[]> {
  const rows = await db().eventNote.findMany({
    where: { ...publicNotesOf(now), eventId },
    orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
    select: { id: true, words: true, language: true },
  });
  const originals = rows.map(originalOfNote);
  const show = await translatedPassages({ language: languages?.shown, originals });
  return originals.map((original) => {
    const { draftOf, ...shown } = show(original);
    return { id: original.subjectId, ...passageOf(shown), draftOf: draftOf && passageOf(draftOf) };
  });
}

function passageOf({ words, language, direction }: AsWritten<"words">): NotePassage {
  return { html: renderMarkdown(words.words ?? ""), language, direction };
}
