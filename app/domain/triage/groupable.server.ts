import type { Prisma } from "#app/db/generated/client.ts";
import type { Tx } from "#app/db/transaction.server.ts";

/**
 * Which items may be in a group: they wait or are linked, their words are there and can be read by the team, and nobody
 * set them aside, passed them on, withheld them or judged them abuse.
 */
export const GROUPABLE = {
  disposition: { in: ["waiting", "linked"] },
  needsReaderSince: null,
  judgedAbuseAt: null,
  words: { isNot: null },
} as const satisfies Prisma.FeedbackItemWhereInput;

type GroupableItem = {
  id: string;
  eventId: string | null;
  isPractice: boolean;
  groupId: string | null;
};

/** A group is of real items or of practice items. */
export function isMixed(items: { isPractice: boolean }[]): boolean {
  return new Set(items.map(({ isPractice }) => isPractice)).size > 1;
}

/** Those of the items that may be in a group, with the group that each is in. The items are locked already. */
export async function groupableAmong(tx: Tx, itemIds: string[]): Promise<GroupableItem[]> {
  const items = await tx.feedbackItem.findMany({
    where: { id: { in: itemIds }, ...GROUPABLE },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, eventId: true, isPractice: true },
      groups: { where: { leftAt: null }, select: { groupId: true } },
    },
  });
  return items.map(({ groups, ...item }) => ({ ...item, groupId: groups[0]?.groupId ?? null }));
}

/** Those that are or were in a group: what it says was put together from their words. */
export async function everInGroup(tx: Tx, groupId: string): Promise<{ isPractice: boolean }[]> {
  const members = await tx.itemGroupMember.findMany({
    where: { groupId },
    select: { item: { select: { isPractice: true } } },
  });
  return members.map(({ item }) => item);
}
