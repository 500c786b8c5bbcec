import { Prisma } from "#app/db/generated/client.ts";
import type { Settings } from "../operator/schema.ts";

/** Of `response`: since when it has had the outcome of `newest`, its newest revision in public. A correction is no news. */
const SINCE = Prisma.sql`
  SELECT min(same."publishedAt") FROM "ResponseRevision" same
  WHERE same."responseId" = response."id" AND same."publishedAt" IS NOT NULL AND same."number" > coalesce((
    SELECT max(other."number") FROM "ResponseRevision" other
    WHERE other."responseId" = response."id" AND other."publishedAt" IS NOT NULL
      AND other."outcome" <> newest."outcome"), 0)`;

/** When it is, and after how many days with no word about it a promise is broken. */
export type NewsClock = { now: Date; timeZone: string; brokenAfterDays: number };

export function newsClock({ region, promises }: Settings, now: Date): NewsClock {
  return { now, timeZone: region.timeZone, brokenAfterDays: promises.brokenAfterDays };
}

/**
 * Of the promise in `resting`: the midnight from which on it is broken because nobody said what came of it
 * (promise-state.ts): the days after its last date have passed.
 */
const brokenAt = ({ timeZone, brokenAfterDays }: NewsClock) => Prisma.sql`(
  SELECT (agreed."dueOn" + ${brokenAfterDays + 1}::int)::timestamp AT TIME ZONE ${timeZone}
  FROM "PromiseDate" agreed WHERE agreed."promiseId" = resting."promiseId" ORDER BY agreed."number" DESC LIMIT 1)`;

/** Of `response`: what came of the promises that it rests on. Those that were replaced are not asked about. */
const promises = (clock: NewsClock) => Prisma.sql`
  SELECT coalesce(bool_or(ended."kind" = 'broken' OR silent."at" IS NOT NULL), false) AS "isBroken",
    coalesce(bool_and(ended."kind" IS NOT NULL AND ended."kind" = 'kept'), false) AS "areKept",
    greatest(max(ended."recordedAt"), max(silent."at")) AS "at"
  FROM "ResponsePromise" resting
  LEFT JOIN "PromiseOutcome" ended ON ended."promiseId" = resting."promiseId" AND ended."takenBackAt" IS NULL
  LEFT JOIN LATERAL (SELECT ${brokenAt(clock)} AS "at") silent
    ON ended."kind" IS NULL AND silent."at" <= ${clock.now}
  WHERE resting."responseId" = response."id" AND ended."kind" IS DISTINCT FROM 'replaced'`;

/**
 * Of `response`, a published row: what its writer would judge now (answer-stage.ts), and since when. Another outcome, a
 * promise that is broken, said so or by the clock, and promises that were all kept are news: the person is asked again.
 */
export const outcomeNow = (clock: NewsClock) => Prisma.sql`
  SELECT
    (CASE WHEN newest."outcome" NOT IN ('will', 'doing') THEN newest."outcome"::text
      WHEN promises."isBroken" THEN 'promiseBroken' WHEN promises."areKept" THEN 'promiseKept'
      ELSE newest."outcome"::text END)::"AnswerStage" AS "stage",
    CASE WHEN newest."outcome" IN ('will', 'doing') AND (promises."isBroken" OR promises."areKept")
      THEN promises."at" ELSE (${SINCE}) END AS "since"
  FROM "ResponseRevision" newest
  CROSS JOIN LATERAL (${promises(clock)}) promises
  WHERE newest."responseId" = response."id" AND newest."publishedAt" IS NOT NULL
  ORDER BY newest."number" DESC LIMIT 1`;
