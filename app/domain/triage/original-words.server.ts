import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { takeItem } from "../feedback/taken-item.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import type { OriginalReadReason } from "./reasons.ts";

export type OriginalWords = { original: string; cuts: { startsAt: number; endsAt: number }[] };

/**
 * The words as they were said, with what is cut in them. Each reading is in the ledger with its reason; the caller
 * holds the permission "triage.readOriginal" (TRUST.md, insider browsing).
 * @throws 404 for an unknown item, when the words are gone, and from the date on by which they are to be destroyed
 */
export function originalWords(input: {
  itemId: string;
  reason: OriginalReadReason;
  by: StaffActor;
  now: Date;
}): Promise<OriginalWords> {
  const { itemId, reason, by, now } = input;
  return transaction(async (tx) => {
    const item = await takeItem(tx, itemId);
    const words = await tx.feedbackWords.findUnique({
      where: { itemId, destroyBy: { gt: now } },
      select: { original: true },
    });
    if (!words) throw notFound("words");
    const cuts = await tx.redaction.findMany({
      where: { itemId },
      orderBy: { startsAt: "asc" },
      select: { startsAt: true, endsAt: true },
    });
    const entry = { by, at: now, subjectId: itemId, eventId: item.eventId, reason };
    await recordEntry(tx, { kind: "item.originalRead", details: {}, ...entry });
    return { original: words.original, cuts };
  });
}
