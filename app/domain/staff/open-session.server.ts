import type { Tx } from "#app/db/transaction.server.ts";
import { tokenHash } from "#app/platform/keys.server.ts";
import { newToken, type Random } from "#app/platform/random.server.ts";

type OpenSession = { staffId: string; now: Date; random: Random };

/** A new session of a staff member: 256 random bits, of which only the hash is stored. */
export async function openSession(tx: Tx, { staffId, now, random }: OpenSession): Promise<string> {
  const sessionId = newToken(random);
  await tx.staffSession.create({
    data: { idHash: tokenHash(sessionId), staffId, createdAt: now, seenAt: now },
    select: { staffId: true },
  });
  return sessionId;
}
