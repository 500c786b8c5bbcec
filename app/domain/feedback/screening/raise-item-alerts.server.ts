import type { Tx } from "#app/db/transaction.server.ts";
import { isMailOn } from "#app/platform/env.server.ts";
import type { Actor } from "../../ledger/actor.ts";
import { recordEntries } from "../../ledger/record-entry.server.ts";
import { ALERTING_KINDS } from "./hint-kinds.ts";
import type { FoundHint } from "./place.ts";

/** The job of the confidential lane that tells those who have to look. */
const TELL_SAFEGUARDING = "tell-safeguarding";

/** Whether it points at a risk to life or to a child. */
export function isOfRisk({ kind }: FoundHint): boolean {
  return ALERTING_KINDS.includes(kind);
}

type RaiseAlerts = {
  items: { itemId: string; eventId: string | null }[];
  /** Something new was said: whoever has looked before looks again. Else an item raises one alert, however often it is screened. */
  isNews?: boolean;
  by: Actor;
  at: Date;
};

/** Says that somebody has to look at these items now, within the transaction that stores what was said. */
export async function raiseItemAlerts(tx: Tx, { items, isNews = false, by, at }: RaiseAlerts): Promise<void> {
  if (items.length === 0) return;
  const where = { itemId: { in: items.map(({ itemId }) => itemId) } };
  const known = await tx.safeguardingAlert.findMany({ where, select: { itemId: true } });
  const fresh = items.filter(({ itemId }) => !known.some((alert) => alert.itemId === itemId));
  const raised = isNews ? items : fresh;
  if (raised.length === 0) return;
  const unseen = { at, leadToldAt: null, deputyToldAt: null, openedAt: null, openedById: null };
  if (isNews) await tx.safeguardingAlert.updateMany({ where, data: unseen });
  await tx.safeguardingAlert.createMany({ data: fresh.map(({ itemId }) => ({ itemId, at })) });
  await recordEntries(
    tx,
    raised.map(({ itemId, eventId }) => ({
      kind: "item.flaggedAtRisk",
      details: {},
      by,
      at,
      subjectId: itemId,
      eventId,
    })),
  );
  await nudge(tx);
}

/** Whoever has to be told is told without waiting for the next minute, where the queue of jobs is there already. */
async function nudge(tx: Tx): Promise<void> {
  if (!isMailOn()) return;
  const [jobs] = await tx.$queryRaw<{ there: boolean }[]>`
    SELECT to_regclass('graphile_worker.jobs') IS NOT NULL AS "there"`;
  if (!jobs?.there) return;
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(${TELL_SAFEGUARDING}, job_key := ${TELL_SAFEGUARDING}, max_attempts := 1)`;
}
