import { db } from "#app/db/client.server.ts";
import { staffNames } from "../staff/staff-names.server.ts";

export type ItemNote = { id: string; words: string; writtenAt: Date; writer: string };

/** The team's notes on an item, oldest first. */
export async function itemNotes(itemId: string): Promise<ItemNote[]> {
  const notes = await db().itemNote.findMany({
    where: { itemId },
    orderBy: [{ writtenAt: "asc" }, { id: "asc" }],
    select: { id: true, words: true, writtenAt: true, writtenById: true },
  });
  const names = await staffNames(notes.map(({ writtenById }) => writtenById));
  return notes.map(({ writtenById, ...note }) => ({ ...note, writer: names.get(writtenById) ?? "" }));
}
