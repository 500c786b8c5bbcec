import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { RESIDENT } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { takeItem } from "./taken-item.server.ts";

type AnswerMessage = { itemId: string; messageId: string; answer: string; now: Date };

export type MessageAnswered = { ok: true } | { ok: false; reason: "withdrawn" | "answered-before" };

/**
 * The person, who holds the receipt of the item, answers a message of the team. The item stays where it stands. The same
 * answer once more is a double tap and adds nothing.
 * @param answer plain text, not blank, at most LONGEST_ANSWER characters
 * @returns refusals: the person took the item back; another answer was given before
 * @throws 404 for a message that is not one of this item
 */
export function answerMessage({ itemId, messageId, answer, now }: AnswerMessage): Promise<MessageAnswered> {
  return transaction(async (tx): Promise<MessageAnswered> => {
    const item = await takeItem(tx, itemId);
    if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
    const message = await tx.itemMessage.findFirst({
      where: { id: messageId, itemId },
      select: { answer: true },
    });
    if (!message) throw notFound("message");
    if (message.answer !== null) {
      return message.answer === answer.trim() ? { ok: true } : { ok: false, reason: "answered-before" };
    }
    await tx.itemMessage.update({
      where: { id: messageId },
      data: { answer: answer.trim(), answeredAt: now },
      select: { id: true },
    });
    const entry = { by: RESIDENT, at: now, subjectId: itemId, eventId: item.eventId };
    await recordEntry(tx, { kind: "item.messageAnswered", details: { messageId }, ...entry });
    return { ok: true };
  });
}
