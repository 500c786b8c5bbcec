import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { writeAgainFrom } from "./message-wait.ts";
import { takeItem } from "./taken-item.server.ts";

type SendMessage = { itemId: string; words: string; language: string; by: StaffActor; now: Date };

export type MessageSent =
  | { ok: true; messageId: string }
  | { ok: false; reason: "withdrawn" | "waits-for-answer" };

/**
 * Writes one question or word to the person who said something. Only the page of their receipt shows it; who left an
 * e-mail address is told that there is news, by the job that reads the ledger.
 * @param words plain text of 3 characters or more
 * @param language of the words, BCP 47
 * @returns refusals: the person took it back; an earlier message was not answered and is less than 14 days old
 */
export function sendMessage({ itemId, words, language, by, now }: SendMessage): Promise<MessageSent> {
  return transaction(async (tx): Promise<MessageSent> => {
    const item = await takeItem(tx, itemId);
    if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
    const before = await tx.itemMessage.findMany({
      where: { itemId },
      select: { sentAt: true, answeredAt: true },
    });
    if (writeAgainFrom(before, now)) return { ok: false, reason: "waits-for-answer" };
    const { id: messageId } = await tx.itemMessage.create({
      data: { itemId, words: words.trim(), language, sentById: by.staffId, sentAt: now },
      select: { id: true },
    });
    const entry = { by, at: now, subjectId: itemId, eventId: item.eventId };
    await recordEntry(tx, { kind: "item.messaged", details: { messageId }, ...entry });
    return { ok: true, messageId };
  });
}
