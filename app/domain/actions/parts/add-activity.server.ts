import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { dateColumn } from "#app/platform/clock.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { addedBy, type NamesPerson, type PartCommand, refusalOfPart } from "./part-actions.server.ts";
import type { Period } from "./period.ts";

export type ActivityWords = {
  title: string;
  place: string;
  /** Plain words, for everyone; may be empty. */
  words: string;
  period: Period;
  state: "planned" | "held";
};

type AddActivity = PartCommand & { activity: ActivityWords; language: string };

export type ActivityAdded = { ok: true; activityId: string } | NamesPerson;

/**
 * A workshop or an awareness week under an action; public as soon as the action is.
 * @throws 404, 409 for an archived plan
 * @returns refused for words that name one of the people in the plan
 */
export function addActivity(given: AddActivity): Promise<ActivityAdded> {
  return transaction((tx) => storeActivity(tx, given));
}

/** The same inside a transaction, for a file with a whole plan. */
export async function storeActivity(
  tx: Tx,
  { actionId, activity, language, by, now }: AddActivity,
): Promise<ActivityAdded> {
  const { title, place, words } = activity;
  const refusal = await refusalOfPart(tx, { actionId, texts: [title, place, words] });
  if (refusal) return refusal;
  const { id } = await tx.actionActivity.create({
    data: { actionId, ...columnsOf(activity), language, addedBy: addedBy(by), addedAt: now },
    select: { id: true },
  });
  await recordEntry(tx, {
    kind: "action.activityAdded",
    details: { activityId: id },
    ...{ by, at: now, subjectId: actionId },
  });
  return { ok: true, activityId: id };
}

export function columnsOf({ title, place, words, period, state }: ActivityWords) {
  const { startsOn, endsOn, precision } = period;
  const days = { startsOn: dateColumn(startsOn), endsOn: dateColumn(endsOn), precision };
  return { title, place, words, state, ...days };
}
