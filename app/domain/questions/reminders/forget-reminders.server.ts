import { db } from "#app/db/client.server.ts";
import { after, days } from "#app/platform/clock.ts";

const KEPT = days(7);

/** Forgets when addresses were reminded that are nobody's contact any more, once a week has passed. */
export async function forgetReminders({ now }: { now: Date }): Promise<void> {
  await db().$executeRaw`
    DELETE FROM "PartnerReminder" reminder
    WHERE reminder."sentAt" < ${after(now, -KEPT)} AND NOT EXISTS (
      SELECT FROM "OrganisationContact" contact WHERE contact."emailIndex" = reminder."emailIndex")`;
}
