import { db } from "#app/db/client.server.ts";
import { tokenHash } from "#app/platform/keys.server.ts";

/** Ends a session on the server, so that a copied cookie is worth nothing. Ending it twice changes nothing. */
export async function signOut({ sessionId }: { sessionId: string }): Promise<void> {
  await db().staffSession.deleteMany({ where: { idHash: tokenHash(sessionId) } });
}
