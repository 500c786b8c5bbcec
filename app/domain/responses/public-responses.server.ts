import { db } from "#app/db/client.server.ts";
import { Prisma } from "#app/db/generated/client.ts";
import { getSettings } from "../operator/settings.server.ts";
import type { Outcome } from "./outcome.ts";
import { PUBLIC_ANSWER, type PublicAnswer, publicAnswerOf } from "./public-answer.server.ts";

const PER_PAGE = 20;
const LONGEST_SEARCH = 100;

export type PublicResponses = {
  responses: PublicAnswer[];
  /** How many were found, on all pages. */
  found: number;
  page: number;
  pages: number;
};

/**
 * The published responses, newest first, 20 a page.
 * @param q words that all occur; accents do not matter and a word may be a little misspelt. Up to 100 characters
 * @param page from 1; beyond the last one there are none
 */
export async function publicResponses({
  q = "",
  outcome = null,
  page = 1,
}: {
  q?: string;
  outcome?: Outcome | null;
  page?: number;
} = {}): Promise<PublicResponses> {
  const { region } = await getSettings();
  const ids = await foundIds({ q, outcome });
  const shown = ids.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const rows = await db().publishedResponse.findMany({
    where: { id: { in: shown }, status: "published" },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    select: PUBLIC_ANSWER,
  });
  return {
    responses: rows.flatMap((row) => publicAnswerOf(row, region)),
    found: ids.length,
    page,
    pages: Math.max(1, Math.ceil(ids.length / PER_PAGE)),
  };
}

/** A public list of answers is small: hundreds, not millions. The ids of all that match are at hand for every page. */
async function foundIds({ q, outcome }: { q: string; outcome: Outcome | null }): Promise<string[]> {
  const words = wordsOf(q);
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT response."id"
    FROM "PublishedResponse" response
    JOIN LATERAL (
      SELECT revision."outcome",
        unaccent(concat_ws(' ', revision."title", revision."youSaid", revision."weDid", revision."reasonSentence")) AS "text"
      FROM "ResponseRevision" revision
      WHERE revision."responseId" = response."id" AND revision."publishedAt" IS NOT NULL
      ORDER BY revision."number" DESC LIMIT 1
    ) shown ON true
    WHERE response."status" = 'published'
      AND ${outcome === null ? Prisma.sql`true` : Prisma.sql`shown."outcome" = ${outcome}::"Outcome"`}
      AND NOT EXISTS (
        SELECT FROM unnest(${words}::text[]) word
        WHERE NOT (
          shown."text" ILIKE '%' || unaccent(replace(replace(replace(word, '\\', '\\\\'), '%', '\\%'), '_', '\\_')) || '%'
          OR (char_length(word) >= 4 AND strict_word_similarity(unaccent(word), shown."text") >= 0.4)))
    ORDER BY response."publishedAt" DESC, response."id" DESC`;
  return rows.map(({ id }) => id);
}

function wordsOf(q: string): string[] {
  return q.normalize("NFC").slice(0, LONGEST_SEARCH).split(/\s+/).filter(Boolean);
}
