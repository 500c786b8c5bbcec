import { expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";

const site = await startApp();
await givenSettings();

const STANDS = ["waiting", "linked", "answered", "setAside", "passedOn", "withheld", "withdrawn"];

test("/ledger.json has the total of now and the lines by event, and both balance", async () => {
  const past = new Date(Date.now() - 5 * 24 * 3600 * 1000);
  const event = await givenEvent({ name: "At the park", startsAt: past });
  for (let n = 0; n < 10; n += 1) await givenFeedback({ eventId: event.id, now: past });
  await givenFeedback();
  const answer = await site.get("/ledger.json");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
  const ledger = JSON.parse(answer.body);
  expect(ledger.total).toMatchObject({ received: 11, waiting: 11, unaccounted: 0 });
  expect(ledger.events).toEqual([
    expect.objectContaining({ slug: event.slug, name: "At the park", received: 10 }),
  ]);
  for (const line of [ledger.total, ledger.eventsTotal, ...ledger.events]) {
    expect(STANDS.reduce((sum, name) => sum + line[name], 0)).toBe(line.received);
  }
  expect(new Date(ledger.asOf).getTime()).toBeGreaterThan(new Date(ledger.eventsAsOf).getTime());
});

test("the ledger page shows the same total", async () => {
  const answer = await site.get("/ledger");
  expect(answer.status).toBe(200);
  expect(answer.body).toContain("We received 11 items");
  expect(answer.body).toContain("Every one of them is accounted for.");
});
