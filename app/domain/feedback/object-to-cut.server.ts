import { transaction } from "#app/db/transaction.server.ts";
import { RESIDENT } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { takeItem } from "./taken-item.server.ts";

type ObjectToCut = { itemId: string; words: string | null; now: Date };

export type CutObjected = { ok: true } | { ok: false; reason: "withdrawn" | "not-cut" };

/**
 * The person, who holds the receipt, says that cutting their words does not do justice to what they meant. While an
 * objection is open another one says nothing more; after it was settled they may object once again.
 * @param words why, if they want to say
 * @returns refusals: the person took it back, nothing is cut (any more)
 */
export function objectToCut({ itemId, words, now }: ObjectToCut): Promise<CutObjected> {
  return transaction(async (tx): Promise<CutObjected> => {
    const item = await takeItem(tx, itemId);
    if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
    if ((await tx.redaction.count({ where: { itemId } })) === 0) return { ok: false, reason: "not-cut" };
    const open = { itemId, kind: "cut" as const, settledAt: null };
    if ((await tx.itemObjection.count({ where: open })) > 0) return { ok: true };
    await tx.itemObjection.create({
      data: { itemId, kind: "cut", words: words?.trim() || null, at: now },
      select: { id: true },
    });
    const entry = { by: RESIDENT, at: now, subjectId: itemId, eventId: item.eventId };
    await recordEntry(tx, { kind: "item.cutObjected", details: {}, ...entry });
    return { ok: true };
  });
}
