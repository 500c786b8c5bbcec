import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";

type Answer = { responseId: string; itemIds: string[]; actionIds: string[] };

/** An item that its writer took back, or that nobody may read, belongs to no answer. */
const ANSWERABLE = { withdrawal: { is: null }, disposition: { not: "withheld" as const } };

/**
 * Adds items and actions to what a response answers; what is there already stays once.
 * @returns how many items and actions the response has now
 * @throws 404 when an item or action does not exist, or the item cannot be answered
 */
export async function addToAnswer(
  tx: Tx,
  { responseId, itemIds, actionIds }: Answer,
): Promise<{ items: number; actions: number }> {
  await tx.responseItem.createMany({
    data: (await known(tx, { itemIds })).map((itemId) => ({ responseId, itemId })),
    skipDuplicates: true,
  });
  const actions = await tx.actionItem.findMany({ where: { id: { in: actionIds } }, select: { id: true } });
  if (actions.length < new Set(actionIds).size) throw notFound("action");
  await tx.responseAction.createMany({
    data: actions.map(({ id }) => ({ responseId, actionId: id })),
    skipDuplicates: true,
  });
  return {
    items: await tx.responseItem.count({ where: { responseId } }),
    actions: await tx.responseAction.count({ where: { responseId } }),
  };
}

async function known(tx: Tx, { itemIds }: { itemIds: string[] }): Promise<string[]> {
  const rows = await tx.feedbackItem.findMany({
    where: { id: { in: itemIds }, ...ANSWERABLE },
    select: { id: true },
  });
  if (rows.length < new Set(itemIds).size) throw notFound("item");
  return rows.map(({ id }) => id);
}

/** Which linked items are meant: those of one action (of these, the members of a group), with one theme, or of one event. */
export type LinkedItems =
  | { actionId: string; groupId?: string | null }
  | { themeId: string }
  | { eventId: string };

/**
 * The items with a link in force that can be answered, by id. Of one action or theme those on one side are meant, practice
 * or real; an event has only one.
 */
export async function linkedItemIds(tx: Tx, which: LinkedItems, isPractice: boolean): Promise<string[]> {
  const inForce = { endedAt: null };
  const where =
    "actionId" in which
      ? {
          isPractice,
          links: { some: { ...inForce, actionId: which.actionId } },
          ...inGroup(which.groupId ?? null),
        }
      : {
          links: { some: inForce },
          ...("themeId" in which
            ? { isPractice, themes: { some: { themeId: which.themeId } } }
            : { eventId: which.eventId }),
        };
  const rows = await tx.feedbackItem.findMany({
    where: { ...where, ...ANSWERABLE },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** The members of a group alone; without one everything. */
export function inGroup(groupId: string | null) {
  return groupId ? { groups: { some: { groupId, leftAt: null } } } : {};
}
