import type { CountryCode } from "libphonenumber-js";
import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { RESIDENT } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { findSettings } from "../operator/settings.server.ts";
import { isOfRisk, raiseItemAlerts } from "./screening/raise-item-alerts.server.ts";
import { screenWords } from "./screening/screen-words.ts";
import { takeItem } from "./taken-item.server.ts";

type AnswerMessage = { itemId: string; messageId: string; answer: string; now: Date };

export type MessageAnswered = { ok: true } | { ok: false; reason: "withdrawn" | "answered-before" };

/**
 * The person, who holds the receipt of the item, answers a message of the team. The item stays where it stands. The same
 * answer once more is a double tap and adds nothing. One that hints at a risk to life or to a child is told to the
 * safeguarding lead at once, as an item is that says so.
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
    if (!item.isPractice) await tellOfRisk(tx, { itemId, eventId: item.eventId, answer, now });
    return { ok: true };
  });
}

/** An answer is read in the language of the item. Nothing of what is found is stored: it sorts nothing, it only calls somebody. */
async function tellOfRisk(
  tx: Tx,
  { itemId, eventId, answer, now }: { itemId: string; eventId: string | null; answer: string; now: Date },
): Promise<void> {
  const { language } = await tx.feedbackItem.findUniqueOrThrow({
    where: { id: itemId },
    select: { language: true },
  });
  const settings = await findSettings({ tx });
  if (!settings) return;
  const hints = screenWords(answer, { language, country: settings.region.country as CountryCode });
  if (!hints.some(isOfRisk)) return;
  await raiseItemAlerts(tx, { items: [{ itemId, eventId }], isNews: true, by: RESIDENT, at: now });
}
