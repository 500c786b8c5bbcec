import { db } from "#app/db/client.server.ts";
import { tokenHash } from "#app/platform/keys.server.ts";

/** Signs somebody out everywhere but here. @returns how many sessions ended */
export async function endOtherSessions({
  staffId,
  sessionId,
}: {
  staffId: string;
  sessionId: string;
}): Promise<number> {
  const { count } = await db().staffSession.deleteMany({
    where: { staffId, NOT: { idHash: tokenHash(sessionId) } },
  });
  return count;
}
