import { db } from "#app/db/client.server.ts";
import { lastMidnight } from "#app/platform/clock.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { balancesFromEntries } from "../ledger/balances.server.ts";
import type { Balance } from "../ledger/dispositions.ts";
import { isEnoughForOwnLine } from "../ledger/own-line.ts";
import type { PageLanguages } from "../translations/passage.ts";
import { type PublicNote, publicNotes } from "./notes/public-notes.server.ts";
import { EVENT_FACTS, type PublicEvent, publicViewOf } from "./public-view.ts";
import { shownWordings } from "./shown-wordings.server.ts";

export type PublicEventPage = PublicEvent & {
  id: string;
  /** The event's own line of the ledger as of the last midnight; null while it would say too much. */
  balance: Balance | null;
  /** What the room as a whole said. */
  notes: PublicNote[];
  asOf: Date;
};

/**
 * One event for its public page. Its numbers are told once it was over at the last midnight and had 10 items then
 * (TRUST.md, de-anonymising by small counts).
 * @param timeZone of the operator, for midnight
 * @param languages of the page and of the operator: a translation is shown where there is one
 * @throws 404 for an unknown event, for one that is not listed or is for practice, and for one that was merged
 *   (publicEventAddress)
 */
export async function publicEvent({
  slug,
  now,
  timeZone,
  languages,
}: {
  slug: string;
  now: Date;
  timeZone: string;
  languages?: PageLanguages;
}): Promise<PublicEventPage> {
  const event = await db().communityEvent.findFirst({
    where: { slug, isPractice: false, listing: { not: "hidden" }, mergedIntoId: null },
    select: EVENT_FACTS,
  });
  if (!event) throw notFound("event");
  const asOf = lastMidnight(timeZone, now);
  const balance =
    event.endsAt <= asOf ? (await balancesFromEntries({ before: asOf })).get(event.id) : undefined;
  const wordingOf = await shownWordings({ events: [event], languages });
  return {
    id: event.id,
    ...publicViewOf(event, { now, wording: wordingOf(event) }),
    balance: isEnoughForOwnLine(balance) ? balance : null,
    notes: await publicNotes({ eventId: event.id, now, languages }),
    asOf,
  };
}
