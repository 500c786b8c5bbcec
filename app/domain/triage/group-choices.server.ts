import { db } from "#app/db/client.server.ts";

export type GroupChoice = { id: string; wording: string; language: string };

const MOST = 100;

/**
 * The groups that items can be put into: first the one that one of them is in already, then the newest;
 * for practice those of practice.
 * @returns at most 100 of the newest besides, and which of the groups one of the items is in
 */
export async function groupChoices(
  itemIds: string[],
): Promise<{ groups: GroupChoice[]; inOne: string | null }> {
  const select = { id: true, wording: true, language: true } as const;
  const isPractice =
    (await db().feedbackItem.count({ where: { id: { in: itemIds }, isPractice: true } })) > 0;
  const sameSide = { endedAt: null, members: { none: { item: { isPractice: !isPractice } } } };
  const [own, newest] = await Promise.all([
    db().itemGroup.findMany({
      where: { endedAt: null, members: { some: { itemId: { in: itemIds }, leftAt: null } } },
      orderBy: { id: "desc" },
      select,
    }),
    db().itemGroup.findMany({ where: sameSide, orderBy: { id: "desc" }, take: MOST, select }),
  ]);
  const groups = new Map([...own, ...newest].map((group) => [group.id, group]));
  return { groups: [...groups.values()], inOne: own[0]?.id ?? null };
}
