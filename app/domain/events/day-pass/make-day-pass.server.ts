import { transaction } from "#app/db/transaction.server.ts";
import { after, dateIn, days } from "#app/platform/clock.ts";
import { tokenHash } from "#app/platform/keys.server.ts";
import { startOfNextDay } from "#app/platform/local-time.ts";
import { newToken, type Random } from "#app/platform/random.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { hashPassword } from "../../staff/password.server.ts";
import { holdEvent } from "../hold-event.server.ts";

const TOKEN_BYTES = 16;
const PINS = 1_000_000;
const MOST_DAYS = 3;

type MakeDayPass = {
  eventId: string;
  /** Whose it is, as staff call them. */
  name: string;
  /** The last day on which it works, one of dayPassDays. */
  lastDay: string;
  timeZone: string;
  by: StaffActor;
  now: Date;
  random: Random;
};

export type DayPassMade = { ok: true; path: string; pin: string } | { ok: false; reason: "day" };

/** The days that a pass may last to, "2026-11-23": the event's own day and two more; of an event that is over, today and two more. */
export function dayPassDays({ startsAt, timeZone, now }: { startsAt: Date; timeZone: string; now: Date }) {
  const first = startsAt > now ? startsAt : now;
  return Array.from({ length: MOST_DAYS }, (_, more) => dateIn(timeZone, after(first, days(more))));
}

/**
 * Lets somebody type in the sheets of one event without an account, to the end of a day: a link with 128 random bits
 * and a PIN of six digits. Both are stored hashed and shown once.
 * @throws 404 for an unknown event
 * @returns refused for a day that is not offered
 */
export async function makeDayPass(pass: MakeDayPass): Promise<DayPassMade> {
  const { name, lastDay, timeZone, by, now, random } = pass;
  const token = newToken(random, TOKEN_BYTES);
  const pin = String(Buffer.from(random(6)).readUIntBE(0, 6) % PINS).padStart(6, "0");
  const pinHash = await hashPassword(pin);
  return transaction(async (tx): Promise<DayPassMade> => {
    const eventId = await holdEvent(tx, pass.eventId);
    const event = await tx.communityEvent.findUniqueOrThrow({
      where: { id: eventId },
      select: { startsAt: true },
    });
    if (!dayPassDays({ startsAt: event.startsAt, timeZone, now }).includes(lastDay))
      return { ok: false, reason: "day" };
    const expiresAt = startOfNextDay(timeZone, lastDay);
    const { id } = await tx.dayPass.create({
      data: {
        ...{ eventId, name, pinHash, expiresAt },
        tokenHash: tokenHash(token),
        createdById: by.staffId,
        createdAt: now,
      },
      select: { id: true },
    });
    const entry = { by, at: now, subjectId: eventId, eventId };
    await recordEntry(tx, { kind: "event.passMade", details: { passId: id }, ...entry });
    return { ok: true, path: `/day/${token}`, pin };
  });
}
