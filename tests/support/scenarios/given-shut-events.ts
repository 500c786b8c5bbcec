import { db } from "#app/db/client.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { givenEvent } from "./given-event.ts";

/** The codes of events that take nothing, each for a reason of its own, and of one where people only practise. */
export async function givenShutEvents(now = new Date()): Promise<{ shut: string[]; practice: string }> {
  const over = await givenEvent({ name: "Over", startsAt: after(now, -days(60)), now });
  const notYet = await givenEvent({ name: "Not yet", startsAt: after(now, days(10)), now });
  const cancelled = await givenEvent({ name: "Called off", startsAt: after(now, days(20)), now });
  await db().communityEvent.update({
    where: { id: cancelled.id },
    data: { cancelledAt: now },
    select: { id: true },
  });
  const practice = await givenEvent({ name: "Practice", isPractice: true, now });
  return { shut: [over, notYet, cancelled].map(({ code }) => code), practice: practice.code };
}
