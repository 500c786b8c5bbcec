import { db } from "#app/db/client.server.ts";
import { gone, notFound } from "#app/platform/http-errors.ts";
import { tokenHash } from "#app/platform/keys.server.ts";
import { newToken, type Random } from "#app/platform/random.server.ts";
import { spend } from "#app/platform/rate-limit.server.ts";
import { isPassword } from "../../staff/password.server.ts";

/** A million PINs, ten tries in all: then the pass is over, and staff make a new one. */
export const MOST_WRONG_PINS = 10;

const open = (now: Date) => ({ endedAt: null, expiresAt: { gt: now }, wrongPins: { lt: MOST_WRONG_PINS } });

export type DayPass = {
  id: string;
  name: string;
  expiresAt: Date;
  event: { id: string; name: string; isPractice: boolean };
};

/** @throws 404 for an unknown link, 410 for a pass that is over */
export async function findDayPass({ token, now }: { token: string; now: Date }): Promise<DayPass> {
  const pass = await db().dayPass.findUnique({
    where: { tokenHash: tokenHash(token) },
    select: {
      id: true,
      name: true,
      expiresAt: true,
      endedAt: true,
      wrongPins: true,
      event: { select: { id: true, name: true, isPractice: true } },
    },
  });
  if (!pass) throw notFound("day pass");
  const { endedAt, wrongPins, ...shown } = pass;
  if (endedAt || pass.expiresAt <= now || wrongPins >= MOST_WRONG_PINS) throw gone("day pass");
  return shown;
}

type EnterDayPass = { passId: string; pin: string; address: string; now: Date; random: Random };

export type DayPassEntered = { ok: true; sessionId: string } | { ok: false; reason: "wrong" | "limited" };

/**
 * Opens a session for whoever has link and PIN. A try is counted before the PIN is looked at, so that any number of
 * tries at once are ten at most; the right one is given back.
 * @throws 410 when the pass is over
 */
export async function enterDayPass(given: EnterDayPass): Promise<DayPassEntered> {
  const { passId, pin, address, now, random } = given;
  if (!(await spend({ name: "signIn", who: `day ${address}`, now }))) return { ok: false, reason: "limited" };
  const where = { id: passId, ...open(now) };
  const [pass] = await db().dayPass.updateManyAndReturn({
    where,
    data: { wrongPins: { increment: 1 } },
    select: { pinHash: true },
  });
  if (!pass) throw gone("day pass");
  if (!(await isPassword(pin, pass.pinHash))) return { ok: false, reason: "wrong" };
  await db().dayPass.updateMany({ where: { id: passId }, data: { wrongPins: { decrement: 1 } } });
  const sessionId = newToken(random);
  const row = { idHash: tokenHash(sessionId), passId, createdAt: now, seenAt: now };
  await db().daySession.create({ data: row, select: { passId: true } });
  return { ok: true, sessionId };
}
