import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { dateColumn } from "#app/platform/clock.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import type { DueDate } from "../promises/due-date.ts";
import { addedBy, type NamesPerson, type PartCommand, refusalOfPart } from "./part-actions.server.ts";

type SetMilestone = PartCommand & { title: string; due: DueDate; language: string };

export type MilestoneSet = { ok: true; milestoneId: string } | NamesPerson;

/**
 * A step on the way of an action and by when it is to be reached. Its words and date are never changed: one that does not
 * hold any more is withdrawn with a reason.
 * @throws 404, 409 for an archived plan
 * @returns refused for words that name one of the people in the plan
 */
export function setMilestone(given: SetMilestone): Promise<MilestoneSet> {
  return transaction((tx) => storeMilestone(tx, given));
}

/** The same inside a transaction, for a file with a whole plan. */
export async function storeMilestone(tx: Tx, given: SetMilestone): Promise<MilestoneSet> {
  const { actionId, title, due, language, by, now } = given;
  const refusal = await refusalOfPart(tx, { actionId, texts: [title] });
  if (refusal) return refusal;
  const { id } = await tx.actionMilestone.create({
    data: {
      ...{ actionId, title, language, dueOn: dateColumn(due.dueOn), precision: due.precision },
      ...{ addedBy: addedBy(by), addedAt: now },
    },
    select: { id: true },
  });
  await recordEntry(tx, {
    kind: "action.milestoneSet",
    details: { milestoneId: id },
    ...{ by, at: now, subjectId: actionId },
  });
  return { ok: true, milestoneId: id };
}
