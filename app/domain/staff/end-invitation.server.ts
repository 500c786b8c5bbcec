import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";

type EndInvitation = { invitationId: string; by: Actor; now: Date };

/**
 * Makes the link of an invitation worth nothing. One that was used or has ended already stays as it is.
 * @throws 404 for an unknown invitation
 */
export function endInvitation({ invitationId, by, now }: EndInvitation): Promise<void> {
  return transaction(async (tx) => {
    const open = { id: invitationId, usedAt: null, endedAt: null };
    const { count } = await tx.staffInvitation.updateMany({ where: open, data: { endedAt: now } });
    const entry = { by, at: now, subjectId: invitationId };
    if (count === 1) await recordEntry(tx, { kind: "staff.invitationEnded", details: {}, ...entry });
    else if ((await tx.staffInvitation.count({ where: { id: invitationId } })) === 0)
      throw notFound("invitation");
  });
}
