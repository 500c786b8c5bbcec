import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { holdEvent } from "./hold-event.server.ts";

type SetAttendance = {
  eventId: string;
  /** As they were counted; null takes the number away. */
  came: number | null;
  by: StaffActor;
  now: Date;
};

const STEP = 10;

/**
 * Says how many came. It is rounded to ten before it is stored, and under ten to 0, which is told as "fewer than 10":
 * the exact number is kept nowhere.
 * @throws 404 for an unknown event
 * @returns what was stored
 */
export function setAttendance({ eventId, came, by, now }: SetAttendance): Promise<number | null> {
  const cameAbout = came === null ? null : came < STEP ? 0 : Math.round(came / STEP) * STEP;
  return transaction(async (tx) => {
    const held = await holdEvent(tx, eventId);
    await tx.communityEvent.update({ where: { id: held }, data: { cameAbout }, select: { id: true } });
    const entry = { by, at: now, subjectId: held, eventId: held };
    await recordEntry(tx, { kind: "event.attendanceSet", details: {}, ...entry });
    return cameAbout;
  });
}
