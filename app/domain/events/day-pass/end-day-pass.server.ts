import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";

type EndDayPass = { passId: string; eventId: string; by: StaffActor; now: Date };

/**
 * Ends a pass and everybody's session with it at once. What was typed in stays; ending it twice changes nothing.
 * @throws 404 for an unknown pass and for one of another event
 */
export function endDayPass({ passId, eventId, by, now }: EndDayPass): Promise<void> {
  return transaction(async (tx) => {
    const pass = await tx.dayPass.findFirst({ where: { id: passId, eventId }, select: { id: true } });
    if (!pass) throw notFound("day pass");
    const open = { id: passId, endedAt: null };
    const { count } = await tx.dayPass.updateMany({ where: open, data: { endedAt: now } });
    if (count === 0) return;
    await tx.daySession.deleteMany({ where: { passId } });
    const entry = { by, at: now, subjectId: eventId, eventId };
    await recordEntry(tx, { kind: "event.passEnded", details: { passId }, ...entry });
  });
}
