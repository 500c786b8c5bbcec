import { db } from "#app/db/client.server.ts";
import { after, hours, minutes } from "#app/platform/clock.ts";
import { tokenHash } from "#app/platform/keys.server.ts";
import type { SignedInStaff } from "./permissions.ts";

const IDLE = minutes(30);
const AT_MOST = hours(12);
/** Written at most once a minute, so that reading pages costs no write each. */
const FRESH = minutes(1);

/** The start of the oldest session that still holds. */
export function oldestSession(now: Date): Date {
  return after(now, -AT_MOST);
}

/**
 * Who holds a session (ASVS 7.3: 30 minutes idle, 12 hours in all).
 * @returns null for an unknown, ended or old session, and at once when the account is disabled
 */
export async function findSignedInStaff({
  sessionId,
  now,
}: {
  sessionId: string;
  now: Date;
}): Promise<SignedInStaff | null> {
  const idHash = tokenHash(sessionId);
  const session = await db().staffSession.findFirst({
    where: {
      idHash,
      seenAt: { gt: after(now, -IDLE) },
      createdAt: { gt: oldestSession(now) },
      staff: { disabledAt: null },
    },
    select: { seenAt: true, staff: { select: { id: true, name: true, email: true, role: true } } },
  });
  if (!session) return null;
  if (session.seenAt < after(now, -FRESH)) {
    await db().staffSession.updateMany({ where: { idHash }, data: { seenAt: now } });
  }
  return session.staff;
}
