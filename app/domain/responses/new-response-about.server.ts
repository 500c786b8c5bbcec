import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { inGroup, linkedItemIds } from "./answered-items.server.ts";
import { areForPractice } from "./practice-side.server.ts";
import { COUNTED_ITEM } from "./public-answer.server.ts";

/** What a page for a new response was opened for. */
export type About = {
  actionId: string | null;
  itemId: string | null;
  /** Of what is linked to the action, the members of this group alone. */
  groupId?: string | null;
};

/**
 * Tells a writer what a new response is about.
 * @throws 404 for an unknown action, item or group
 */
export async function newResponseAbout({ actionId, itemId, groupId = null }: About): Promise<{
  action: { id: string; number: string; title: string; items: number } | null;
  itemId: string | null;
  group: { id: string; wording: string } | null;
  /** The item is for practice, and so is every response to it. */
  isPractice: boolean;
}> {
  const item = itemId ? await itemAbout(itemId) : null;
  const isPractice = item?.isPractice ?? false;
  const group = groupId ? await groupAbout(groupId) : null;
  if (!actionId) return { action: null, itemId, group, isPractice };
  const action = await db().actionItem.findUnique({
    where: { id: actionId },
    select: {
      id: true,
      number: true,
      title: true,
      _count: {
        select: {
          links: { where: { endedAt: null, item: { ...COUNTED_ITEM, isPractice, ...inGroup(groupId) } } },
        },
      },
    },
  });
  if (!action) throw notFound("action");
  const { _count, ...facts } = action;
  return { action: { ...facts, items: _count.links }, itemId, group, isPractice };
}

async function itemAbout(itemId: string): Promise<{ isPractice: boolean }> {
  const item = await db().feedbackItem.findUnique({ where: { id: itemId }, select: { isPractice: true } });
  if (!item) throw notFound("item");
  return item;
}

async function groupAbout(groupId: string): Promise<{ id: string; wording: string }> {
  const select = { id: true, wording: true };
  const group = await db().itemGroup.findUnique({ where: { id: groupId }, select });
  if (!group) throw notFound("group");
  return group;
}

/** What a new response answers at first: the item with the actions it is linked to, the action, all items linked to it or those of a group. */
export async function answeredAtFirst(
  tx: Tx,
  { actionId, itemId, groupId = null, takeLinked }: About & { takeLinked: boolean },
): Promise<{ itemIds: string[]; actionIds: string[] }> {
  const links = itemId
    ? await tx.itemLink.findMany({ where: { itemId, endedAt: null }, select: { actionId: true } })
    : [];
  const isPractice = itemId ? await areForPractice(tx, [itemId]) : false;
  const linked =
    actionId && takeLinked ? await linkedItemIds(tx, { actionId, groupId }, isPractice === true) : [];
  const actionIds = [...links.map((link) => link.actionId), ...(actionId ? [actionId] : [])];
  return {
    itemIds: [...new Set([...linked, ...(itemId ? [itemId] : [])])],
    actionIds: [...new Set(actionIds)],
  };
}
