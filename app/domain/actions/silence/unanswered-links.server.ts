import { db } from "#app/db/client.server.ts";
import { Prisma } from "#app/db/generated/client.ts";
import { after, dateIn, days } from "#app/platform/clock.ts";
import { IS_COUNTED } from "../../ledger/counted-items.ts";
import { daysBetween } from "../promises/promise-state.ts";
import { PRESENT_PLAN } from "./present-plan.ts";
import type { SilenceClock } from "./silences.server.ts";

/** An organisation has so long before it is said in public that it has not answered. */
const NOTICE = days(7);

/** What is linked to an action of the present plan and has no answer yet. */
export type Unanswered = {
  items: number;
  /** Days since the first of them was linked, or since the plan was opened here. */
  days: number;
};

const IS_CONTINUED = Prisma.sql`EXISTS (
  SELECT FROM "ContinuedLink" continued WHERE continued."toId" = link."id")`;

/**
 * The open links of the present plan, and since when each waits: from when staff linked it, never from when a person spoke
 * (TRUST.md, small counts). What went on from an earlier plan has waited since then: a new plan starts no clock anew.
 */
const openLinks = (only: Prisma.Sql) => Prisma.sql`
  SELECT link."actionId", ${IS_CONTINUED} AS "isContinued",
    CASE WHEN ${IS_CONTINUED} THEN link."linkedAt" ELSE greatest(link."linkedAt", plan."openedAt") END AS "since"
  FROM "ItemLink" link
  JOIN "ActionItem" action ON action."id" = link."actionId" AND action."planId" = ${PRESENT_PLAN}
  JOIN "ActionPlan" plan ON plan."id" = action."planId"
  JOIN "FeedbackItem" item ON item."id" = link."itemId" AND item."disposition" = 'linked' AND ${IS_COUNTED}
  WHERE ${only} AND link."endedAt" IS NULL AND NOT EXISTS (
    SELECT FROM "ResponseItem" answered
    JOIN "PublishedResponse" response
      ON response."id" = answered."responseId" AND response."status" = 'published'
    JOIN "ResponseAction" about ON about."responseId" = response."id" AND about."actionId" = link."actionId"
    WHERE answered."itemId" = item."id") AND NOT (${IS_CONTINUED} AND link_is_answered(link."id"))`;

/** Whoever leads an action has an address that works. */
const canBeTold = (actionId: string) => Prisma.sql`EXISTS (
  SELECT FROM (
    SELECT "organisationId" FROM "ActionOrganisation" WHERE "actionId" = ${actionId}::uuid
    ORDER BY "role" DESC, "position" LIMIT 1) lead
  JOIN "OrganisationContact" contact ON contact."organisationId" = lead."organisationId"
  WHERE contact."failedAt" IS NULL)`;

/**
 * What the page says of an action: what waits, once whoever leads was told a week before. Where nobody can be told it is
 * said from the eighth day on, as silence is. What went on from an earlier plan was told of there.
 * @returns null where everything has an answer, and while nobody has had their week
 */
export async function linkedWithoutAnswer({
  actionId,
  now,
  timeZone,
  canMail = false,
}: SilenceClock & { actionId: string }): Promise<Unanswered | null> {
  const weekAgo = after(now, -NOTICE);
  const [row] = await db().$queryRaw<{ items: number; since: Date | null }[]>`
    SELECT count(*)::int AS "items", min(open."since") AS "since"
    FROM (${openLinks(Prisma.sql`link."actionId" = ${actionId}::uuid`)}) open
    WHERE open."since" <= (
        SELECT max(told."toldAt") FROM "SilenceNotice" told
        WHERE told."actionId" = ${actionId}::uuid AND told."kind" = 'unanswered' AND told."toldAt" <= ${weekAgo})
      OR (open."isContinued" AND open."since" <= ${weekAgo})
      OR (open."since" <= ${after(weekAgo, -days(1))} AND NOT (${canMail} AND ${canBeTold(actionId)}))`;
  if (!row?.since) return null;
  return { items: row.items, days: daysBetween(dateIn(timeZone, row.since), dateIn(timeZone, now)) };
}

type UnansweredToTell = { actionId: string; ref: string; title: string; items: number };

/** The public actions of the present plan to which something was linked since whoever leads was last told of it. */
export function unansweredToTell(): Promise<UnansweredToTell[]> {
  return db().$queryRaw<UnansweredToTell[]>`
    SELECT action."id" AS "actionId", action."ref", action."number" || '. ' || publication."title" AS "title",
      count(*)::int AS "items"
    FROM (${openLinks(Prisma.sql`true`)}) open
    JOIN "ActionItem" action ON action."id" = open."actionId"
    JOIN "ActionPublication" publication
      ON publication."actionId" = action."id" AND publication."endedAt" IS NULL
    GROUP BY action."id", publication."title"
    HAVING max(open."since") > coalesce((
      SELECT max(told."toldAt") FROM "SilenceNotice" told
      WHERE told."actionId" = action."id" AND told."kind" = 'unanswered'), '-infinity')
    ORDER BY action."position"`;
}
