import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { GROUPABLE } from "./groupable.server.ts";
import { needingWarning } from "./needing-warning.server.ts";
import { type SimilarItem, similarItems } from "./similar-items.server.ts";

const SIMILAR = 8;

/**
 * One group with its members' words as staff read them, and what could be added. A member that was withheld or closed
 * meanwhile is there without its words; of one that may be distressing to read it says so.
 * @throws 404 for an unknown group
 */
export async function groupForStaff({ groupId }: { groupId: string }) {
  const group = await db().itemGroup.findUnique({ where: { id: groupId }, select: GROUP });
  if (!group) throw notFound("group");
  const { members, ...facts } = group;
  const readable = await db().feedbackItem.findMany({
    where: { id: { in: members.map(({ itemId }) => itemId) }, ...GROUPABLE },
    select: {
      id: true,
      words: { select: { shown: true } },
      translation: { select: { words: true, language: true } },
    },
  });
  const words = new Map(
    readable.map(({ id, words: own, translation }) => [id, translation?.words ?? own?.shown]),
  );
  const warned = await needingWarning([...words.keys()]);
  return {
    ...facts,
    isPractice: members.some(({ item }) => item.isPractice),
    members: members.map(({ itemId, item }) => ({
      itemId,
      ...item,
      words: words.get(itemId) ?? null,
      needsWarning: warned.has(itemId),
    })),
    similar: facts.endedAt ? [] : await similarToAny(members.map(({ itemId }) => itemId)),
  };
}

/** What is like one of the first members and in no group. */
async function similarToAny(itemIds: string[]): Promise<SimilarItem[]> {
  const found = await Promise.all(
    itemIds.slice(0, 3).map((itemId) => similarItems({ itemId, take: SIMILAR })),
  );
  const byId = new Map<string, SimilarItem>();
  for (const one of found.flat()) {
    if (one.groupId === null && (byId.get(one.itemId)?.near ?? 0) < one.near) byId.set(one.itemId, one);
  }
  return [...byId.values()].sort((a, b) => b.near - a.near).slice(0, SIMILAR);
}

const GROUP = {
  id: true,
  wording: true,
  language: true,
  createdAt: true,
  endedAt: true,
  mergedIntoId: true,
  members: {
    where: { leftAt: null },
    orderBy: { id: "asc" },
    select: {
      itemId: true,
      item: {
        select: {
          disposition: true,
          isPractice: true,
          receivedAt: true,
          language: true,
          event: { select: { name: true } },
          links: {
            where: { endedAt: null },
            select: { action: { select: { id: true, number: true, title: true } } },
          },
        },
      },
    },
  },
} as const;
