import type { CountryCode } from "libphonenumber-js";
import type { Tx } from "#app/db/transaction.server.ts";
import { isMailOn } from "#app/platform/env.server.ts";
import type { Actor } from "../../ledger/actor.ts";
import { recordEntries } from "../../ledger/record-entry.server.ts";
import type { Settings } from "../../operator/schema.ts";
import { ALERTING_KINDS } from "./hint-kinds.ts";
import type { FoundHint } from "./place.ts";
import { screenWords } from "./screen-words.ts";
import { sentAgain } from "./sent-again.server.ts";

/** Something to screen: the words that staff work with, and their language. */
export type ToScreen = {
  itemId: string;
  eventId: string | null;
  isPractice: boolean;
  words: string;
  language: string;
};

/** The job of the confidential lane that tells those who have to look. */
const TELL_SAFEGUARDING = "tell-safeguarding";

type KeepHints = { items: ToScreen[]; settings: Settings | null; by: Actor; at: Date };

/**
 * Stores what should be looked at first in these words, within the transaction that stores the words. A hint of a risk to
 * life or to a child raises an alert for the safeguarding lead, unless it was said for practice. It sorts and warns; nothing is ever refused for it.
 * @param settings null before the site is set up: then nothing is screened
 */
export async function keepHints(tx: Tx, { items, settings, by, at }: KeepHints): Promise<void> {
  if (!settings) return;
  const country = settings.region.country as CountryCode;
  const again = await sentAgain(tx, items);
  const screened = items.map((item) => ({
    item,
    hints: [...screenWords(item.words, { ...item, country }), ...(again.get(item.itemId) ?? [])],
  }));
  const rows = screened.flatMap(({ item: { itemId }, hints }) => hints.map((hint) => ({ itemId, ...hint })));
  if (rows.length === 0) return;
  await tx.itemHint.createMany({ data: rows });
  const atRisk = screened
    .filter(({ item, hints }) => !item.isPractice && hints.some(isAlerting))
    .map(({ item }) => item);
  await raiseAlerts(tx, { items: atRisk, by, at });
}

/** As keepHints, in place of the hints that there were: for other words of the same item. */
export async function replaceHints(tx: Tx, given: KeepHints): Promise<void> {
  await tx.itemHint.deleteMany({ where: { itemId: { in: given.items.map(({ itemId }) => itemId) } } });
  await keepHints(tx, given);
}

function isAlerting({ kind }: FoundHint): boolean {
  return ALERTING_KINDS.includes(kind);
}

/** Each item raises one alert, however often it is screened. */
async function raiseAlerts(
  tx: Tx,
  { items, by, at }: { items: ToScreen[]; by: Actor; at: Date },
): Promise<void> {
  if (items.length === 0) return;
  const known = await tx.safeguardingAlert.findMany({
    where: { itemId: { in: items.map(({ itemId }) => itemId) } },
    select: { itemId: true },
  });
  const fresh = items.filter(({ itemId }) => !known.some((alert) => alert.itemId === itemId));
  if (fresh.length === 0) return;
  await tx.safeguardingAlert.createMany({ data: fresh.map(({ itemId }) => ({ itemId, at })) });
  await recordEntries(
    tx,
    fresh.map(({ itemId, eventId }) => ({
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
