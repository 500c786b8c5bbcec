import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { sameRow } from "./merge-events.server.ts";
import { type MergeRefusal, refusalOfMerge } from "./status.ts";

const FACTS = {
  ...{ id: true, code: true, name: true, venue: true, town: true, startsAt: true, closesAt: true },
  ...{ listing: true, mergedIntoId: true, isPractice: true },
} as const;

/** What of an event helps to tell whether it is the same as another one. */
export type EventToMerge = {
  id: string;
  code: string;
  name: string;
  venue: string;
  town: string;
  startsAt: Date;
  closesAt: Date;
};

/** The events that one may be merged into, those of the same days first. @throws 404 */
export async function mergeChoices({ eventId }: { eventId: string }): Promise<{
  event: EventToMerge;
  others: EventToMerge[];
}> {
  const event = await db().communityEvent.findUnique({ where: { id: eventId }, select: FACTS });
  if (!event) throw notFound("event");
  const others = await db().communityEvent.findMany({
    where: { id: { not: eventId }, mergedIntoId: null, isPractice: event.isPractice },
    select: FACTS,
  });
  const apart = ({ startsAt }: EventToMerge) => Math.abs(startsAt.getTime() - event.startsAt.getTime());
  return { event, others: others.toSorted((one, other) => apart(one) - apart(other)) };
}

export type MergeOutlook = {
  from: EventToMerge;
  into: EventToMerge;
  refusal: MergeRefusal | null;
  /** What moves. `cases` is null for whoever may not know of the confidential lane. */
  counts: { items: number; imports: number; passes: number; notes: number; cases: number | null };
  /** Items whose row of a file was imported into both events. */
  sameRows: number;
};

/**
 * What merging would do, before anybody does it. @throws 404 for an unknown event
 * @param mayReadCases whether the reader holds "confidential.read"
 */
export async function mergeOutlook({
  eventId,
  intoId,
  mayReadCases,
}: {
  eventId: string;
  intoId: string;
  mayReadCases: boolean;
}): Promise<MergeOutlook> {
  const [from, into] = await Promise.all(
    [eventId, intoId].map((id) => db().communityEvent.findUnique({ where: { id }, select: FACTS })),
  );
  if (!from || !into) throw notFound("event");
  const where = { eventId };
  const [items, imports, passes, notes, cases, [same]] = await Promise.all([
    db().feedbackItem.count({ where }),
    db().feedbackImport.count({ where }),
    db().dayPass.count({ where }),
    db().eventNote.count({ where }),
    mayReadCases ? db().confidentialCase.count({ where }) : null,
    db().$queryRaw<{ count: bigint }[]>`
      SELECT count(*) AS "count" FROM "FeedbackItem" moving
      WHERE moving."eventId" = ${eventId}::uuid AND ${sameRow(intoId)}`,
  ]);
  const refusal = refusalOfMerge({ from, into });
  const counts = { items, imports, passes, notes, cases };
  return { from, into, refusal, counts, sameRows: Number(same?.count ?? 0) };
}
