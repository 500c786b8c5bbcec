import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../ledger/actor.ts";

export type ViewRenamed = { ok: true } | { ok: false; reason: "exists" };

/**
 * Gives one's own saved view another name.
 * @throws 404 for a view that is not one's own
 * @returns refused when one has another view of that name
 */
export function renameView(input: { viewId: string; name: string; by: StaffActor }): Promise<ViewRenamed> {
  const { viewId, name, by } = input;
  const own = { staffId: by.staffId };
  return transaction(async (tx): Promise<ViewRenamed> => {
    const others = await tx.savedView.count({ where: { ...own, name, id: { not: viewId } } });
    if (others > 0) return { ok: false, reason: "exists" };
    const { count } = await tx.savedView.updateMany({ where: { ...own, id: viewId }, data: { name } });
    if (count === 0) throw notFound("view");
    return { ok: true };
  });
}
