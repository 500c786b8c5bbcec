import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { correctLanguage } from "#app/domain/feedback/correct-language.server.ts";
import { redactItem } from "#app/domain/feedback/redact-item.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { retireName } from "#app/domain/names/retire-name.server.ts";
import { filterChoices } from "#app/domain/triage/filter-choices.server.ts";
import { nextInQueue, queue, queueCount } from "#app/domain/triage/queue.server.ts";
import { queueSchema } from "#app/domain/triage/schema.ts";
import { after, days } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenArea } from "#tests/support/scenarios/given-area.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenName } from "#tests/support/scenarios/given-name.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenTheme } from "#tests/support/scenarios/given-theme.ts";
import { placeItem, setThemes } from "#tests/support/scenarios/one-decision.ts";

await productDatabase();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-23T12:00:00Z");
const view = (over: Record<string, string>) => ({
  filters: queueSchema.parse(over),
  staffId: by.staffId,
  now: new Date(),
});
const idsOf = async (over: Record<string, string>) => (await queue(view(over))).rows.map(({ id }) => id);

test("the queue has 50 a page, oldest first, and each item once, also where many came at the same moment", async () => {
  const { id: event } = await givenEvent();
  const made: string[] = [];
  for (let n = 0; n < 103; n += 1) made.push((await givenFeedback({ eventId: event, now })).itemId);
  const seen: string[] = [];
  const sizes: number[] = [];
  let after = "";
  do {
    const page = await queue(view({ event, after }));
    seen.push(...page.rows.map(({ id }) => id));
    sizes.push(page.rows.length);
    after = page.next ?? "";
  } while (after);
  expect(sizes).toEqual([50, 50, 3]);
  expect(seen.toSorted()).toEqual(made.toSorted());
  expect(await queueCount(view({ event }))).toBe(103);
});

test("each filter finds its own", async () => {
  const [area, theme] = [await givenArea({ name: "Warwick" }), await givenTheme()];
  const { id: event } = await givenEvent();
  const one = await givenFeedback({ eventId: event, areaId: area.id, channel: "phone", language: "pl" });
  const two = await givenFeedback({ eventId: event });
  await setThemes({ itemId: one.itemId, themeIds: [theme.id], by, now });
  await withdrawItem({ itemId: two.itemId, now });
  for (const filter of [{ area: area.id }, { theme: theme.id }, { channel: "phone" }, { language: "pl" }]) {
    expect(await idsOf({ event, ...filter })).toEqual([one.itemId]);
  }
  expect(await idsOf({ event, disposition: "withdrawn" })).toEqual([two.itemId]);
  expect(await idsOf({ event, disposition: "any" })).toEqual([one.itemId, two.itemId]);
  const without = await givenFeedback();
  expect(await idsOf({ event: "none" })).toContain(without.itemId);
  expect(await idsOf({ event: "none" })).not.toContain(one.itemId);
});

test("the search finds shown words in any case, takes signs as they are, and never finds what was cut", async () => {
  const { itemId } = await givenFeedback({ words: "Half the buses, 50%, leave Imran_K at the STOP." });
  expect(await idsOf({ q: "leave HALF" })).toEqual([itemId]);
  expect(await idsOf({ q: "50%" })).toEqual([itemId]);
  expect(await idsOf({ q: "5_%" })).toEqual([]);
  await redactItem({ itemId, phrases: ["Imran_K"], reason: "namesSomeone", by, now });
  expect(await idsOf({ q: "imran" })).toEqual([]);
});

test("an old or mistyped address shows the queue without what it does not understand", async () => {
  const { rows } = await queue(
    view({ event: "x", channel: "pigeon", disposition: "lost", after: "yesterday~1" }),
  );
  expect(rows.length).toBeGreaterThan(0);
});

test("accents do not matter, and a misspelt word finds what was meant", async () => {
  const { itemId } = await givenFeedback({
    words: "Two waiters of the café in Łódź Street were rude at breakfast.",
  });
  for (const q of ["cafe", "CAFÉ", "lodz", "brekfast", "waitrs cafe"])
    expect(await idsOf({ q }), q).toEqual([itemId]);
  expect(await idsOf({ q: "zzyzxq" })).toEqual([]);
});

test("by age, by who looks after it, and the one that comes next in the same queue", async () => {
  const { id: event } = await givenEvent();
  const old = await givenFeedback({ eventId: event, now: after(new Date(), -days(8)) });
  const recent = await givenFeedback({ eventId: event });
  await db().feedbackItem.update({
    where: { id: recent.itemId },
    data: { assignedToId: by.staffId },
    select: { id: true },
  });
  expect(await idsOf({ event, age: "7" })).toEqual([old.itemId]);
  expect(await idsOf({ event, age: "14" })).toEqual([]);
  expect(await idsOf({ event, assigned: "me" })).toEqual([recent.itemId]);
  expect(await idsOf({ event, assigned: by.staffId })).toEqual([recent.itemId]);
  expect(await idsOf({ event, assigned: "nobody" })).toEqual([old.itemId]);
  const next = (itemId: string, over = {}) => nextInQueue({ ...view({ event, ...over }), itemId });
  expect(await next(old.itemId)).toBe(recent.itemId);
  expect(await next(recent.itemId)).toBe(old.itemId);
  expect(await next(old.itemId, { assigned: "nobody" })).toBeNull();
});

test("what items have can be looked for, though no form offers it any more", async () => {
  await givenSettings();
  const [kept, unused] = [
    await givenTheme({ name: "Old bridges" }),
    await givenTheme({ name: "Never said" }),
  ];
  const place = await givenName({ kind: "area", name: "Old Town" });
  const { itemId } = await givenFeedback();
  await setThemes({ itemId, themeIds: [kept.id], by, now });
  await placeItem({ itemId, areaId: place.id, by, now });
  await correctLanguage({ itemId, language: "tlh", by, now });
  for (const { id } of [kept, unused]) await retireName({ kind: "theme", id, by, now });
  await retireName({ kind: "area", id: place.id, by, now });
  const { themes, areas, languages } = await filterChoices({ offered: ["en", "pl"] });
  expect(languages.slice(0, 2)).toEqual(["en", "pl"]);
  expect([languages.includes("tlh"), new Set(languages).size]).toEqual([true, languages.length]);
  expect(themes.at(-1)).toEqual({ id: kept.id, name: "Old bridges", isRetired: true });
  expect(themes.map(({ id }) => id)).not.toContain(unused.id);
  expect(areas.at(-1)).toEqual({ id: place.id, name: "Old Town", isRetired: true });
});
