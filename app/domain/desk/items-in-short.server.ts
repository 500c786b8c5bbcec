import { db } from "#app/db/client.server.ts";
import type { Disposition } from "../ledger/dispositions.ts";

export type ItemInShort = { id: string; words: string | null; language: string; disposition: Disposition };

/** The items that a decision is about, as the page that asks for it names them; what is unknown is left out. */
export async function itemsInShort(itemIds: string[]): Promise<ItemInShort[]> {
  const items = await db().feedbackItem.findMany({
    where: { id: { in: itemIds } },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    select: { id: true, language: true, disposition: true, words: { select: { shown: true } } },
  });
  return items.map(({ words, ...item }) => ({ ...item, words: words?.shown ?? null }));
}
