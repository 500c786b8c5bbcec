import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";

export type TakenGroup = { id: string; isEnded: boolean; mergedIntoId: string | null };

/**
 * Takes one group for this transaction: the first thing that a command about a group does. Groups are always taken
 * before items, so that two commands never wait for each other in a circle.
 * @throws 404 for an unknown group
 */
export async function takeGroup(tx: Tx, groupId: string): Promise<TakenGroup> {
  const [group] = await takeGroups(tx, [groupId]);
  if (!group) throw notFound("group");
  return group;
}

/**
 * Takes several groups, in the order of their ids.
 * @returns them in the order in which they were asked for; @throws 404 when one is unknown
 */
export async function takeGroups(tx: Tx, groupIds: string[]): Promise<TakenGroup[]> {
  await tx.$queryRaw`SELECT 1 FROM "ItemGroup" WHERE "id" = ANY(${groupIds}::uuid[]) ORDER BY "id" FOR UPDATE`;
  const groups = await tx.itemGroup.findMany({
    where: { id: { in: groupIds } },
    select: { id: true, endedAt: true, mergedIntoId: true },
  });
  return groupIds.map((groupId) => {
    const group = groups.find(({ id }) => id === groupId);
    if (!group) throw notFound("group");
    return { id: groupId, isEnded: group.endedAt !== null, mergedIntoId: group.mergedIntoId };
  });
}
