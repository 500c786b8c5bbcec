import { db } from "#app/db/client.server.ts";
import type { Listing } from "#app/domain/events/schema.ts";
import { after, days, hours } from "#app/platform/clock.ts";

let made = 0;

type GivenEvent = {
  name?: string;
  code?: string;
  slug?: string;
  town?: string;
  hosts?: string;
  startsAt?: Date;
  listing?: Listing;
  isDemo?: boolean;
  isPractice?: boolean;
  now?: Date;
};

/** A community event that took place yesterday and still takes feedback. */
export async function givenEvent({
  now = new Date(),
  ...over
}: GivenEvent = {}): Promise<{ id: string; code: string; slug: string }> {
  made += 1;
  const startsAt = over.startsAt ?? after(now, -days(1));
  return db().communityEvent.create({
    data: {
      name: "West and Together at the library",
      slug: `library-${made}`,
      code: `LIB${made}`,
      hosts: "Warwickshire Race Equality Partnership",
      venue: "Central library",
      town: "Rugby",
      ...over,
      startsAt,
      endsAt: after(startsAt, hours(3)),
      opensAt: after(startsAt, -hours(1)),
      closesAt: after(startsAt, days(30)),
      createdAt: now,
    },
    select: { id: true, code: true, slug: true },
  });
}
