import { db } from "#app/db/client.server.ts";
import { WORKING_WORDS, workingWords } from "../feedback/working-words.ts";
import { GROUPABLE } from "./groupable.server.ts";
import { needingWarning } from "./needing-warning.server.ts";
import type { SuggestedMember } from "./suggested-groups.server.ts";

/**
 * The items of a form that was refused, as far as they may be in a group, in the words that the team works with; what is
 * no id is left out.
 */
export async function itemsToGroup(ids: string[]): Promise<SuggestedMember[]> {
  const items = await db().feedbackItem.findMany({
    where: {
      id: { in: ids.filter((id) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) },
      ...GROUPABLE,
    },
    orderBy: { id: "asc" },
    take: 100,
    select: { id: true, ...WORKING_WORDS },
  });
  const warned = await needingWarning(items.map(({ id }) => id));
  return items.flatMap((item) => {
    const read = workingWords(item);
    if (!read) return [];
    const { words, language } = read;
    return [{ itemId: item.id, words, language, needsWarning: warned.has(item.id) }];
  });
}
