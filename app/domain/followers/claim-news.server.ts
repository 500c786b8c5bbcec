import type { Tx } from "#app/db/transaction.server.ts";
import { after, hours } from "#app/platform/clock.ts";
import { SYSTEM } from "../ledger/actor.ts";
import { recordEntries } from "../ledger/record-entry.server.ts";
import { type NewsClock, outcomeNow } from "./answer-news.ts";

/** Nobody gets more than one mail in this time. */
const BETWEEN_MAILS = hours(1);

type News = { itemId: string; now: Date; clock: NewsClock };

/**
 * Claims the news of one item for this transaction: a row for each answer, an entry for each message that the writer was not
 * told of. Another process that wants the same waits for the end of this transaction and then finds nothing.
 * @returns false when there is nothing to tell, or this address had a mail within the hour
 */
export async function claimNews(tx: Tx, news: News): Promise<boolean> {
  if (await hadMail(tx, news)) return false;
  const answers = await claimAnswers(tx, news);
  const alone = await claimDirectAnswers(tx, news);
  const looks = await claimSecondLook(tx, news);
  const messages = await claimMessages(tx, news);
  return answers + alone + looks + messages > 0;
}

async function hadMail(tx: Tx, { itemId, now }: News): Promise<boolean> {
  const since = after(now, -BETWEEN_MAILS);
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "FeedbackContact" contact
    JOIN "FeedbackContact" same ON same."emailIndex" = contact."emailIndex"
    WHERE contact."itemId" = ${itemId}::uuid AND (
      EXISTS (SELECT 1 FROM "WriterNotice" told WHERE told."itemId" = same."itemId" AND told."sentAt" > ${since})
      OR EXISTS (SELECT 1 FROM "DirectAnswer" told WHERE told."itemId" = same."itemId" AND told."toldAt" > ${since})
      OR EXISTS (SELECT 1 FROM "SecondLook" told WHERE told."itemId" = same."itemId" AND told."toldAt" > ${since})
      OR EXISTS (
        SELECT 1 FROM "LedgerEntry" told
        WHERE told."subjectId" = same."itemId" AND told."kind" = 'item.messageTold' AND told."at" > ${since}))
    LIMIT 1`;
  return rows.length > 0;
}

function claimAnswers(tx: Tx, { itemId, now, clock }: News): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO "WriterNotice" ("itemId", "responseId", "stage", "sentAt")
    SELECT answer."itemId", answer."responseId", outcome."stage", ${now}
    FROM "ResponseItem" answer
    JOIN "PublishedResponse" response ON response."id" = answer."responseId" AND response."status" = 'published'
    JOIN "FeedbackItem" item ON item."id" = answer."itemId" AND item."disposition" = 'answered'
    JOIN "FeedbackContact" contact ON contact."itemId" = item."id"
    CROSS JOIN LATERAL (${outcomeNow(clock)}) outcome
    WHERE answer."itemId" = ${itemId}::uuid
    ON CONFLICT DO NOTHING`;
}

/** Those given since the address was left: the writer had seen what was there before. */
function claimDirectAnswers(tx: Tx, { itemId, now }: News): Promise<number> {
  return tx.$executeRaw`
    UPDATE "DirectAnswer" answer SET "toldAt" = ${now}
    FROM "FeedbackContact" contact
    WHERE answer."itemId" = ${itemId}::uuid AND contact."itemId" = answer."itemId" AND answer."toldAt" IS NULL
      AND answer."endedAt" IS NULL AND answer."at" >= contact."createdAt"`;
}

function claimSecondLook(tx: Tx, { itemId, now }: News): Promise<number> {
  return tx.$executeRaw`
    UPDATE "SecondLook" look SET "toldAt" = ${now}
    FROM "FeedbackContact" contact
    WHERE look."itemId" = ${itemId}::uuid AND contact."itemId" = look."itemId" AND look."toldAt" IS NULL
      AND look."endedAt" >= contact."createdAt"`;
}

async function claimMessages(tx: Tx, { itemId, now }: News): Promise<number> {
  // The rows are taken first: what another process has told of meanwhile is only seen by the statement after this one.
  const open = await tx.$queryRaw<{ id: string }[]>`
    SELECT message."id" FROM "ItemMessage" message
    JOIN "FeedbackContact" contact ON contact."itemId" = message."itemId"
    WHERE message."itemId" = ${itemId}::uuid AND message."answeredAt" IS NULL
      AND message."sentAt" >= contact."createdAt"
    FOR UPDATE OF message`;
  if (open.length === 0) return 0;
  const told = await tx.ledgerEntry.findMany({
    where: { subjectId: itemId, kind: "item.messageTold" },
    select: { details: true },
  });
  const known = JSON.stringify(told);
  const untold = open.filter(({ id }) => !known.includes(id));
  const { eventId } = await tx.feedbackItem.findUniqueOrThrow({
    where: { id: itemId },
    select: { eventId: true },
  });
  const entry = { by: SYSTEM, at: now, subjectId: itemId, eventId };
  await recordEntries(
    tx,
    untold.map(({ id }) => ({ kind: "item.messageTold", details: { messageId: id }, ...entry })),
  );
  return untold.length;
}
