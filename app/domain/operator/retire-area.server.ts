import { transaction } from "#app/db/transaction.server.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";

export type RetireArea = { areaId: string; by: Actor; now: Date };

/** Takes an area off the list that people choose from. What was said there keeps it; retiring it twice changes nothing. */
export function retireArea({ areaId, by, now }: RetireArea): Promise<void> {
  return transaction(async (tx) => {
    const { count } = await tx.area.updateMany({
      where: { id: areaId, retiredAt: null },
      data: { retiredAt: now },
    });
    if (count === 0) return;
    await recordEntry(tx, { kind: "area.changed", details: {}, by, at: now, subjectId: areaId });
  });
}
