import type { Tx } from "#app/db/transaction.server.ts";
import { frozen, notFound } from "#app/platform/http-errors.ts";

/**
 * For commands that change an action: an archived plan stays as it was.
 * @throws 404 for an unknown action, 409 for one of an archived plan
 */
export async function requireOpenPlan(tx: Tx, actionId: string): Promise<void> {
  const action = await tx.actionItem.findUnique({
    where: { id: actionId },
    select: { plan: { select: { archivedAt: true } } },
  });
  if (!action) throw notFound("action");
  if (action.plan.archivedAt) throw frozen();
}
