import { db } from "#app/db/client.server.ts";
import type { Influence } from "#app/db/generated/enums.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { PUBLIC_ACTION, type PublicActionFacts, publicActionFacts } from "./public-action-facts.server.ts";

export type PublicAction = PublicActionFacts & {
  id: string;
  summaryHtml: string;
  /** Newest first. */
  timeline: { happenedOn: Date; html: string; language: string }[];
  /** How many items shaped it, by how strongly; influences that no item has are left out. */
  shapedBy: { influence: Influence; items: number }[];
};

/**
 * One action for everyone.
 * @param ref its address, such as "12"
 * @returns null when there is none, or no wording of it is approved
 */
export async function publicAction({ ref }: { ref: string }): Promise<PublicAction | null> {
  const row = await db().actionItem.findUnique({ where: { ref }, select: PUBLIC_ACTION });
  const [facts] = row ? publicActionFacts(row) : [];
  if (!row || !facts) return null;
  const [updates, links] = await Promise.all([
    db().progressUpdate.findMany({
      where: { actionId: row.id },
      orderBy: [{ happenedOn: "desc" }, { postedAt: "desc" }],
      select: { happenedOn: true, words: true, language: true },
    }),
    db().itemLink.groupBy({
      by: ["influence"],
      where: {
        actionId: row.id,
        endedAt: null,
        item: { withdrawal: null, disposition: { not: "withheld" } },
      },
      _count: true,
    }),
  ]);
  return {
    ...facts,
    id: row.id,
    summaryHtml: renderMarkdown(facts.summary),
    timeline: updates.map(({ words, ...update }) => ({ ...update, html: renderMarkdown(words) })),
    shapedBy: links.map(({ influence, _count }) => ({ influence, items: _count })),
  };
}
