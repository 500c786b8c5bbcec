import { transaction } from "#app/db/transaction.server.ts";
import { takeItem } from "../feedback/taken-item.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { CLOSURE_REASONS, type ClosureKind, SHORTEST_SENTENCE } from "./reasons.ts";

type CloseItem = {
  itemId: string;
  kind: ClosureKind;
  reason: string;
  sentence: string;
  by: StaffActor;
  now: Date;
};

export type Closed =
  | { ok: true; closureId: string }
  | { ok: false; reason: "withdrawn" | "already-closed" | "unknown-reason" | "sentence-too-short" };

/**
 * Says that an item goes no further here: set aside, passed on or withheld (MISSION.md: declining has the same standing
 * as doing). It keeps its place in the count, with the reason.
 * @param reason of the kind's closed list; @param sentence what the person reads, at least 10 characters
 * @returns refusals: the person withdrew it, it is closed in this way already, the reason is not of the list
 */
export function closeItem({ itemId, kind, reason, sentence, by, now }: CloseItem): Promise<Closed> {
  return transaction(async (tx): Promise<Closed> => {
    const item = await takeItem(tx, itemId);
    const words = sentence.trim();
    if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
    if (!(CLOSURE_REASONS[kind] as readonly string[]).includes(reason))
      return { ok: false, reason: "unknown-reason" };
    if ([...words].length < SHORTEST_SENTENCE) return { ok: false, reason: "sentence-too-short" };
    const same = await tx.itemClosure.findFirst({
      where: { itemId, kind, endedAt: null },
      select: { id: true },
    });
    if (same) return { ok: false, reason: "already-closed" };
    const { id } = await tx.itemClosure.create({
      data: { itemId, kind, reason, sentence: words, at: now, staffId: by.staffId },
      select: { id: true },
    });
    const entry = { by, at: now, subjectId: itemId, eventId: item.eventId, reason };
    await recordEntry(tx, { kind: "item.closed", details: { kind }, ...entry });
    await settleDispositions(tx, { itemIds: [itemId], by, at: now, reason });
    return { ok: true, closureId: id };
  });
}
