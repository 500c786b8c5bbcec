import { transaction } from "#app/db/transaction.server.ts";
import { dateColumn, dateIn } from "#app/platform/clock.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { holdEvent } from "./hold-event.server.ts";

type SetToldBack = {
  eventId: string;
  /** YYYY-MM-DD; null when it was not told there after all. */
  toldBackOn: string | null;
  /** IANA name, of the operator. */
  timeZone: string;
  by: StaffActor;
  now: Date;
};

type ToldBackSet = { ok: true } | { ok: false; reason: "future" | "before-the-event" };

/**
 * Says that what came of an event was told where people had spoken, and when. It is one of the public numbers.
 * @throws 404 for an unknown event
 * @returns refused: the day is still to come, or is before the event
 */
export function setToldBack({ eventId, toldBackOn, timeZone, by, now }: SetToldBack): Promise<ToldBackSet> {
  return transaction(async (tx) => {
    const held = await holdEvent(tx, eventId);
    const { startsAt } = await tx.communityEvent.findUniqueOrThrow({
      where: { id: held },
      select: { startsAt: true },
    });
    if (toldBackOn && toldBackOn > dateIn(timeZone, now)) return { ok: false, reason: "future" };
    if (toldBackOn && toldBackOn < dateIn(timeZone, startsAt))
      return { ok: false, reason: "before-the-event" };
    await tx.communityEvent.update({
      where: { id: held },
      data: { toldBackOn: toldBackOn ? dateColumn(toldBackOn) : null },
      select: { id: true },
    });
    const entry = { by, at: now, subjectId: held, eventId: held };
    await recordEntry(tx, { kind: "event.toldBack", details: {}, ...entry });
    return { ok: true };
  });
}
