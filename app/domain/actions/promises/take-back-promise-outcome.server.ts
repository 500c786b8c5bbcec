import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { lockPromise } from "./lock-promise.server.ts";
import { refusalOfTexts, type TextRefusal } from "./promise-text-hints.server.ts";

type TakeBack = {
  promiseId: string;
  /** Public, at least ten characters. */
  why: string;
  confirmed?: boolean;
  by: StaffActor;
  now: Date;
};

export type OutcomeTakenBack = { ok: true } | { ok: false; reason: "nothing-recorded" } | TextRefusal;

/**
 * Takes back an outcome that was recorded by mistake: the promise is open again, and what was said stays readable.
 * @returns refused when none is in force, and for a reason that names a person or may point at one @throws 404
 */
export function takeBackPromiseOutcome({
  promiseId,
  why,
  confirmed = false,
  by,
  now,
}: TakeBack): Promise<OutcomeTakenBack> {
  return transaction(async (tx): Promise<OutcomeTakenBack> => {
    const { outcomeId, actionId } = await lockPromise(tx, promiseId);
    if (!outcomeId) return { ok: false, reason: "nothing-recorded" };
    const refusal = await refusalOfTexts(tx, { actionId, texts: { why }, confirmed });
    if (refusal) return refusal;
    await tx.promiseOutcome.update({
      where: { id: outcomeId },
      data: { takenBackAt: now, takenBackBy: by.staffId, takenBackWhy: why },
      select: { id: true },
    });
    await recordEntry(tx, {
      kind: "promise.outcomeTakenBack",
      details: {},
      by,
      at: now,
      subjectId: promiseId,
    });
    return { ok: true };
  });
}
