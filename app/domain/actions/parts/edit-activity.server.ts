import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { type ActivityWords, columnsOf } from "./add-activity.server.ts";
import { type NamesPerson, type PartCommand, refusalOfPart } from "./part-actions.server.ts";

type EditActivity = PartCommand & { activityId: string; activity: ActivityWords };

export type ActivityEdited = { ok: true } | NamesPerson | { ok: false; reason: "withdrawn" };

/**
 * Puts an activity right, or says that it was held.
 * @throws 404, 409 for an archived plan
 * @returns refused for one that was withdrawn, and for words that name one of the people in the plan
 */
export function editActivity(given: EditActivity): Promise<ActivityEdited> {
  return transaction((tx) => changeActivity(tx, given));
}

/** The same inside a transaction, for a file with a whole plan. */
export async function changeActivity(tx: Tx, given: EditActivity): Promise<ActivityEdited> {
  const { actionId, activityId, activity, by, now } = given;
  const { title, place, words } = activity;
  const refusal = await refusalOfPart(tx, { actionId, texts: [title, place, words] });
  if (refusal) return refusal;
  const where = { id: activityId, actionId };
  const { count } = await tx.actionActivity.updateMany({
    where: { ...where, withdrawnAt: null },
    data: columnsOf(activity),
  });
  if (count === 0) {
    if (!(await tx.actionActivity.findFirst({ where, select: { id: true } }))) throw notFound("activity");
    return { ok: false, reason: "withdrawn" };
  }
  await recordEntry(tx, {
    kind: "action.activityEdited",
    details: { activityId },
    ...{ by, at: now, subjectId: actionId },
  });
  return { ok: true };
}
