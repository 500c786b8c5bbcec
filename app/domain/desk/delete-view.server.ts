import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";

/** Takes one's own saved view away; one that is gone already is as good. */
export function deleteView({ viewId, by }: { viewId: string; by: StaffActor }): Promise<void> {
  return transaction(async (tx) => {
    await tx.savedView.deleteMany({ where: { id: viewId, staffId: by.staffId } });
  });
}
