import { transaction } from "#app/db/transaction.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import { RESIDENT } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { eraseContact, keepContact } from "./contact.server.ts";
import { endLostCodeLinks } from "./lost-code-link.server.ts";
import { takeItem } from "./taken-item.server.ts";

type LeaveContact = { itemId: string; email: string; now: Date; random: Random };

export type ContactLeft = { ok: true } | { ok: false; reason: "withdrawn" };

/**
 * The person, who holds the receipt of the item, leaves an e-mail address for news. An address that was there before is
 * erased with its key, and links that were sent to it stop working.
 * @param email one validated address
 * @returns refused when the person took the item back
 */
export function leaveContact({ itemId, email, now, random }: LeaveContact): Promise<ContactLeft> {
  return transaction(async (tx): Promise<ContactLeft> => {
    const item = await takeItem(tx, itemId);
    if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
    await eraseContact(tx, itemId);
    await endLostCodeLinks(tx, { itemId, now });
    await keepContact(tx, { itemId, email, now, random });
    await tx.feedbackItem.updateMany({
      where: { id: itemId, answerVia: "code" },
      data: { answerVia: "email" },
    });
    const entry = { by: RESIDENT, at: now, subjectId: itemId, eventId: item.eventId };
    await recordEntry(tx, { kind: "contact.left", details: {}, ...entry });
    return { ok: true };
  });
}
