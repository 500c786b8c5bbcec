import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";

/** The languages that somebody of the team reads well enough to translate. None for somebody unknown. */
export async function staffLanguages({ staffId, tx }: { staffId: string; tx?: Tx }): Promise<string[]> {
  const member = await (tx ?? db()).staffMember.findUnique({
    where: { id: staffId },
    select: { languages: true },
  });
  return member?.languages ?? [];
}
