import type { Tx } from "#app/db/transaction.server.ts";
import { after, dateColumn, dateIn, days } from "#app/platform/clock.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntries } from "../ledger/record-entry.server.ts";
import { getSettings } from "../operator/settings.server.ts";

type LeftAnswers = {
  /** Locked items that these answers do not answer any more. */
  itemIds: string[];
  answers: { responseIds: string[] } | "direct";
  by: Actor;
  now: Date;
};

/**
 * A "no" that a new answer had dealt with stands again when that answer is taken back: the second look opens once more,
 * with a new date. Another answer that came since it was first opened keeps it closed. A mere correction of the answer
 * that the person said no to does not: without the new answer somebody has to say that it is enough.
 * Within the transaction of the command that took the answer away, before the dispositions are settled.
 */
export async function reopenLooks(tx: Tx, { itemIds, answers, by, now }: LeftAnswers): Promise<void> {
  const looks = await looksWithoutAnswer(tx, {
    itemIds,
    responseIds: answers === "direct" ? [] : answers.responseIds,
    endedAt: now,
  });
  if (looks.length === 0) return;
  await tx.secondLook.updateMany({
    where: { itemId: { in: looks.map(({ itemId }) => itemId) } },
    data: {
      ...{ endedAt: null, endedById: null, ending: null, toldAt: null },
      dueOn: await lookAgainBy(tx, now),
    },
  });
  await recordEntries(
    tx,
    looks.map(({ itemId, eventId }) => ({
      kind: "item.lookReopened",
      details: {},
      by,
      at: now,
      subjectId: itemId,
      eventId,
    })),
  );
}

/** Until when somebody looks again at what a person said no to at this moment. */
export async function lookAgainBy(tx: Tx, now: Date): Promise<Date> {
  const { promises, region } = await getSettings({ tx });
  return dateColumn(dateIn(region.timeZone, after(now, days(promises.lookAgainWithinDays))));
}

type Left = { itemIds: string[]; responseIds: string[]; endedAt: Date };

/** A verdict that was set aside rested on a mistaken link: there is nothing to look at again. */
function looksWithoutAnswer(
  tx: Tx,
  { itemIds, responseIds, endedAt }: Left,
): Promise<{ itemId: string; eventId: string | null }[]> {
  return tx.$queryRaw`
    SELECT look."itemId", item."eventId" FROM "SecondLook" look
    JOIN "FeedbackItem" item ON item."id" = look."itemId"
    JOIN "Verdict" verdict ON verdict."id" = look."verdictId"
    WHERE look."itemId" = ANY(${itemIds}::uuid[]) AND look."ending" = 'answeredAnew' AND verdict."setAsideAt" IS NULL
      AND NOT EXISTS (SELECT FROM "Withdrawal" withdrawal WHERE withdrawal."itemId" = look."itemId")
      AND (
        EXISTS (
          SELECT FROM "ResponseRevision" revision
          WHERE revision."responseId" = ANY(${responseIds}::uuid[]) AND revision."publishedAt" > look."openedAt")
        OR EXISTS (
          SELECT FROM "DirectAnswer" answer
          WHERE answer."itemId" = look."itemId" AND answer."endedAt" = ${endedAt} AND answer."at" > look."openedAt"))
      AND NOT EXISTS (
        SELECT FROM "ResponseItem" answered
        JOIN "PublishedResponse" response ON response."id" = answered."responseId" AND response."status" = 'published'
        JOIN "ResponseRevision" revision
          ON revision."responseId" = response."id" AND revision."publishedAt" > look."openedAt"
        WHERE answered."itemId" = look."itemId" AND response."id" IS DISTINCT FROM verdict."responseId")
      AND NOT EXISTS (
        SELECT FROM "DirectAnswer" answer
        WHERE answer."itemId" = look."itemId" AND answer."endedAt" IS NULL AND answer."at" > look."openedAt")
    ORDER BY look."itemId"`;
}
