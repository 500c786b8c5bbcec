import { db } from "#app/db/client.server.ts";
import { Prisma } from "#app/db/generated/client.ts";
import { languageWords } from "#app/platform/words/language-words.server.ts";
import { meaningsOf } from "#app/platform/words/meaning.ts";
import { alike } from "./grouping/alike.ts";
import { needingWarning } from "./needing-warning.server.ts";
import { READABLE } from "./similar-items.server.ts";

export type SuggestedMember = {
  itemId: string;
  words: string;
  language: string;
  /** The words may be distressing to read: they are not for a list. */
  needsWarning: boolean;
};

export type SuggestedGroup = {
  items: SuggestedMember[];
  /** The words that most of them share. */
  why: string[];
};

/** So many of the oldest are compared with each other: what comes later has its turn when these are grouped. */
const COMPARED = 2000;

/**
 * Groups that could be made of the items that may be in one and are in none (see GROUPABLE), the largest first. Nothing is
 * stored, and the same items always give the same groups. Items are compared with those in the same language.
 * @param eventId only of this event; without one, of all that is not for practice
 */
export async function suggestedGroups({
  eventId,
  take,
}: {
  eventId?: string | null;
  take: number;
}): Promise<SuggestedGroup[]> {
  const ofEvent = eventId
    ? Prisma.sql`AND i."eventId" = ${eventId}::uuid`
    : Prisma.sql`AND NOT i."isPractice"`;
  const items = await db().$queryRaw<Member[]>`
    SELECT "itemId", "words", "language" FROM (
      ${READABLE} AND m."groupId" IS NULL ${ofEvent} ORDER BY i."receivedAt", i."id" LIMIT ${COMPARED}
    ) readable`;
  const languages = [...new Set(items.map(({ language }) => language))].sort();
  const largest = languages
    .flatMap((language) =>
      groupsOf(
        items.filter((item) => item.language === language),
        language,
      ),
    )
    .sort((a, b) => b.items.length - a.items.length)
    .slice(0, take);
  const warned = await needingWarning(largest.flatMap((group) => group.items.map(({ itemId }) => itemId)));
  return largest.map(({ items: members, why }) => ({
    why,
    items: members.map((item) => ({ ...item, needsWarning: warned.has(item.itemId) })),
  }));
}

type Member = Omit<SuggestedMember, "needsWarning">;

function groupsOf(items: Member[], code: string): { items: Member[]; why: string[] }[] {
  const language = languageWords(code);
  const groups = alike(items.map(({ words }) => meaningsOf({ text: words, language })));
  return groups.map(({ places, why }) => ({
    why,
    items: places.flatMap((place) => items[place] ?? []),
  }));
}
