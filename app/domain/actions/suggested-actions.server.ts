import { db } from "#app/db/client.server.ts";

export type SuggestedAction = {
  actionId: string;
  number: string;
  title: string;
  score: number;
  why: string[];
};

type Row = { actionId: string; number: string; title: string; score: number; why: string[] };

const MOST = 3;

/**
 * Actions of the current plans whose document has words in common with what was said, the most in common first.
 * @param words as staff read them; @param language of the words
 * @returns at most 3, each with the words that it was found by
 */
export async function suggestedActions({
  words,
}: {
  words: string;
  language: string;
}): Promise<SuggestedAction[]> {
  return db().$queryRaw<Row[]>`
    WITH said AS (
      SELECT DISTINCT lexeme FROM unnest(to_tsvector('english', ${words})) WHERE char_length(lexeme) > 2
    ), plan AS (
      SELECT a."id", a."number", a."title", a."position",
        to_tsvector('english', a."title" || ' ' || coalesce(string_agg(p."words", ' '), '')) AS document
      FROM "ActionItem" a
      JOIN "ActionPlan" n ON n."id" = a."planId" AND n."archivedAt" IS NULL
      LEFT JOIN "ActionPoint" p ON p."actionId" = a."id"
      GROUP BY a."id"
    )
    SELECT plan."id" AS "actionId", plan."number", plan."title",
      count(*)::float8 / (SELECT greatest(count(*), 1) FROM said) AS "score",
      (array_agg(said.lexeme ORDER BY char_length(said.lexeme) DESC))[1:3] AS "why"
    FROM plan JOIN LATERAL unnest(plan.document) d ON TRUE JOIN said ON said.lexeme = d.lexeme
    GROUP BY plan."id", plan."number", plan."title", plan."position"
    ORDER BY count(*) DESC, plan."position" LIMIT ${MOST}`;
}
