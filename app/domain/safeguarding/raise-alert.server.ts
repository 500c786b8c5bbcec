import type { Tx } from "#app/db/transaction.server.ts";
import { isMailOn } from "#app/platform/env.server.ts";
import { getSettings } from "../operator/settings.server.ts";
import { safeguardingLeads } from "../staff/safeguarding-leads.server.ts";

/** The job that sends what is due (tell-safeguarding.server.ts). */
export const TELL_SAFEGUARDING = "tell-safeguarding";

type About = { caseId: string } | { itemId: string };

/**
 * Says that somebody has to look now. The row is what is sent from; the job is only a nudge, so that nobody waits for the
 * next minute. Raised again, it counts as new: nobody has been told and nobody has looked.
 */
export async function raiseAlert(tx: Tx, { about, now }: { about: About; now: Date }): Promise<void> {
  const fresh = {
    at: now,
    leadToldAt: null,
    deputyToldAt: null,
    openedAt: null,
    openedById: null,
  };
  await tx.safeguardingAlert.upsert({
    where: about,
    create: { ...about, ...fresh },
    update: fresh,
    select: { id: true },
  });
  if (isMailOn() && (await hasSomebodyToTell(tx))) {
    await tx.$executeRaw`
      SELECT graphile_worker.add_job(${TELL_SAFEGUARDING}, job_key := ${TELL_SAFEGUARDING}, max_attempts := 1)`;
  }
}

async function hasSomebodyToTell(tx: Tx): Promise<boolean> {
  if ((await safeguardingLeads({ tx })).length > 0) return true;
  return (await getSettings({ tx })).confidentialLane.deputyEmail !== "";
}
