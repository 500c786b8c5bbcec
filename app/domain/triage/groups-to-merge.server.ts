import { db } from "#app/db/client.server.ts";

/** Far more than are open at once. */
const MOST = 500;

export type GroupToMerge = { id: string; wording: string; language: string; members: number };

/** The groups into which one could be merged: the open ones, newest first. */
export async function groupsToMerge({ groupId }: { groupId: string }): Promise<GroupToMerge[]> {
  const found = await db().itemGroup.findMany({
    where: { endedAt: null, id: { not: groupId } },
    orderBy: { id: "desc" },
    take: MOST,
    select: {
      id: true,
      wording: true,
      language: true,
      _count: { select: { members: { where: { leftAt: null } } } },
    },
  });
  return found.map(({ _count, ...group }) => ({ ...group, members: _count.members }));
}
