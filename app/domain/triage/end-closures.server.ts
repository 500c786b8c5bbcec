import type { Tx } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntries } from "../ledger/record-entry.server.ts";
import type { ReopenReason } from "./reasons.ts";

type EndClosures = { closureIds: string[]; reason: ReopenReason; by: StaffActor; now: Date };

/** Ends closures of locked items, each with its entry; one that has ended already is left alone. */
export async function endClosures(tx: Tx, { closureIds, reason, by, now }: EndClosures): Promise<void> {
  const closures = await tx.itemClosure.findMany({
    where: { id: { in: closureIds }, endedAt: null },
    orderBy: { itemId: "asc" },
    select: { id: true, itemId: true, kind: true, item: { select: { eventId: true } } },
  });
  await tx.itemClosure.updateMany({
    where: { id: { in: closures.map(({ id }) => id) } },
    data: { endedAt: now, endedBy: by.staffId },
  });
  await recordEntries(
    tx,
    closures.map(({ itemId, kind, item: { eventId } }) => ({
      kind: "item.reopened",
      details: { kind },
      by,
      at: now,
      subjectId: itemId,
      eventId,
      reason,
    })),
  );
}
