import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { ledgerCheck } from "#app/domain/insights/ledger-check.server.ts";
import { publicLedger } from "#app/domain/insights/public-ledger.server.ts";
import { countUnaccounted } from "#app/domain/insights/unaccounted.ts";
import { DISPOSITIONS, emptyBalance, sumBalances } from "#app/domain/ledger/dispositions.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";

await productDatabase();
const timeZone = "Europe/London";
const startsAt = new Date("2026-06-10T17:00:00Z");
const said = new Date("2026-06-10T18:00:00Z");
const nextDay = new Date("2026-06-11T09:00:00Z");

async function givenSaid({
  eventId,
  times,
  now = said,
}: {
  eventId: string | null;
  times: number;
  now?: Date;
}) {
  const items: string[] = [];
  for (let n = 0; n < times; n += 1) items.push((await givenFeedback({ eventId, now })).itemId);
  return items;
}

test("an empty ledger is zero everywhere and has no lines", async () => {
  const ledger = await publicLedger({ now: nextDay, timeZone });
  expect(ledger.total).toEqual({ ...emptyBalance(), unaccounted: 0 });
  expect(ledger.events).toEqual([]);
});

test("events with 10 items by midnight have a line, the others are one, and the lines sum to midnight's total", async () => {
  const big = await givenEvent({ name: "Big", startsAt });
  const small = await givenEvent({ name: "Small", startsAt });
  const running = await givenEvent({ name: "Running", startsAt: nextDay });
  const hidden = await givenEvent({ name: "Hidden", startsAt });
  await db().communityEvent.update({
    where: { id: hidden.id },
    data: { listing: "hidden" },
    select: { id: true },
  });
  const [first = ""] = await givenSaid({ eventId: big.id, times: 10 });
  await givenSaid({ eventId: small.id, times: 9 });
  await givenSaid({ eventId: running.id, times: 11 });
  await givenSaid({ eventId: hidden.id, times: 12 });
  await givenSaid({ eventId: null, times: 4 });
  await givenSaid({ eventId: small.id, times: 5, now: nextDay });
  await withdrawItem({ itemId: first, now: nextDay });

  const ledger = await publicLedger({ now: nextDay, timeZone });
  expect(ledger.events.map(({ line, name, received }) => [line, name, received])).toEqual([
    ["event", "Big", 10],
    ["otherEvents", null, 36],
  ]);
  expect(ledger.events[0]).toMatchObject({ slug: big.slug, waiting: 10, withdrawn: 0 });
  expect(ledger.eventsTotal).toEqual(sumBalances(ledger.events));
  expect(ledger.eventsTotal.received).toBe(46);
  expect(ledger.eventsAsOf).toEqual(new Date("2026-06-10T23:00:00Z"));
  expect(ledger.total).toMatchObject({ received: 51, waiting: 50, withdrawn: 1, unaccounted: 0 });

  const dayAfter = await publicLedger({ now: new Date("2026-06-12T09:00:00Z"), timeZone });
  expect(dayAfter.events.map(({ name, received }) => [name, received])).toEqual(
    [
      ["Running", 11],
      ["Big", 10],
      ["Small", 14],
      [null, 16],
    ].toSorted((a, b) => order(dayAfter.events, a) - order(dayAfter.events, b)),
  );
  expect(dayAfter.eventsTotal.received).toBe(dayAfter.total.received);
});

function order(events: { name: string | null }[], [name]: (string | number | null)[]): number {
  return events.findIndex((event) => event.name === name);
}

test("items without an event have a row of their own from 10 on", async () => {
  await givenSaid({ eventId: null, times: 6 });
  const ledger = await publicLedger({ now: nextDay, timeZone });
  expect(ledger.events.map(({ line, received }) => [line, received])).toContainEqual(["noEvent", 10]);
});

test("nothing of an event that is not over, or of who said what, is in the ledger", async () => {
  const ledger = JSON.stringify(await publicLedger({ now: nextDay, timeZone }));
  expect(ledger).not.toMatch(/Running|Small|Hidden|eventId|itemId/);
});

test("the two ways agree, and what only one of them knows is listed and counted", async () => {
  expect(await ledgerCheck()).toMatchObject({ isBalanced: true, differences: [] });
  const { id: eventId } = await givenEvent();
  const [itemId = ""] = await givenSaid({ eventId, times: 2 });
  await db().withdrawal.create({ data: { itemId, reason: "byReceipt", at: said } });
  const check = await ledgerCheck();
  expect(check.isBalanced).toBe(false);
  expect(check.differences).toEqual([
    { eventId, disposition: "withdrawn", entries: 0, tables: 1, stored: 0 },
    { eventId, disposition: "waiting", entries: 2, tables: 1, stored: 2 },
  ]);
  expect((await publicLedger({ now: nextDay, timeZone })).total.unaccounted).toBe(1);
});

test("one lost item counts once, and so does one that stands elsewhere", () => {
  const balance = (over: Partial<Record<(typeof DISPOSITIONS)[number], number>>) => {
    const full = { ...emptyBalance(), ...over };
    return { ...full, received: DISPOSITIONS.reduce((sum, name) => sum + full[name], 0) };
  };
  const of = (over: Parameters<typeof balance>[0]) => new Map([["event", balance(over)]]);
  expect(countUnaccounted(of({ waiting: 3 }), of({ waiting: 3 }))).toBe(0);
  expect(countUnaccounted(of({ waiting: 3 }), of({ waiting: 2 }))).toBe(1);
  expect(countUnaccounted(of({ waiting: 3 }), of({ waiting: 2, linked: 1 }))).toBe(1);
  expect(countUnaccounted(of({ waiting: 1 }), new Map([["another", balance({ waiting: 1 })]]))).toBe(2);
  expect(countUnaccounted(new Map(), of({ answered: 2 }))).toBe(2);
});
