import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { lateItems, overdue } from "#app/domain/insights/overdue.server.ts";
import { queue } from "#app/domain/triage/queue.server.ts";
import { spellPeriod } from "#app/domain/triage/queue-period.ts";
import { queueSchema } from "#app/domain/triage/schema.ts";
import { after, days } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
const now = new Date("2026-11-23T12:00:00Z");
const ago = (n: number) => after(now, -days(n));
const { id: staffId } = await givenStaff();
const late = () =>
  overdue({ now, timeZone: "Europe/London", promises: { readWithinDays: 7, answerWithinDays: 60 } });

test("nothing is late on the day that was promised", async () => {
  await givenFeedback({ now: ago(7) });
  await givenFeedback({ now });
  expect((await late()).unread).toEqual([]);
});

test("what nobody has read is by event and by how late it is, and each number leads to exactly those items", async () => {
  const event = await givenEvent({ name: "Library", startsAt: ago(60) });
  for (const age of [8, 9, 20, 36, 50]) await givenFeedback({ eventId: event.id, now: ago(age) });
  await givenFeedback({ now: ago(8) });
  const { unread, periods } = await late();
  expect(unread.map(({ event: at, counts }) => [at?.name ?? null, counts])).toEqual([
    ["Library", { week: 2, month: 1, longer: 2 }],
    [null, { week: 1, month: 0, longer: 0 }],
  ]);
  expect(unread.map(lateItems)).toEqual([5, 1]);
  for (const [band, count] of [
    ["week", 2],
    ["month", 1],
    ["longer", 2],
  ] as const) {
    const period = spellPeriod("received", periods.unread[band]);
    const filters = queueSchema.parse({ event: event.id, period });
    expect((await queue({ filters, staffId, now })).rows).toHaveLength(count);
  }
});

test("an answer is late after the event's own date, else after the promised days", async () => {
  const { id: actionId } = await givenAction();
  const linkedAt = async (eventId: string | null, age: number) => {
    const { itemId } = await givenFeedback({ eventId, now: ago(age) });
    await givenLink({ itemId, actionId, now: ago(1) });
  };
  const [past, today] = [await givenEvent({ name: "Past" }), await givenEvent({ name: "Today" })];
  const answerBy = (id: string, date: string) =>
    db().communityEvent.update({ where: { id }, data: { answerBy: new Date(date) }, select: { id: true } });
  await answerBy(past.id, "2026-11-10");
  await answerBy(today.id, "2026-11-23");
  await linkedAt(past.id, 20);
  await linkedAt(today.id, 100);
  await linkedAt(null, 61);
  await linkedAt(null, 59);
  expect((await late()).unanswered.map(({ event, counts }) => [event?.name ?? null, counts])).toEqual(
    expect.arrayContaining([
      ["Past", { week: 0, month: 1, longer: 0 }],
      [null, { week: 1, month: 0, longer: 0 }],
    ]),
  );
  expect((await late()).unanswered).toHaveLength(2);
});

test("a practice event is never late", async () => {
  const { id } = await givenEvent({ isPractice: true });
  await givenFeedback({ eventId: id, now: ago(30) });
  expect((await late()).unread.some(({ event }) => event?.id === id)).toBe(false);
});

test("an address that says no period filters nothing", () => {
  for (const period of ["received", "read~x~", "~~", "received~2026-99-99T00:00:00.000Z~"]) {
    expect(queueSchema.parse({ period }).period).toBe("");
  }
});
