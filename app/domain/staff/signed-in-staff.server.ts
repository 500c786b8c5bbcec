import { db } from "#app/db/client.server.ts";
import { after, hours, minutes } from "#app/platform/clock.ts";
import { tokenHash } from "#app/platform/keys.server.ts";
import type { SignedInStaff } from "./permissions.ts";

const IDLE = minutes(30);
const AT_MOST = hours(12);
/** Written at most once a minute, so that reading pages costs no write each. */
const FRESH = minutes(1);

/** Whether a session still holds. */
export function holds({ seenAt, createdAt }: { seenAt: Date; createdAt: Date }, now: Date): boolean {
  return seenAt > after(now, -IDLE) && createdAt > oldestSession(now);
}

/** The start of the oldest session that still holds. */
export function oldestSession(now: Date): Date {
  return after(now, -AT_MOST);
}

type Asked = { sessionId: string; now: Date };

/** Who holds a session; as findSession. */
export async function findSignedInStaff(asked: Asked): Promise<SignedInStaff | null> {
  return (await findSession(asked))?.staff ?? null;
}

/**
 * Who holds a session, and when it ends unless it is used again (ASVS 7.3: 30 minutes idle, 12 hours in all).
 * @returns null for an unknown, ended or old session, and at once when the account is disabled
 */
export async function findSession({
  sessionId,
  now,
}: Asked): Promise<{ staff: SignedInStaff; endsAt: Date } | null> {
  const idHash = tokenHash(sessionId);
  const session = await db().staffSession.findFirst({
    where: {
      idHash,
      seenAt: { gt: after(now, -IDLE) },
      createdAt: { gt: oldestSession(now) },
      staff: { disabledAt: null },
    },
    select: {
      seenAt: true,
      createdAt: true,
      staff: { select: { id: true, name: true, email: true, role: true } },
    },
  });
  if (!session) return null;
  const isSeen = session.seenAt < after(now, -FRESH);
  if (isSeen) await db().staffSession.updateMany({ where: { idHash }, data: { seenAt: now } });
  const ends = [after(isSeen ? now : session.seenAt, IDLE), after(session.createdAt, AT_MOST)];
  const endsAt = new Date(Math.min(...ends.map((end) => end.getTime())));
  return { staff: session.staff, endsAt };
}

/** Who held a session that may have ended since; null for one that was signed out of, and for a closed account. */
export async function holderOfSession({ sessionId }: { sessionId: string }): Promise<string | null> {
  const session = await db().staffSession.findFirst({
    where: { idHash: tokenHash(sessionId), staff: { disabledAt: null } },
    select: { staffId: true },
  });
  return session?.staffId ?? null;
}
