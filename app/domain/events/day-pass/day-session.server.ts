import { db } from "#app/db/client.server.ts";
import { after, hours } from "#app/platform/clock.ts";
import { tokenHash } from "#app/platform/keys.server.ts";

const AT_MOST = hours(12);

type Session = { sessionId: string | null; passId: string };

/**
 * Whether somebody has given the PIN of this pass, and of no other one, within 12 hours. A table with a laptop is left
 * alone between two sheets: there is no shorter end but the pass's own.
 */
export async function hasDaySession({ sessionId, passId, now }: Session & { now: Date }): Promise<boolean> {
  if (!sessionId) return false;
  const { count } = await db().daySession.updateMany({
    where: {
      idHash: tokenHash(sessionId),
      passId,
      createdAt: { gt: after(now, -AT_MOST) },
      pass: { endedAt: null, expiresAt: { gt: now } },
    },
    data: { seenAt: now },
  });
  return count === 1;
}

/** "I have finished", on a computer that others use. */
export async function endDaySession({ sessionId, passId }: Session): Promise<void> {
  if (sessionId) await db().daySession.deleteMany({ where: { idHash: tokenHash(sessionId), passId } });
}
