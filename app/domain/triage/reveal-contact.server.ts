import { transaction } from "#app/db/transaction.server.ts";
import { openContact } from "../feedback/contact.server.ts";
import { takeItem } from "../feedback/taken-item.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import type { ContactRevealReason } from "./reasons.ts";

export type ContactRevealed = { ok: true; email: string } | { ok: false; reason: "withdrawn" | "no-contact" };

/**
 * The e-mail address that somebody left for news. Each reveal is in the ledger with its reason; the caller holds the
 * permission "contact.reveal" (TRUST.md, reading what is not yours).
 * @returns refusals: the person took the item back, they left no address
 */
export function revealContact({
  itemId,
  reason,
  by,
  now,
}: {
  itemId: string;
  reason: ContactRevealReason;
  by: StaffActor;
  now: Date;
}): Promise<ContactRevealed> {
  return transaction(async (tx): Promise<ContactRevealed> => {
    const item = await takeItem(tx, itemId);
    if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
    const contact = await tx.feedbackContact.findUnique({
      where: { itemId },
      select: { email: true, rowKey: { select: { wrapped: true } } },
    });
    if (!contact) return { ok: false, reason: "no-contact" };
    const entry = { by, at: now, subjectId: itemId, eventId: item.eventId, reason };
    await recordEntry(tx, { kind: "contact.revealed", details: {}, ...entry });
    return {
      ok: true,
      email: openContact({ itemId, email: contact.email, wrapped: contact.rowKey.wrapped }),
    };
  });
}
