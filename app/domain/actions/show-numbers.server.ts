import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { requireOpenPlan } from "./open-plan.server.ts";

type ShowNumbers = { actionId: string; isShown: boolean; by: Actor; now: Date };

/**
 * Says that this site itself carries out an action, such as "show what came of what people said": its public page then
 * shows the numbers that say whether it works. Said twice is said once.
 * @throws 404 for an unknown action
 */
export function showNumbers({ actionId, isShown, by, now }: ShowNumbers): Promise<void> {
  return transaction(async (tx) => {
    const action = await tx.actionItem.findUnique({
      where: { id: actionId },
      select: { showsNumbers: true },
    });
    if (!action) throw notFound("action");
    if (action.showsNumbers === isShown) return;
    await requireOpenPlan(tx, actionId);
    await tx.actionItem.update({
      where: { id: actionId },
      data: { showsNumbers: isShown },
      select: { id: true },
    });
    const kind = isShown ? "action.numbersShown" : "action.numbersHidden";
    await recordEntry(tx, { kind, details: {}, by, at: now, subjectId: actionId });
  });
}
