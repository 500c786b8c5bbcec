import { db } from "#app/db/client.server.ts";
import { hasAllWords } from "#app/db/forgiving-search.server.ts";
import { Prisma } from "#app/db/generated/client.ts";
import { translatedPassages } from "../translations/translated-passages.server.ts";
import { currentPlan } from "./current-plan.server.ts";
import {
  originalsOfAction,
  PUBLIC_ACTION,
  type PublicActionFacts,
  publicActionFacts,
} from "./public-action-facts.server.ts";
import { ACTION_STATUSES, type ActionStatus } from "./status.ts";

export type PublicActions = {
  planTitle: string | null;
  /** Those that were found. */
  actions: PublicActionFacts[];
  /** How far the public actions have come, all of them: what can be filtered by. */
  statuses: ActionStatus[];
};

/**
 * The present plan for everyone: its approved actions in the plan's order.
 * @param q words that all occur in the approved title or summary, or in their translation; a word may be a little misspelt
 * @param language of the page: what has a translation is shown in it
 */
export async function publicActions({
  q = "",
  status = null,
  language,
}: {
  q?: string;
  status?: ActionStatus | null;
  language?: string;
} = {}): Promise<PublicActions> {
  const plan = await currentPlan();
  if (!plan) return { planTitle: null, actions: [], statuses: [] };
  const [rows, ids] = await Promise.all([
    db().actionItem.findMany({
      where: { planId: plan.id, publications: { some: { endedAt: null } } },
      orderBy: { position: "asc" },
      select: PUBLIC_ACTION,
    }),
    q ? idsWithWords({ q, language: language ?? null }) : null,
  ]);
  const found = rows.filter((row) => (!status || row.status === status) && (!ids || ids.has(row.id)));
  const show = await translatedPassages({ language, originals: found.flatMap(originalsOfAction) });
  return {
    planTitle: plan.title,
    actions: found.flatMap((row) => publicActionFacts(row, show)),
    statuses: ACTION_STATUSES.filter((one) => rows.some((row) => row.status === one)),
  };
}

async function idsWithWords({ q, language }: { q: string; language: string | null }): Promise<Set<string>> {
  const translated = Prisma.sql`(
    SELECT string_agg(translation."words", ' ') FROM "Translation" translation
    WHERE translation."kind" = 'action' AND translation."subjectId" = publication."id"
      AND translation."language" = ${language})`;
  const text = Prisma.sql`concat_ws(' ', publication."title", publication."summary", ${translated})`;
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT publication."actionId" AS "id"
    FROM "ActionPublication" publication
    WHERE publication."endedAt" IS NULL AND ${hasAllWords({ text, q })}`;
  return new Set(rows.map(({ id }) => id));
}
