import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";

const MOST_VIEWS = 20;

type SaveView = { name: string; query: string; by: StaffActor; now: Date };

export type ViewSaved = { ok: true; viewId: string } | { ok: false; reason: "exists" | "too-many" };

/**
 * Keeps the queue's filters under a name of one's own. Only its owner sees it, so it is not in the ledger.
 * @param query of the queue's address, as its schema writes it
 * @returns refused when one has a view of that name, or 20 views
 */
export function saveView({ name, query, by, now }: SaveView): Promise<ViewSaved> {
  const { staffId } = by;
  return transaction(async (tx): Promise<ViewSaved> => {
    if ((await tx.savedView.count({ where: { staffId } })) >= MOST_VIEWS)
      return { ok: false, reason: "too-many" };
    const [made] = await tx.savedView.createManyAndReturn({
      data: { staffId, name, query, createdAt: now },
      skipDuplicates: true,
      select: { id: true },
    });
    return made ? { ok: true, viewId: made.id } : { ok: false, reason: "exists" };
  });
}
