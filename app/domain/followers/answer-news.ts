import { Prisma } from "#app/db/generated/client.ts";

/** Of `response`: since when it has had the outcome of `newest`, its newest revision in public. A correction is no news. */
const SINCE = Prisma.sql`
  SELECT min(same."publishedAt") FROM "ResponseRevision" same
  WHERE same."responseId" = response."id" AND same."publishedAt" IS NOT NULL AND same."number" > coalesce((
    SELECT max(other."number") FROM "ResponseRevision" other
    WHERE other."responseId" = response."id" AND other."publishedAt" IS NOT NULL
      AND other."outcome" <> newest."outcome"), 0)`;

/** Of `response`: what was recorded of the promises that it rests on. Those that were replaced are not asked about. */
const PROMISES = Prisma.sql`
  SELECT coalesce(bool_or(ended."kind" = 'broken'), false) AS "isBroken",
    coalesce(bool_and(ended."kind" IS NOT NULL AND ended."kind" = 'kept'), false) AS "areKept",
    max(ended."recordedAt") AS "at"
  FROM "ResponsePromise" resting
  LEFT JOIN "PromiseOutcome" ended ON ended."promiseId" = resting."promiseId" AND ended."takenBackAt" IS NULL
  WHERE resting."responseId" = response."id" AND ended."kind" IS DISTINCT FROM 'replaced'`;

/**
 * Of `response`, a published row: what its writer would judge now (answer-stage.ts), and since when. Another outcome, a
 * promise that is said to be broken and promises that were all kept are news: the person is asked again. What the clock
 * alone calls broken is on the receipt, and no mail is sent for it.
 */
export const OUTCOME_NOW = Prisma.sql`
  SELECT
    (CASE WHEN newest."outcome" NOT IN ('will', 'doing') THEN newest."outcome"::text
      WHEN promises."isBroken" THEN 'promiseBroken' WHEN promises."areKept" THEN 'promiseKept'
      ELSE newest."outcome"::text END)::"AnswerStage" AS "stage",
    CASE WHEN newest."outcome" IN ('will', 'doing') AND (promises."isBroken" OR promises."areKept")
      THEN promises."at" ELSE (${SINCE}) END AS "since"
  FROM "ResponseRevision" newest
  CROSS JOIN LATERAL (${PROMISES}) promises
  WHERE newest."responseId" = response."id" AND newest."publishedAt" IS NOT NULL
  ORDER BY newest."number" DESC LIMIT 1`;
