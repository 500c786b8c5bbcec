import { transaction } from "#app/db/transaction.server.ts";
import { takeItem } from "../feedback/taken-item.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";

type PlaceItem = { itemId: string; areaId: string | null; by: StaffActor; now: Date };

export type Placed = { ok: true } | { ok: false; reason: "withdrawn" | "unknown-area" };

/**
 * Says which area an item is about, or that it is about none. The same area again writes nothing.
 * @returns refusals: the person withdrew it, the area is unknown or retired
 */
export function placeItem({ itemId, areaId, by, now }: PlaceItem): Promise<Placed> {
  return transaction(async (tx): Promise<Placed> => {
    const item = await takeItem(tx, itemId);
    if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
    if (areaId === item.areaId) return { ok: true };
    if (areaId && (await tx.area.count({ where: { id: areaId, retiredAt: null } })) === 0) {
      return { ok: false, reason: "unknown-area" };
    }
    await tx.feedbackItem.update({ where: { id: itemId }, data: { areaId }, select: { id: true } });
    const entry = { by, at: now, subjectId: itemId, eventId: item.eventId };
    await recordEntry(tx, { kind: "item.placed", details: { areaId }, ...entry });
    return { ok: true };
  });
}
