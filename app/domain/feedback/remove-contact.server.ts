import { transaction } from "#app/db/transaction.server.ts";
import { RESIDENT } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { eraseContact } from "./contact.server.ts";
import { endLostCodeLinks } from "./lost-code-link.server.ts";
import { takeItem } from "./taken-item.server.ts";

/**
 * The person takes their e-mail address away again: it is erased with its key, links that were sent to it stop working,
 * and the answer is to be found with the code. Where there is none, nothing happens.
 */
export function removeContact({ itemId, now }: { itemId: string; now: Date }): Promise<void> {
  return transaction(async (tx) => {
    const item = await takeItem(tx, itemId);
    if ((await tx.feedbackContact.count({ where: { itemId } })) === 0) return;
    await eraseContact(tx, itemId);
    await endLostCodeLinks(tx, { itemId, now });
    await tx.feedbackItem.updateMany({
      where: { id: itemId, answerVia: "email" },
      data: { answerVia: "code" },
    });
    const entry = { by: RESIDENT, at: now, subjectId: itemId, eventId: item.eventId };
    await recordEntry(tx, { kind: "contact.removed", details: {}, ...entry });
  });
}
