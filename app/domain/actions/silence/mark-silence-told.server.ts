import { transaction } from "#app/db/transaction.server.ts";
import { dateColumn } from "#app/platform/clock.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { type SilenceClock, silentActions } from "./silences.server.ts";

type MarkTold = {
  actionId: string;
  /** The day by which an update is due, as the list has it. */
  dueBy: string;
  by: StaffActor;
  clock: SilenceClock;
};

export type SilenceTold = { ok: true } | { ok: false; reason: "not-due" };

/**
 * Somebody has told whoever leads an action that an update is due. The public line comes by the clock all the same.
 * @returns refused when nothing is due by that day, as after an update; marking it twice changes nothing
 */
export async function markSilenceTold({ actionId, dueBy, by, clock }: MarkTold): Promise<SilenceTold> {
  const due = await silentActions({ ...clock, actionId });
  if (!due.some((one) => one.dueBy === dueBy)) return { ok: false, reason: "not-due" };
  return transaction(async (tx): Promise<SilenceTold> => {
    const told = {
      kind: "update" as const,
      actionId,
      dueBy: dateColumn(dueBy),
      toldBy: by.staffId,
      toldAt: clock.now,
    };
    const { count } = await tx.silenceNotice.createMany({ data: [told], skipDuplicates: true });
    if (count > 0) {
      const entry = { by, at: clock.now, subjectId: actionId };
      await recordEntry(tx, { kind: "action.silenceTold", details: {}, ...entry });
    }
    return { ok: true };
  });
}
