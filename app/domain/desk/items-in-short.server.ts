import { db } from "#app/db/client.server.ts";
import { WORKING_WORDS, workingWords } from "../feedback/working-words.ts";
import type { Disposition } from "../ledger/dispositions.ts";

export type ItemInShort = { id: string; words: string | null; language: string; disposition: Disposition };

/**
 * The items that a decision is about, as the page that asks for it names them: in the words that the team works with.
 * What is unknown is left out.
 */
export async function itemsInShort(itemIds: string[]): Promise<ItemInShort[]> {
  const items = await db().feedbackItem.findMany({
    where: { id: { in: itemIds } },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    select: { id: true, disposition: true, ...WORKING_WORDS },
  });
  return items.map((item) => {
    const { words = null, language = item.language } = workingWords(item) ?? {};
    return { id: item.id, words, language, disposition: item.disposition };
  });
}
