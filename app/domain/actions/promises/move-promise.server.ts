import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { dateColumn, dateIn } from "#app/platform/clock.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { requireOpenPlan } from "../open-plan.server.ts";
import type { DueDate } from "./due-date.ts";
import { lockPromise } from "./lock-promise.server.ts";
import { refusalOfTexts, type TextRefusal } from "./promise-text-hints.server.ts";

type MovePromise = {
  promiseId: string;
  due: DueDate;
  /** Public, at least ten characters. */
  reason: string;
  confirmed?: boolean;
  by: StaffActor;
  now: Date;
  timeZone: string;
};

export type PromiseMoved =
  | { ok: true; number: number }
  | { ok: false; reason: "in-the-past" | "same-date" | "has-ended" }
  | TextRefusal;

/**
 * A new date for a promise. The dates before it stay in public; a later one is shown as a slip, with its reason.
 * @returns refused for a date before today, for the date it has, for one whose outcome is recorded, and for a reason that
 *   names a person or may point at one @throws 404
 */
export function movePromise(moved: MovePromise): Promise<PromiseMoved> {
  return transaction((tx) => move(tx, moved));
}

async function move(tx: Tx, moved: MovePromise): Promise<PromiseMoved> {
  const { promiseId, due, reason, confirmed = false, by, now } = moved;
  const { latest, actionId, outcomeId } = await lockPromise(tx, promiseId);
  if (actionId) await requireOpenPlan(tx, actionId);
  if (outcomeId) return { ok: false, reason: "has-ended" };
  if (due.dueOn < dateIn(moved.timeZone, now)) return { ok: false, reason: "in-the-past" };
  const dueOn = dateColumn(due.dueOn);
  if (dueOn.getTime() === latest.dueOn.getTime()) return { ok: false, reason: "same-date" };
  const refusal = await refusalOfTexts(tx, { actionId, texts: { reason }, confirmed });
  if (refusal) return refusal;
  const number = latest.number + 1;
  await tx.promiseDate.create({
    data: { promiseId, number, dueOn, precision: due.precision, reason, setBy: by.staffId, setAt: now },
    select: { id: true },
  });
  await recordEntry(tx, { kind: "promise.moved", details: { number }, by, at: now, subjectId: promiseId });
  return { ok: true, number };
}
