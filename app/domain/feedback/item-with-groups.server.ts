import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockItems } from "../ledger/settle-dispositions.server.ts";

/** Stands where the wording of a group was that nobody is in any more. */
const NO_WORDING = "(erased)";

/** Undoes what was begun: somebody put the item into one more group before it was locked. */
class JoinedMeanwhile extends Error {}

/**
 * Runs a command that takes an item out of everything: the groups that it is or was in are taken first and then the item,
 * as every command takes them, so that two never wait for each other in a circle.
 * @param work gets the ids of these groups, for endEmptyGroups
 */
export async function withItemAndGroups<T>(
  itemId: string,
  work: (tx: Tx, groupIds: string[]) => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      return await transaction(async (tx) => work(tx, await takeBoth(tx, itemId)));
    } catch (error) {
      if (!(error instanceof JoinedMeanwhile)) throw error;
    }
  }
}

async function takeBoth(tx: Tx, itemId: string): Promise<string[]> {
  const taken = await groupsOfItem(tx, itemId);
  await tx.$queryRaw`SELECT 1 FROM "ItemGroup" WHERE "id" = ANY(${taken}::uuid[]) ORDER BY "id" FOR UPDATE`;
  await lockItems(tx, [itemId]);
  const now = await groupsOfItem(tx, itemId);
  if (now.some((groupId) => !taken.includes(groupId))) throw new JoinedMeanwhile();
  return taken;
}

async function groupsOfItem(tx: Tx, itemId: string): Promise<string[]> {
  const members = await tx.itemGroupMember.findMany({
    where: { itemId },
    distinct: ["groupId"],
    select: { groupId: true },
  });
  return members.map(({ groupId }) => groupId);
}

/**
 * Ends those of the taken groups that nobody is in any more. Their wording was made of what the last one said, so it goes
 * as the words do.
 */
export async function endEmptyGroups(
  tx: Tx,
  { groupIds, by, now }: { groupIds: string[]; by: Actor; now: Date },
): Promise<void> {
  const empty = await tx.itemGroup.findMany({
    where: { id: { in: groupIds }, members: { none: { leftAt: null } } },
    orderBy: { id: "asc" },
    select: { id: true, endedAt: true },
  });
  for (const { id, endedAt } of empty) {
    const data = { wording: NO_WORDING, endedAt: endedAt ?? now };
    await tx.itemGroup.update({ where: { id }, data, select: { id: true } });
    if (!endedAt) await recordEntry(tx, { kind: "group.ended", details: {}, by, at: now, subjectId: id });
  }
}
