import { db } from "#app/db/client.server.ts";
import type { PageLanguages } from "../translations/passage.ts";
import { codesMeant } from "./event-code.ts";
import type { EventWording } from "./public-view.ts";
import { shownWordings } from "./shown-wordings.server.ts";
import { takesFeedback } from "./status.ts";
import { survivingEventId } from "./surviving-event.server.ts";

export type EventByCode = {
  id: string;
  slug: string;
  code: string;
  name: string;
  /** Of the name; null where nobody asked for a language. */
  language: string | null;
  /** The name as it was written, while its translation is a draft. */
  draftOf: EventWording | null;
  hosts: string;
  venue: string;
  town: string;
  startsAt: Date;
  endsAt: Date;
  answerBy: Date | null;
  /** Those that are spoken there. */
  languages: string[];
  /** Whether feedback is taken now. */
  isOpen: boolean;
  opensAt: Date;
  closesAt: Date;
  cancelledAt: Date | null;
  /** Nothing said there counts. */
  isPractice: boolean;
};

/**
 * The event of a short code from a poster, in any case, with O for 0 and I or L for 1 forgiven. Whoever has the code
 * was told it in the room, so it opens events that are not listed too. The code of an event that was merged into another
 * one opens that one.
 * @param typed the code as somebody typed it
 * @param languages of the page and of the operator: a translated name is shown where there is one
 * @returns null for an unknown code
 */
export async function findEventByCode({
  typed,
  now,
  languages,
}: {
  typed: string;
  now: Date;
  languages?: PageLanguages;
}): Promise<EventByCode | null> {
  const codes = codesMeant(typed);
  const events = await db().communityEvent.findMany({
    where: { code: { in: codes } },
    select: { id: true, code: true },
  });
  const found = codes.map((code) => events.find((one) => one.code === code)).find(Boolean);
  if (!found) return null;
  const event = await db().communityEvent.findUniqueOrThrow({
    where: { id: await survivingEventId(found.id) },
    select: FACTS,
  });
  const named = { ...event, summary: null };
  const { name, language, draftOf } = (await shownWordings({ events: [named], languages }))(named);
  return { ...event, name: name ?? event.name, language, draftOf, isOpen: takesFeedback(event, now) };
}

const FACTS = {
  id: true,
  slug: true,
  code: true,
  name: true,
  hosts: true,
  venue: true,
  town: true,
  startsAt: true,
  endsAt: true,
  answerBy: true,
  languages: true,
  opensAt: true,
  closesAt: true,
  cancelledAt: true,
  isPractice: true,
} as const;
