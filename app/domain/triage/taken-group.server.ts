import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";

export type TakenGroup = { id: string; isEnded: boolean };

/**
 * Takes one group for this transaction: the first thing that a command about a group does. Groups are always taken
 * before items, so that two commands never wait for each other in a circle.
 * @throws 404 for an unknown group
 */
export async function takeGroup(tx: Tx, groupId: string): Promise<TakenGroup> {
  await tx.$queryRaw`SELECT 1 FROM "ItemGroup" WHERE "id" = ${groupId}::uuid FOR UPDATE`;
  const group = await tx.itemGroup.findUnique({ where: { id: groupId }, select: { endedAt: true } });
  if (!group) throw notFound("group");
  return { id: groupId, isEnded: group.endedAt !== null };
}
