import { db } from "#app/db/client.server.ts";
import { Prisma } from "#app/db/generated/client.ts";
import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../ledger/actor.ts";
import type { Disposition } from "../ledger/dispositions.ts";
import type { NewEntry } from "../ledger/entry.ts";
import { recordEntries, recordEntry } from "../ledger/record-entry.server.ts";
import { type MergeRefusal, refusalOfMerge } from "./status.ts";

type MergeEvents = {
  /** The one that was entered twice: it has no page of its own any more. */
  eventId: string;
  /** The one that stays. */
  intoId: string;
  by: StaffActor;
  now: Date;
};

export type EventsMerged = { ok: true; items: number } | { ok: false; reason: MergeRefusal };

/**
 * Makes two events one, for good: what was said, told in confidence and imported, the day passes and the notes belong to
 * the one that stays, and the address and the code of the other lead there. It keeps its own name, place and days; its
 * languages are those of both. For the ledger each item moves from the one event to the other where it stands.
 * A row that was imported into both stays two items; the one that moved gives its import key up, so that the row is known
 * once in the event that stays.
 * @throws 404 for an unknown event
 * @returns how many items moved; refusals: the two are one, one of them was merged before, only one is for practice
 */
export async function mergeEvents(given: MergeEvents): Promise<EventsMerged> {
  // What was merged stays merged: such a one is refused before it is locked, since somebody may hold it on the way to
  // the event that it belongs to.
  const reason = refusalOfMerge(await readBoth(db(), given));
  return reason ? { ok: false, reason } : transaction((tx) => merge(tx, given));
}

async function merge(tx: Tx, given: MergeEvents): Promise<EventsMerged> {
  const { eventId, intoId, by, now } = given;
  // Commands that store something at an event wait for this (holdEvent). Those that have taken an item and then refer
  // to its event do not: this waits for the items below.
  await tx.$queryRaw`
    SELECT 1 FROM "CommunityEvent" WHERE "id" IN (${eventId}::uuid, ${intoId}::uuid) ORDER BY "id" FOR NO KEY UPDATE`;
  const both = await readBoth(tx, given);
  const reason = refusalOfMerge(both);
  if (reason) return { ok: false, reason };
  const items = await moveItems(tx, given);
  const moved = { where: { eventId }, data: { eventId: intoId } };
  await tx.feedbackImport.updateMany(moved);
  await tx.confidentialCase.updateMany(moved);
  await tx.dayPass.updateMany(moved);
  await tx.eventNote.updateMany(moved);
  const { from, into } = both;
  const languages = [...new Set([...into.languages, ...from.languages])];
  const cameAbout = into.cameAbout ?? from.cameAbout;
  const toldBackOn = into.toldBackOn ?? from.toldBackOn;
  await tx.communityEvent.update({
    where: { id: intoId },
    data: { languages, cameAbout, toldBackOn },
    select: { id: true },
  });
  await tx.communityEvent.update({
    where: { id: eventId },
    data: { mergedIntoId: intoId },
    select: { id: true },
  });
  const entry = { by, at: now, subjectId: eventId, eventId };
  await recordEntry(tx, { kind: "event.merged", details: { intoId, items }, ...entry });
  return { ok: true, items };
}

async function readBoth(tx: Tx, { eventId, intoId }: Pick<MergeEvents, "eventId" | "intoId">) {
  const events = await tx.communityEvent.findMany({
    where: { id: { in: [eventId, intoId] } },
    select: {
      id: true,
      mergedIntoId: true,
      isPractice: true,
      languages: true,
      cameAbout: true,
      toldBackOn: true,
    },
  });
  const [from, into] = [eventId, intoId].map((id) => events.find((event) => event.id === id));
  if (!from || !into) throw notFound("event");
  return { from, into };
}

type Moving = { id: string; disposition: Disposition; isOutside: boolean };

/** @returns how many */
async function moveItems(tx: Tx, { eventId, intoId, by, now }: MergeEvents): Promise<number> {
  const items = await tx.$queryRaw<Moving[]>`
    SELECT "id", "disposition"::text AS "disposition", "judgedAbuseAt" IS NOT NULL OR "isPractice" AS "isOutside"
    FROM "FeedbackItem" WHERE "eventId" = ${eventId}::uuid ORDER BY "id" FOR UPDATE`;
  await tx.$executeRaw`
    UPDATE "FeedbackItem" moving SET "importKey" = NULL
    WHERE moving."eventId" = ${eventId}::uuid AND ${sameRow(intoId)}`;
  await tx.feedbackItem.updateMany({ where: { eventId }, data: { eventId: intoId } });
  const counted = items.filter(({ isOutside }) => !isOutside);
  const entries = counted.flatMap(({ id, disposition }): NewEntry[] => {
    const of = { details: {}, by, at: now, subjectId: id };
    return [
      { kind: "item.leftEvent", ...of, eventId, from: disposition },
      { kind: "item.joinedEvent", ...of, eventId: intoId, to: disposition },
    ];
  });
  for (let at = 0; at < entries.length; at += 1000) await recordEntries(tx, entries.slice(at, at + 1000));
  return items.length;
}

/** Whether the row of a file from which "moving" came was imported into the other event too. */
export function sameRow(intoId: string): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT FROM "FeedbackItem" there
    WHERE there."eventId" = ${intoId}::uuid AND there."importKey" = moving."importKey")`;
}
