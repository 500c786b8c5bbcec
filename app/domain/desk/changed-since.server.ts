import type { Tx } from "#app/db/transaction.server.ts";
import { type Change, type Changes, sameIds } from "./change.ts";
import type { ItemAsItIs } from "./items-as-they-are.server.ts";

/** What somebody changed about an item after the decision that is to be taken back. */
export type ChangedSince = "themes" | "area" | "assignee" | "link" | "closure" | "group" | "answered";

type Found = { what: ChangedSince; itemId: string };

/** The first of the items that does not stand as the decision left it; null when all do. */
export async function changedSince(
  tx: Tx,
  { items, changes }: { items: ItemAsItIs[]; changes: Changes },
): Promise<Found | null> {
  for (const item of items) {
    const what = changedFact(item, changes.get(item.id) ?? {});
    if (what) return { what, itemId: item.id };
  }
  const made = [...changes.values()];
  const linkIds = made.flatMap(({ linkId }) => linkId ?? []);
  const closureIds = made.flatMap(({ closureId }) => closureId ?? []);
  return (await endedClosure(tx, closureIds)) ?? (await endedLink(tx, linkIds)) ?? answeredLink(tx, linkIds);
}

function changedFact(item: ItemAsItIs, { themes, area, assignee, group }: Change): ChangedSince | null {
  if (themes && !sameIds(themes.after, item.themeIds)) return "themes";
  if (area && area.after !== item.areaId) return "area";
  if (assignee && assignee.after !== item.assignedToId) return "assignee";
  if (group && group.id !== item.groupId) return "group";
  return null;
}

async function endedClosure(tx: Tx, closureIds: string[]): Promise<Found | null> {
  const where = { id: { in: closureIds }, endedAt: { not: null } };
  const ended = await tx.itemClosure.findFirst({ where, select: { itemId: true } });
  return ended && { what: "closure", itemId: ended.itemId };
}

async function endedLink(tx: Tx, linkIds: string[]): Promise<Found | null> {
  const where = { id: { in: linkIds }, endedAt: { not: null } };
  const ended = await tx.itemLink.findFirst({ where, select: { itemId: true } });
  return ended && { what: "link", itemId: ended.itemId };
}

/** A published answer rests on the link: that answer has to be withdrawn first. */
async function answeredLink(tx: Tx, linkIds: string[]): Promise<Found | null> {
  const answered = await tx.itemLink.findFirst({
    where: {
      id: { in: linkIds },
      item: { responses: { some: { response: { status: "published" } } } },
      action: { responses: { some: { response: { status: "published" } } } },
    },
    select: { itemId: true },
  });
  return answered && { what: "answered", itemId: answered.itemId };
}
