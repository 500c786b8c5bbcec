import { db } from "#app/db/client.server.ts";
import { hasAllWords } from "#app/db/forgiving-search.server.ts";
import { Prisma } from "#app/db/generated/client.ts";
import { getSettings } from "../operator/settings.server.ts";
import { translatedPassages } from "../translations/translated-passages.server.ts";
import { IN_PUBLIC, IS_IN_PUBLIC } from "./in-public.ts";
import type { Outcome } from "./outcome.ts";
import {
  originalsOfAnswer,
  PUBLIC_ANSWER,
  type PublicAnswer,
  publicAnswerOf,
} from "./public-answer.server.ts";
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
 * @param q words that all occur, in the words as they were written or in their translation; accents do not matter and a
 *   word may be a little misspelt. Up to 100 characters
 * @param theme, event, action the address of one that publicResponseFilters offers; another one finds none
 * @param language of the page: what has a translation is shown in it
 * @param page from 1; beyond the last one there are none
 */
export async function publicResponses({
  page = 1,
  language,
  ...chosen
}: Partial<Filter> & { page?: number; language?: string } = {}): Promise<PublicResponses> {
  const { region } = await getSettings();
  const filter = { q: "", outcome: null, theme: null, event: null, action: null, ...chosen };
  const ids = await foundIds({ ...filter, language: language ?? null });
  const shown = ids.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const rows = await db().publishedResponse.findMany({
    where: { id: { in: shown }, ...IN_PUBLIC },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    select: PUBLIC_ANSWER,
  });
  const show = await translatedPassages({ language, originals: rows.flatMap(originalsOfAnswer) });
  return {
    responses: rows.flatMap((row) => publicAnswerOf(row, { ...region, show })),
    found: ids.length,
    page,
    pages: Math.max(1, Math.ceil(ids.length / PER_PAGE)),
  };
}

/** A public list of answers is small: hundreds, not millions. The ids of all that match are at hand for every page. */
async function foundIds({
  q,
  language,
  outcome,
  theme,
  event,
  action,
}: Filter & { language: string | null }): Promise<string[]> {
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
        concat_ws(' ', revision."title", revision."youSaid", revision."weDid", revision."reasonSentence", (
          SELECT string_agg(translation."words", ' ') FROM "Translation" translation
          WHERE translation."kind" = 'response' AND translation."subjectId" = revision."id"
            AND translation."language" = ${language}
        )) AS "text"
      FROM "ResponseRevision" revision
      WHERE revision."responseId" = response."id" AND revision."publishedAt" IS NOT NULL
      ORDER BY revision."number" DESC LIMIT 1
    ) shown ON true
    WHERE ${IS_IN_PUBLIC}
      AND ${outcome === null ? Prisma.sql`true` : Prisma.sql`shown."outcome" = ${outcome}::"Outcome"`}
      AND ${hasAllWords({ text: Prisma.sql`shown."text"`, q })}
    ORDER BY response."publishedAt" DESC, response."id" DESC`;
  return rows.map(({ id }) => id).filter((id) => groups.every((ids) => ids === null || ids.has(id)));
}

async function idsIn(groups: Promise<ResponseGroup[]>, slug: string): Promise<Set<string>> {
  return new Set((await groups).flatMap((one) => (one.slug === slug ? [one.responseId] : [])));
}
