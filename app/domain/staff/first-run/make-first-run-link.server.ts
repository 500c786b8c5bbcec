import type { Tx } from "#app/db/transaction.server.ts";
import { transaction } from "#app/db/transaction.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { tokenHash } from "#app/platform/keys.server.ts";
import { newToken, type Random } from "#app/platform/random.server.ts";
import type { Actor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { findSettings } from "../../operator/settings.server.ts";
import { WHOEVER_OPENS_IT } from "../invitation.server.ts";
import { endInvitations } from "../invite-staff.server.ts";
import { newTotpSecret, sealTotpSecret } from "../totp.server.ts";

const VALID = days(7);

export type FirstRunLink = { ok: true; path: string } | { ok: false; reason: "alreadySetUp" };

/**
 * Makes the one-time link to the first-run page, for 7 days; a newer link ends the older one. Its token has 256 random
 * bits and is stored hashed, as that of every invitation.
 * @returns the path, which is shown once; refused on a site that is set up
 */
export function makeFirstRunLink({
  by,
  now,
  random,
}: {
  by: Actor;
  now: Date;
  random: Random;
}): Promise<FirstRunLink> {
  return transaction(async (tx): Promise<FirstRunLink> => {
    await lockFirstRun(tx);
    if (await findSettings({ tx })) return { ok: false, reason: "alreadySetUp" };
    await endInvitations(tx, { email: WHOEVER_OPENS_IT, now });
    const token = newToken(random);
    const id = crypto.randomUUID();
    await tx.staffInvitation.create({
      data: {
        id,
        tokenHash: tokenHash(token),
        email: WHOEVER_OPENS_IT,
        role: "administrator",
        totpSecret: sealTotpSecret(newTotpSecret(random), id),
        createdAt: now,
        expiresAt: after(now, VALID),
      },
      select: { id: true },
    });
    await recordEntry(tx, {
      kind: "staff.invited",
      details: { role: "administrator" },
      by,
      at: now,
      subjectId: id,
    });
    return { ok: true, path: `/first-run/${token}` };
  });
}

/** A new link and the sending of the page come one after the other. */
export async function lockFirstRun(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('first run', 0))`;
}
