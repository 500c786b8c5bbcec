import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { NewEntry } from "../../ledger/entry.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { type NamesPerson, type PartCommand, refusalOfPart } from "./part-actions.server.ts";

/** What stays readable with its reason when it is withdrawn. */
export type Withdrawable = { activityId: string } | { milestoneId: string } | { measureId: string };

type WithdrawPart = PartCommand & {
  part: Withdrawable | { measureId: string; readingId: string };
  /** Public, at least ten characters. */
  why: string;
};

export type PartWithdrawn = { ok: true } | NamesPerson | { ok: false; reason: "reason-missing" };

const SHORTEST_REASON = 10;

/**
 * Says in public that an activity, a milestone, a measure or one reading of it does not hold any more, and why. Withdrawn
 * already is as good: the first reason stays.
 * @throws 404, 409 for an archived plan
 */
export function withdrawPart(given: WithdrawPart): Promise<PartWithdrawn> {
  return transaction((tx) => storeWithdrawal(tx, given));
}

/** The same inside a transaction, for a file with a whole plan. */
export async function storeWithdrawal(tx: Tx, given: WithdrawPart): Promise<PartWithdrawn> {
  const { actionId, part, why, by, now } = given;
  if (why.trim().length < SHORTEST_REASON) return { ok: false, reason: "reason-missing" };
  const refusal = await refusalOfPart(tx, { actionId, texts: [why] });
  if (refusal) return refusal;
  const data = { withdrawnAt: now, withdrawnWhy: why.trim() };
  const withdrawn = await withdraw(tx, { actionId, part, data });
  if (withdrawn) await recordEntry(tx, { ...entryOf(part), by, at: now, subjectId: actionId } as NewEntry);
  return { ok: true };
}

type Withdraw = Pick<WithdrawPart, "actionId" | "part"> & {
  data: { withdrawnAt: Date; withdrawnWhy: string };
};

/** @returns whether it was withdrawn now */
async function withdraw(tx: Tx, { actionId, part, data }: Withdraw): Promise<boolean> {
  const inForce = { withdrawnAt: null };
  if ("readingId" in part) {
    const where = { id: part.readingId, measure: { id: part.measureId, actionId } };
    if ((await tx.measureReading.count({ where })) === 0) throw notFound("reading");
    return (await tx.measureReading.updateMany({ where: { ...where, ...inForce }, data })).count > 0;
  }
  const where = { id: Object.values(part)[0] ?? "", actionId };
  const kind = "activityId" in part ? "activity" : "milestoneId" in part ? "milestone" : "measure";
  const known = {
    activity: () => tx.actionActivity.count({ where }),
    milestone: () => tx.actionMilestone.count({ where }),
    measure: () => tx.actionMeasure.count({ where }),
  };
  if ((await known[kind]()) === 0) throw notFound(kind);
  const update = {
    activity: () => tx.actionActivity.updateMany({ where: { ...where, ...inForce }, data }),
    milestone: () => tx.actionMilestone.updateMany({ where: { ...where, ...inForce }, data }),
    measure: () => tx.actionMeasure.updateMany({ where: { ...where, ...inForce }, data }),
  };
  return (await update[kind]()).count > 0;
}

function entryOf(part: WithdrawPart["part"]) {
  if ("readingId" in part) return { kind: "action.readingWithdrawn", details: part } as const;
  if ("activityId" in part) return { kind: "action.activityWithdrawn", details: part } as const;
  if ("milestoneId" in part) return { kind: "action.milestoneWithdrawn", details: part } as const;
  return { kind: "action.measureWithdrawn", details: part } as const;
}
