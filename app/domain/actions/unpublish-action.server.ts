import { transaction } from "#app/db/transaction.server.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";

/** Takes the public page of an action back; its wording, links and progress stay. */
export function unpublishAction({
  actionId,
  by,
  now,
}: {
  actionId: string;
  by: Actor;
  now: Date;
}): Promise<void> {
  return transaction(async (tx) => {
    const { count } = await tx.actionPublication.updateMany({
      where: { actionId, endedAt: null },
      data: { endedAt: now },
    });
    if (count > 0)
      await recordEntry(tx, { kind: "action.unpublished", details: {}, by, at: now, subjectId: actionId });
  });
}
