import type { Tx } from "#app/db/transaction.server.ts";

/**
 * The actions that links stand for: their own, and those of earlier plans that they go on from. What was answered for one
 * of these was answered for the link.
 */
export async function actionsBehindLinks(tx: Tx, linkIds: string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT behind."id" FROM unnest(${linkIds}::uuid[]) AS link("id"), actions_behind_link(link."id") AS behind("id")`;
  return rows.map(({ id }) => id);
}

/** The same of all links in force of an item. */
export async function actionsOfItem(tx: Tx, itemId: string): Promise<string[]> {
  const links = await tx.itemLink.findMany({ where: { itemId, endedAt: null }, select: { id: true } });
  return actionsBehindLinks(
    tx,
    links.map(({ id }) => id),
  );
}
