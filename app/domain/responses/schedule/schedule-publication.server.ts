import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { after, days } from "#app/platform/clock.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import type { Confirmed } from "../publication-checks/checks.ts";
import { confirmFindings } from "../publication-checks/confirm-findings.server.ts";
import { type Published, readyToPublish } from "../publish-response.server.ts";

const AT_MOST = days(366);

type SchedulePublication = {
  responseId: string;
  /** The response's version that was read: with other words it is not published. */
  version: number;
  publishAt: Date;
  confirmed?: Confirmed;
  by: StaffActor;
  now: Date;
};

export type Scheduled =
  | { ok: true }
  | Extract<Published, { ok: false }>
  | { ok: false; reason: "not-in-the-future" };

/**
 * Sets a time at which a response goes out by itself. Who sets it publishes it: it is refused for all that publishing it
 * now would be refused for, and the reasons for what the checks found are kept. A second time takes the place of the first.
 * @returns refused as publishResponse, and for a time that is past or more than a year away
 */
export function schedulePublication(input: SchedulePublication): Promise<Scheduled> {
  return transaction((tx) => schedule(tx, input));
}

async function schedule(tx: Tx, input: SchedulePublication): Promise<Scheduled> {
  const { responseId, version, publishAt, confirmed = {}, by, now } = input;
  if (publishAt <= now || publishAt > after(now, AT_MOST)) return { ok: false, reason: "not-in-the-future" };
  const ready = await readyToPublish(tx, { responseId, version, confirmed, by, now });
  if (!ready.ok) return ready;
  const revisionId = ready.response.latest.id;
  await confirmFindings(tx, { responseId, revisionId, results: ready.found, confirmed, by, now });
  const set = { version, publishAt, staffId: by.staffId, at: now, refusedAt: null, refusal: null };
  await tx.publicationSchedule.upsert({
    where: { responseId },
    create: { responseId, ...set },
    update: set,
    select: { responseId: true },
  });
  await recordEntry(tx, { kind: "response.scheduled", details: {}, by, at: now, subjectId: responseId });
  return { ok: true };
}
