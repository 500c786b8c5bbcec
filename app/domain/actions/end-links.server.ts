import type { Tx } from "#app/db/transaction.server.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntries } from "../ledger/record-entry.server.ts";

type EndLinks = { linkIds: string[]; by: Actor; now: Date };

/** Ends links of locked items, each with its entry; one that has ended already is left alone. @returns those that ended now */
export async function endLinks(
  tx: Tx,
  { linkIds, by, now }: EndLinks,
): Promise<{ itemId: string; actionId: string }[]> {
  const links = await tx.itemLink.findMany({
    where: { id: { in: linkIds }, endedAt: null },
    orderBy: { itemId: "asc" },
    select: { id: true, itemId: true, actionId: true, item: { select: { eventId: true } } },
  });
  await tx.itemLink.updateMany({
    where: { id: { in: links.map(({ id }) => id) } },
    data: { endedAt: now, endedBy: by.kind === "staff" ? by.staffId : null },
  });
  await recordEntries(
    tx,
    links.map(({ itemId, actionId, item: { eventId } }) => ({
      kind: "item.unlinked",
      details: { actionId },
      by,
      at: now,
      subjectId: itemId,
      eventId,
    })),
  );
  return links.map(({ itemId, actionId }) => ({ itemId, actionId }));
}
