import { db } from "#app/db/client.server.ts";
import { codesMeant } from "./event-code.ts";
import { takesFeedback } from "./status.ts";

export type EventByCode = {
  id: string;
  slug: string;
  code: string;
  name: string;
  hosts: string;
  venue: string;
  town: string;
  startsAt: Date;
  endsAt: Date;
  answerBy: Date | null;
  /** Whether feedback is taken now. */
  isOpen: boolean;
  opensAt: Date;
  closesAt: Date;
};

/**
 * The event of a short code from a poster, in any case, with O for 0 and I or L for 1 forgiven. Whoever has the code
 * was told it in the room, so it opens events that are not listed too.
 * @param typed the code as somebody typed it
 * @returns null for an unknown code
 */
export async function findEventByCode({
  typed,
  now,
}: {
  typed: string;
  now: Date;
}): Promise<EventByCode | null> {
  const codes = codesMeant(typed);
  const events = await db().communityEvent.findMany({
    where: { code: { in: codes } },
    select: {
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
      opensAt: true,
      closesAt: true,
    },
  });
  const event = codes.map((code) => events.find((one) => one.code === code)).find(Boolean);
  return event ? { ...event, isOpen: takesFeedback(event, now) } : null;
}
