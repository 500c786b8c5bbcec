import { db } from "#app/db/client.server.ts";
import { hasAllWords } from "#app/db/forgiving-search.server.ts";
import { Prisma } from "#app/db/generated/client.ts";
import { getSettings } from "../operator/settings.server.ts";
import type { Outcome } from "./outcome.ts";
import { PUBLIC_ANSWER, type PublicAnswer, publicAnswerOf } from "./public-answer.server.ts";
import {
  type ResponseGroup,
  responsesByAction,
  responsesByEvent,
  responsesByTheme,
} from "./response-groups.server.ts";

const PER_PAGE = 20;

export type PublicResponses = {
  responses: PublicAnswer[];
  /** How many were found, on all pages. */
  found: number;
  page: number;
  pages: number;
};

type Filter = {
  q: string;
  outcome: Outcome | null;
  theme: string | null;
  event: string | null;
  action: string | null;
};

/**
 * The published responses, newest first, 20 a page.
 * @param q words that all occur; accents do not matter and a word may be a little misspelt. Up to 100 characters
 * @param theme, event, action the address of one that publicResponseFilters offers; another one finds none
 * @param page from 1; beyond the last one there are none
 */
export async function publicResponses({
  page = 1,
  ...chosen
}: Partial<Filter> & { page?: number } = {}): Promise<PublicResponses> {
  const { region } = await getSettings();
  const ids = await foundIds({ q: "", outcome: null, theme: null, event: null, action: null, ...chosen });
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
async function foundIds({ q, outcome, theme, event, action }: Filter): Promise<string[]> {
  const groups = await Promise.all([
    theme === null ? null : idsIn(responsesByTheme(), theme),
    event === null ? null : idsIn(responsesByEvent(), event),
    action === null ? null : idsIn(responsesByAction(), action),
  ]);
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT response."id"
    FROM "PublishedResponse" response
    JOIN LATERAL (
      SELECT revision."outcome",
        concat_ws(' ', revision."title", revision."youSaid", revision."weDid", revision."reasonSentence") AS "text"
      FROM "ResponseRevision" revision
      WHERE revision."responseId" = response."id" AND revision."publishedAt" IS NOT NULL
      ORDER BY revision."number" DESC LIMIT 1
    ) shown ON true
    WHERE response."status" = 'published'
      AND ${outcome === null ? Prisma.sql`true` : Prisma.sql`shown."outcome" = ${outcome}::"Outcome"`}
      AND ${hasAllWords({ text: Prisma.sql`shown."text"`, q })}
    ORDER BY response."publishedAt" DESC, response."id" DESC`;
  return rows.map(({ id }) => id).filter((id) => groups.every((ids) => ids === null || ids.has(id)));
}

async function idsIn(groups: Promise<ResponseGroup[]>, slug: string): Promise<Set<string>> {
  return new Set((await groups).flatMap((one) => (one.slug === slug ? [one.responseId] : [])));
}
