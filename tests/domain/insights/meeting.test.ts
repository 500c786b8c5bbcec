import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { recordPromiseOutcome } from "#app/domain/actions/promises/record-promise-outcome.server.ts";
import { meeting } from "#app/domain/insights/meeting.server.ts";
import { periodNumbers } from "#app/domain/insights/period-numbers.server.ts";
import { roundedCount } from "#app/domain/insights/rounded-count.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { queueCount } from "#app/domain/triage/queue.server.ts";
import { type Happening, spellPeriod } from "#app/domain/triage/queue-period.ts";
import { queueSchema } from "#app/domain/triage/schema.ts";
import { after, days } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenArea } from "#tests/support/scenarios/given-area.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenName } from "#tests/support/scenarios/given-name.ts";
import { givenPromise } from "#tests/support/scenarios/given-promise.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenTheme } from "#tests/support/scenarios/given-theme.ts";
import { setThemes } from "#tests/support/scenarios/one-decision.ts";

await productDatabase();
await givenSettings();
const now = new Date("2026-11-23T12:00:00Z");
const from = after(now, -days(7));
const by = staffActor(await givenStaff());
const prepared = {
  area: await givenArea({ name: "Heard" }),
  silent: await givenArea({ name: "Silent" }),
  open: await givenTheme({ name: "Open" }),
  shaped: await givenTheme({ name: "Shaped" }),
  action: await givenAction({ number: "1" }),
  unheard: await givenAction({ number: "2", title: "Unheard" }),
};
await givenName({ kind: "communityGroup", name: "The silent club" });
const club = await givenName({ kind: "communityGroup", name: "The heard club" });
const first = await givenFeedback({
  now: from,
  areaId: prepared.area.id,
  language: "pl",
  communityGroupId: club.id,
});
const second = await givenFeedback({ now: after(from, -1) });
await setThemes({ itemId: first.itemId, themeIds: [prepared.open.id], by, now });
await setThemes({ itemId: second.itemId, themeIds: [prepared.shaped.id], by, now });
await givenLink({ itemId: second.itemId, actionId: prepared.action.id, now: after(now, -days(1)) });
const asked = {
  from,
  to: now,
  now,
  timeZone: "Europe/London",
  languages: ["en", "pl", "ur"],
  promises: { readWithinDays: 7, answerWithinDays: 60 },
};

test("it names the themes without an action, the actions without a voice, and who was not heard", async () => {
  const facts = await meeting(asked);
  expect(facts.themes).toEqual([{ id: prepared.open.id, name: "Open", items: { fewerThan: 10 } }]);
  expect(facts.actions.map(({ id }) => id)).toEqual([prepared.unheard.id]);
  expect(facts.areas).toEqual(["Silent"]);
  expect(facts.languages).toEqual(["en", "ur"]);
  expect(facts.communityGroups).toEqual(["The silent club"]);
  expect(facts.hasGroups).toBe(false);
  expect(facts.late).toEqual({
    actions: [],
    unread: 0,
    unanswered: 0,
    promises: { late: 0, dueSoon: 0 },
    pastPromises: [],
  });
});

test("it lists each promise that is past its date until somebody says what came of it", async () => {
  const due = { dueOn: "2026-10-31", precision: "month" } as const;
  const { promiseId } = await givenPromise({
    words: "We will mend the gate.",
    due,
    now: after(now, -days(90)),
  });
  expect((await meeting(asked)).late).toMatchObject({
    promises: { late: 1, dueSoon: 0 },
    pastPromises: [
      { id: promiseId, organisation: "Warwickshire County Council", words: "We will mend the gate." },
    ],
  });
  const said = { happenedOn: "2026-11-02", words: "It swings again.", timeZone: "Europe/London" };
  await recordPromiseOutcome({ promiseId, kind: "kept", ...said, by, now });
  expect((await meeting(asked)).late.pastPromises).toEqual([]);
});

const PRECISION: Record<number, "day" | "month" | "year"> = { 4: "year", 7: "month", 10: "day" };

test("an action is late when its date is over, as exactly as the plan has it", async () => {
  const lateOn = async (closeDate: string) => {
    const where = { id: prepared.unheard.id };
    await db().actionItem.update({
      where,
      data: { closeDate, closePrecision: PRECISION[closeDate.length] ?? "unknown" },
      select: { id: true },
    });
    return (await meeting(asked)).late.actions.length;
  };
  expect(await lateOn("2026-11-23")).toBe(0);
  expect(await lateOn("2026-11-22")).toBe(1);
  expect(await lateOn("2026-11")).toBe(0);
  expect(await lateOn("2026-10")).toBe(1);
  expect(await lateOn("2026")).toBe(0);
  expect(await lateOn("2025")).toBe(1);
});

test("the numbers of a period count each item once, and the queue's filter shows the same items", async () => {
  await givenPublishedResponse({
    itemIds: [second.itemId],
    actionIds: [prepared.action.id],
    now: after(now, -1),
  });
  const numbers = await periodNumbers({ from, to: now });
  expect(numbers).toMatchObject({ received: 1, read: 1, linked: 1, answered: 1, published: 1, withdrawn: 0 });
  for (const happening of ["received", "read", "linked", "answered"] satisfies Happening[]) {
    const period = spellPeriod(happening, { from, to: now });
    const filters = queueSchema.parse({ disposition: "any", period });
    expect(await queueCount({ filters, staffId: by.staffId, now }), happening).toBe(numbers[happening]);
  }
  const before = await periodNumbers({ from: after(from, -days(7)), to: from });
  expect(before).toMatchObject({ received: 1, read: 0, linked: 0, published: 0 });
});

test("a number of a theme is printed rounded to five, and below ten not at all", () => {
  const told = [0, 1, 9, 10, 12, 13, 17, 18].map(roundedCount);
  const few = { fewerThan: 10 };
  expect(told).toEqual([
    few,
    few,
    few,
    { about: 10 },
    { about: 10 },
    { about: 15 },
    { about: 15 },
    { about: 20 },
  ]);
});
