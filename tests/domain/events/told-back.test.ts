import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { setToldBack } from "#app/domain/events/set-told-back.server.ts";
import { publicNumbers } from "#app/domain/insights/public-numbers.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { after, dateIn, days } from "#app/platform/clock.ts";
import { startApp } from "#tests/support/app.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp();
await givenSettings();
const { cookie, staff } = await givenSignedIn({ role: "caseworker" });
const now = new Date();
const timeZone = "Europe/London";
const given = { timeZone, by: staffActor(staff), now };
const day = (ago: number) => dateIn(timeZone, after(now, -days(ago)));

const event = await givenEvent();
await db().communityEvent.update({
  where: { id: event.id },
  data: { startsAt: after(now, -days(30)), endsAt: after(now, -days(30)) },
});
const { slug } = await db().communityEvent.findUniqueOrThrow({
  where: { id: event.id },
  select: { slug: true },
});
await givenFeedback({ words: "The lamps are out.", eventId: event.id });

test("the day on which people heard back is in public and in the numbers, and can be taken away", async () => {
  expect((await publicNumbers({ now })).events).toEqual({ over: 1, toldBack: 0 });
  const form = await site.post(`/staff/events/${event.id}/told-back`, { toldBackOn: day(3) }, { cookie });
  expect(form.location).toBe(`/staff/events/${event.id}?done=toldBack#day`);
  expect((await publicNumbers({ now })).events).toEqual({ over: 1, toldBack: 1 });
  expect((await site.get(`/events/${slug}`)).body).toContain("What came of it was told here on");
  expect((await site.get("/numbers")).body).toContain("told at the venue what came of it: 1.");
  expect(await db().ledgerEntry.count({ where: { kind: "event.toldBack", eventId: event.id } })).toBe(1);
  await setToldBack({ eventId: event.id, toldBackOn: null, ...given });
  expect((await publicNumbers({ now })).events).toEqual({ over: 1, toldBack: 0 });
});

test("a day to come and a day before the event are refused with a sentence, and nothing changes", async () => {
  for (const [toldBackOn, sentence] of [
    [day(-2), "This day is still to come"],
    [day(40), "This day is before the event"],
    ["soon", "Enter a date"],
  ] as const) {
    const refused = await site.post(`/staff/events/${event.id}/told-back`, { toldBackOn }, { cookie });
    expect([refused.status, refused.body]).toEqual([422, expect.stringContaining(sentence)]);
  }
  const { toldBackOn } = await db().communityEvent.findUniqueOrThrow({
    where: { id: event.id },
    select: { toldBackOn: true },
  });
  expect(toldBackOn).toBeNull();
});
