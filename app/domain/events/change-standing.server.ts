import { transaction } from "#app/db/transaction.server.ts";
import { dateIn } from "#app/platform/clock.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { startOfNextDay } from "#app/platform/local-time.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import type { StandingChange } from "./schema.ts";
import { standingChanges } from "./status.ts";

type ChangeStanding = {
  eventId: string;
  change: StandingChange;
  timeZone: string;
  by: StaffActor;
  now: Date;
};

const KINDS = {
  cancel: "event.cancelled",
  restore: "event.restored",
  close: "event.closed",
  reopen: "event.reopened",
} as const;

/**
 * Cancels an event or takes that back, or closes its feedback early or opens it again until the end of today. What was
 * said about it stays, and so do its code and its address.
 * @param timeZone IANA name, of the operator
 * @throws 404 for an unknown event, and for one that was merged into another
 * @returns refusal: the event does not stand so that this could be done, as after a second click
 */
export function changeStanding({
  eventId,
  change,
  timeZone,
  by,
  now,
}: ChangeStanding): Promise<{ ok: true } | { ok: false; reason: "not-now" }> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "CommunityEvent" WHERE "id" = ${eventId}::uuid FOR UPDATE`;
    const event = await tx.communityEvent.findUnique({
      where: { id: eventId, mergedIntoId: null },
      select: { startsAt: true, opensAt: true, closesAt: true, cancelledAt: true },
    });
    if (!event) throw notFound("event");
    if (!standingChanges(event, now).includes(change)) return { ok: false, reason: "not-now" };
    const data = {
      cancel: { cancelledAt: now },
      restore: { cancelledAt: null },
      close: { closesAt: now },
      reopen: { closesAt: startOfNextDay(timeZone, dateIn(timeZone, now)) },
    }[change];
    await tx.communityEvent.update({ where: { id: eventId }, data, select: { id: true } });
    const kind = KINDS[change];
    await recordEntry(tx, { kind, details: {}, by, at: now, subjectId: eventId, eventId });
    return { ok: true };
  });
}
