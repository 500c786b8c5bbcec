import { db } from "#app/db/client.server.ts";
import type { StaffActor } from "#app/domain/ledger/actor.ts";

/** Nobody waits for an answer of a partner: the links that are open have ended, and what was asked is withdrawn. */
export async function nothingIsAsked({ by, now }: { by: StaffActor; now: Date }): Promise<void> {
  await db().partnerLink.updateMany({
    where: { endedAt: null },
    data: { endedAt: now, endedWhy: "takenBack", person: null, rowKeyId: null },
  });
  await db().partnerQuestion.updateMany({
    where: { withdrawnAt: null, answer: null },
    data: { withdrawnAt: now, withdrawnBy: by.staffId },
  });
}
