import { answerMessage } from "#app/domain/feedback/answer-message.server.ts";
import { newReceipt } from "#app/domain/feedback/new-receipt.server.ts";
import { redactItem } from "#app/domain/feedback/redact-item.server.ts";
import { sendMessage } from "#app/domain/feedback/send-message.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { groupItems } from "#app/domain/triage/group-items.server.ts";
import { after, hours } from "#app/platform/clock.ts";
import { givenFeedback } from "./given-feedback.ts";
import { givenPublishedResponse } from "./given-published-response.ts";
import { givenStaff } from "./given-staff.ts";

type GivenReceipt = Parameters<typeof givenFeedback>[0];

/** Something that was said, with the code of its receipt. */
export async function givenReceipt(said: GivenReceipt = {}): Promise<{ itemId: string; code: string }> {
  const { itemId, ticket } = await givenFeedback(said);
  const receipt = await newReceipt({ ticket, now: new Date() });
  if (!receipt) throw new Error("no receipt");
  return { itemId, code: receipt.digits };
}

/**
 * A receipt on which everything stands at once: an answered message and one that waits, cut words, a group, a published
 * answer that nobody has judged, and no e-mail address yet.
 */
export async function givenFullReceipt(): Promise<{ itemId: string; code: string }> {
  const now = new Date();
  const by = staffActor(await givenStaff());
  const { itemId, code } = await givenReceipt({ words: "Zebedee was shouted at by the stop, on Friday." });
  await redactItem({ itemId, phrases: ["Zebedee"], reason: "namesSomeone", by, now });
  const other = await givenFeedback();
  const grouped = await groupItems({
    itemIds: [itemId, other.itemId],
    ...{ wording: "People are shouted at by the stop.", language: "en", by, now },
  });
  if (!grouped.ok) throw new Error(grouped.reason);
  const ask = (words: string, at: Date) => sendMessage({ itemId, words, language: "en", by, now: at });
  const first = await ask("Which stop is it?", after(now, -hours(1)));
  if (!first.ok) throw new Error(first.reason);
  await answerMessage({ itemId, messageId: first.messageId, answer: "The one by the mill.", now });
  await ask("And at which time of the day was that?", now);
  await givenPublishedResponse({ itemIds: [itemId], now });
  return { itemId, code };
}
