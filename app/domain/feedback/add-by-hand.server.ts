import { db } from "#app/db/client.server.ts";
import { dateColumn } from "#app/platform/clock.ts";
import type { Random } from "#app/platform/random.server.ts";
import type { Actor } from "../ledger/actor.ts";
import { isInUse } from "../names/names-in-use.server.ts";
import type { HAND_CHANNELS, SpokenFor } from "./reasons.ts";
import { openSealedCode } from "./receipt.server.ts";
import { type ReceiptCode, receiptCode } from "./receipt-code/receipt-code.ts";
import { submitFeedback } from "./submit-feedback.server.ts";

type AddByHand = {
  words: string;
  eventId: string | null;
  channel: (typeof HAND_CHANNELS)[number];
  /** The day on which it was said, "2026-11-23", where somebody noted it. */
  saidOn: string | null;
  language: string;
  areaId: string | null;
  /** Whose words they are; the person's own when nobody says. */
  spokenFor?: SpokenFor;
  /** Of a group: about how many it says it speaks for, and which one it is, if it is on the list. */
  groupSize?: number | null;
  communityGroupId?: string | null;
  submissionKey: string;
  keepWordsMonths: number;
  /** The day pass of a volunteer without an account. */
  passId?: string;
  by: Actor;
  now: Date;
  random: Random;
};

export type AddedByHand =
  | { ok: true; itemId: string; code: ReceiptCode; isRepeat: boolean }
  | { ok: false; reason: "sent-before" | "unknown-event" | "unknown-area" | "unknown-group" };

/**
 * Takes what somebody said elsewhere: on paper, on the telephone, at a stall. It is stored like what comes by the web
 * form, and has a receipt, whose code is for whoever said it. What a group says is one item, however many it speaks for.
 * @returns the code to hand over; refusals: this very form was sent long ago, the event, area or community group is not
 *   there
 */
export async function addByHand({ saidOn, ...given }: AddByHand): Promise<AddedByHand> {
  const { eventId, areaId, communityGroupId, now } = given;
  if (eventId && (await db().communityEvent.count({ where: { id: eventId } })) === 0) {
    return { ok: false, reason: "unknown-event" };
  }
  if (areaId && !(await isInUse({ kind: "area", id: areaId }))) {
    return { ok: false, reason: "unknown-area" };
  }
  if (communityGroupId && !(await isInUse({ kind: "communityGroup", id: communityGroupId }))) {
    return { ok: false, reason: "unknown-group" };
  }
  const submitted = await submitFeedback({ ...given, saidOn: saidOn ? dateColumn(saidOn) : null });
  if (submitted.ticket === null) return { ok: false, reason: "sent-before" };
  const sealed = await openSealedCode(db(), { secret: submitted.ticket, now });
  if (!sealed) return { ok: false, reason: "sent-before" };
  const { itemId, isRepeat } = submitted;
  return { ok: true, itemId, code: receiptCode(sealed.bits), isRepeat };
}
