import { db } from "#app/db/client.server.ts";
import { originalOfEventName } from "../events/translated-event.ts";
import type { PageLanguages } from "../translations/passage.ts";
import { translatedPassages } from "../translations/translated-passages.server.ts";
import type { LedgerLine } from "./public-ledger.server.ts";

/** An event's name as a page shows it. */
export type LedgerName = { name: string; language: string; isDraft: boolean };

/**
 * The names of the events that have a line of their own, in the language of the page where somebody has translated them.
 * @param lines of the public ledger: no event but theirs is named
 * @returns by the slug of the event
 */
export async function publicLedgerNames({
  lines,
  languages,
}: {
  lines: LedgerLine[];
  languages: PageLanguages;
}): Promise<Record<string, LedgerName>> {
  const slugs = lines.flatMap(({ slug }) => slug ?? []);
  const events = await db().communityEvent.findMany({
    where: { slug: { in: slugs } },
    select: { id: true, slug: true, name: true },
  });
  const originals = events.map((event) => originalOfEventName(event, languages.written));
  const show = await translatedPassages({ language: languages.shown, originals });
  return Object.fromEntries(
    events.map((event) => {
      const { words, language, draftOf } = show(originalOfEventName(event, languages.written));
      return [event.slug, { name: words.name ?? event.name, language, isDraft: draftOf !== null }];
    }),
  );
}
