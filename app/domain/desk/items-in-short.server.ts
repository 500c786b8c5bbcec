import { db } from "#app/db/client.server.ts";
import { WORKING_WORDS, workingWords } from "../feedback/working-words.ts";
import type { Disposition } from "../ledger/dispositions.ts";
import { needingWarning } from "../triage/needing-warning.server.ts";

export type ItemInShort = {
  id: string;
  words: string | null;
  language: string;
  /** The words may be distressing to read: they are not for a list. */
  needsWarning: boolean;
  disposition: Disposition;
};

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
  const warned = await needingWarning(itemIds);
  return items.map((item) => {
    const { words = null, language = item.language } = workingWords(item) ?? {};
    return { id: item.id, words, language, needsWarning: warned.has(item.id), disposition: item.disposition };
  });
}
