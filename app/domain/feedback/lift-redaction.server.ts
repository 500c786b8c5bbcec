import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { isOriginalKept } from "./original-kept.ts";
import { showCutWords } from "./redact-item.server.ts";
import { reopenHintsIn } from "./screening/cut-hints.server.ts";
import { takeItem } from "./taken-item.server.ts";

type LiftRedaction = { itemId: string; redactionId: string; by: StaffActor; now: Date };

export type RedactionLifted = { ok: true } | { ok: false; reason: "withdrawn" | "words-gone" };

/**
 * Puts back one part that was cut. The caller may read the original, since staff read these words again afterwards.
 * @throws 404 when the item has no such cut (any more)
 * @returns refusals: the item was withdrawn, the words are destroyed or by now have to be
 */
export function liftRedaction({ itemId, redactionId, by, now }: LiftRedaction): Promise<RedactionLifted> {
  return transaction(async (tx): Promise<RedactionLifted> => {
    const item = await takeItem(tx, itemId);
    if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
    const words = await tx.feedbackWords.findUnique({
      where: { itemId },
      select: { original: true, destroyBy: true },
    });
    if (!words || !isOriginalKept(words, now)) return { ok: false, reason: "words-gone" };
    const where = { id: redactionId, itemId };
    const lifted = await tx.redaction.findFirst({ where, select: { startsAt: true, endsAt: true } });
    if (!lifted) throw notFound("redaction");
    await tx.redaction.deleteMany({ where });
    await reopenHintsIn(tx, { itemId, lifted });
    await showCutWords(tx, { itemId, original: words.original });
    const entry = { by, at: now, subjectId: itemId, eventId: item.eventId };
    await recordEntry(tx, { kind: "item.redactionLifted", details: {}, ...entry });
    return { ok: true };
  });
}
