import { Prisma } from "#app/db/generated/client.ts";

/**
 * Of `response`, a published row: its outcome, and since when it has had it. A correction that leaves the outcome is no
 * news; another outcome is, since the person is asked again whether it deals with what they said.
 */
export const OUTCOME_NOW = Prisma.sql`
  SELECT newest."outcome"::text::"AnswerStage" AS "stage", (
    SELECT min(same."publishedAt") FROM "ResponseRevision" same
    WHERE same."responseId" = response."id" AND same."publishedAt" IS NOT NULL AND same."number" > coalesce((
      SELECT max(other."number") FROM "ResponseRevision" other
      WHERE other."responseId" = response."id" AND other."publishedAt" IS NOT NULL
        AND other."outcome" <> newest."outcome"), 0)) AS "since"
  FROM "ResponseRevision" newest
  WHERE newest."responseId" = response."id" AND newest."publishedAt" IS NOT NULL
  ORDER BY newest."number" DESC LIMIT 1`;
