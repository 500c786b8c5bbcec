import { db } from "#app/db/client.server.ts";
import type { Influence } from "#app/db/generated/enums.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { COUNTED } from "../ledger/counted-items.ts";
import { translatedPassages } from "../translations/translated-passages.server.ts";
import { addressesOfOrganisations } from "./organisations/addresses-of-organisations.server.ts";
import { originalsOfParts, type PublicParts, partsOf, partsRow } from "./parts/public-parts.server.ts";
import {
  type ActionWording,
  originalsOfAction,
  PUBLIC_ACTION,
  type PublicActionFacts,
  publicActionFacts,
} from "./public-action-facts.server.ts";
import { originalOfProgress, type ShownProgress, shownProgress } from "./shown-progress.server.ts";
import {
  type ActionHistory,
  historyOf,
  historyRow,
  originalsOfHistory,
} from "./succession/public-history.server.ts";

export type PublicAction = Omit<PublicActionFacts, "draftOf"> & {
  id: string;
  /** The addresses of its organisations, by their names. */
  addresses: Record<string, string>;
  /** This site itself carries it out. */
  showsNumbers: boolean;
  draftOf: (ActionWording & { summaryHtml: string }) | null;
  summaryHtml: string;
  /** Newest first. */
  timeline: ShownProgress[];
  /** How many items shaped it, by how strongly; influences that no item has are left out. */
  shapedBy: { influence: Influence; items: number }[];
  history: ActionHistory;
  parts: PublicParts;
  /** Of these, how many claims of change a second organisation confirms. */
  confirmed: number;
};

/**
 * One action for everyone.
 * @param ref its address, such as "12"
 * @param language of the page: what has a translation is shown in it
 * @returns null when there is none, or no wording of it is approved
 */
export async function publicAction({
  ref,
  language,
}: {
  ref: string;
  language?: string;
}): Promise<PublicAction | null> {
  const row = await db().actionItem.findUnique({ where: { ref }, select: PUBLIC_ACTION });
  if (!row || row.publications.length === 0) return null;
  const names = row.publications.flatMap(({ ledBy, partners }) => [...ledBy, ...partners]);
  const [updates, history, parts, links, addresses] = await Promise.all([
    db().progressUpdate.findMany({
      where: { actionId: row.id },
      orderBy: [{ happenedOn: "desc" }, { postedAt: "desc" }],
      select: { id: true, happenedOn: true, words: true, language: true },
    }),
    historyRow(row.id),
    partsRow(row.id),
    db().itemLink.groupBy({
      by: ["influence"],
      where: {
        actionId: row.id,
        // What went on to the next plan shaped this action all the same.
        OR: [{ endedAt: null }, { continuedBy: { some: {} } }],
        item: { ...COUNTED, withdrawal: null, disposition: { not: "withheld" } },
      },
      _count: { _all: true, countersignedById: true },
    }),
    addressesOfOrganisations({ names }),
  ]);
  const originals = [
    ...[...originalsOfAction(row), ...updates.map(originalOfProgress)],
    ...[...originalsOfHistory(history), ...originalsOfParts(parts)],
  ];
  const show = await translatedPassages({ language, originals });
  const [facts] = publicActionFacts(row, show);
  if (!facts) return null;
  const { draftOf } = facts;
  return {
    ...facts,
    draftOf: draftOf && { ...draftOf, summaryHtml: renderMarkdown(draftOf.summary) },
    id: row.id,
    addresses,
    showsNumbers: row.showsNumbers,
    summaryHtml: renderMarkdown(facts.summary),
    timeline: updates.map((update) => shownProgress(update, show)),
    shapedBy: links.map(({ influence, _count }) => ({ influence, items: _count._all })),
    history: historyOf(history, show),
    parts: partsOf(parts, show),
    confirmed: links.reduce((sum, { _count }) => sum + _count.countersignedById, 0),
  };
}
