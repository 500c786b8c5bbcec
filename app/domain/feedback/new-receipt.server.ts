import { db } from "#app/db/client.server.ts";
import type { AnswerVia } from "#app/db/generated/enums.ts";
import { originalOfEventName } from "../events/translated-event.ts";
import type { PageLanguages } from "../translations/passage.ts";
import { translatedPassages } from "../translations/translated-passages.server.ts";
import { openSealedCode } from "./receipt.server.ts";
import { receiptCode } from "./receipt-code/receipt-code.ts";

export type NewReceipt = {
  words: string;
  digits: string;
  receivedAt: Date;
  event: { name: string; language: string | null; answerBy: Date | null } | null;
  /** How the person would like the answer to reach them. */
  answerVia: AnswerVia;
  hasEmail: boolean;
  /** Said at a practice event: it counts nowhere. */
  isPractice: boolean;
};

/**
 * The code of an item that was just sent, to be shown to its writer (TRUST.md, receipts guessed).
 * @param ticket from the address that the form led to
 * @param languages of the page and of the operator: the event is named in that of the page where there is a translation
 * @returns null for a ticket that is unknown or older than half an hour
 */
export async function newReceipt({
  ticket,
  languages,
  now,
}: {
  ticket: string;
  languages?: PageLanguages;
  now: Date;
}): Promise<NewReceipt | null> {
  const opened = await openSealedCode(db(), { secret: ticket, now });
  if (!opened || !("itemId" in opened.subject)) return null;
  const { contact, event, ...item } = await db().feedbackItem.findUniqueOrThrow({
    where: { id: opened.subject.itemId },
    select: {
      receivedAt: true,
      event: { select: { id: true, name: true, answerBy: true } },
      answerVia: true,
      isPractice: true,
      contact: { select: { itemId: true } },
    },
  });
  const { words, digits } = receiptCode(opened.bits);
  return {
    words,
    digits,
    ...item,
    event: event && { ...(await namedIn(event, languages)), answerBy: event.answerBy },
    hasEmail: contact !== null,
  };
}

async function namedIn(event: { id: string; name: string }, languages: PageLanguages | undefined) {
  if (!languages) return { name: event.name, language: null };
  const { shown, written } = languages;
  const original = originalOfEventName(event, written);
  const { words, language } = (await translatedPassages({ language: shown, originals: [original] }))(
    original,
  );
  return { name: words.name ?? event.name, language };
}
