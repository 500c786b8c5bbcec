import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { createEvent } from "#app/domain/events/create-event.server.ts";
import { editEvent } from "#app/domain/events/edit-event.server.ts";
import { codesMeant, newEventCode } from "#app/domain/events/event-code.ts";
import { eventForStaff } from "#app/domain/events/event-for-staff.server.ts";
import { findEventByCode } from "#app/domain/events/find-event-by-code.server.ts";
import { publicEvent } from "#app/domain/events/public-event.server.ts";
import { publicEvents } from "#app/domain/events/public-events.server.ts";
import { type EventForm, eventSchema } from "#app/domain/events/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { after, days } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
const by = staffActor(await givenStaff());
const now = new Date("2026-06-01T12:00:00Z");
const timeZone = "Europe/London";

const FORM: EventForm = {
  name: "Food & stories",
  hosts: "Friends of the park",
  venue: "Park pavilion",
  town: "Rugby",
  date: "2026-06-10",
  startTime: "18:30",
  endTime: "21:00",
  opensOn: "2026-06-10",
  closesOn: "2026-07-10",
  answerBy: "",
  listing: "full",
  summary: "",
  languages: [],
};

const add = (over: Partial<EventForm> = {}) =>
  createEvent({ event: { ...FORM, ...over }, timeZone, by, now, random });

const factsOf = (id: string) =>
  db().communityEvent.findUniqueOrThrow({
    where: { id },
    select: { startsAt: true, opensAt: true, closesAt: true, code: true, slug: true, name: true },
  });

test("days and times of the form are those of the operator's time zone", async () => {
  const { id } = await add();
  expect(await factsOf(id)).toMatchObject({
    startsAt: new Date("2026-06-10T17:30:00Z"),
    opensAt: new Date("2026-06-09T23:00:00Z"),
    closesAt: new Date("2026-07-10T23:00:00Z"),
  });
  expect((await eventForStaff({ eventId: id, timeZone, now })).form).toEqual(FORM);
});

test("the day by which answers are due is kept as it was typed, shown in public and taken away again", async () => {
  const { id, slug } = await add({ name: "Soon answered", answerBy: "2026-08-01" });
  const form = async () => (await eventForStaff({ eventId: id, timeZone, now })).form;
  expect((await form()).answerBy).toBe("2026-08-01");
  expect((await publicEvent({ slug, now, timeZone })).answerBy).toEqual(new Date("2026-08-01"));
  const event = { ...(await form()), answerBy: "" };
  expect(await editEvent({ eventId: id, event, timeZone, by, now })).toEqual({ changed: ["answerBy"] });
  expect((await publicEvent({ slug, now, timeZone })).answerBy).toBeNull();
});

test("two events of one name have addresses and codes of their own", async () => {
  const [one, two] = [await add({ name: "Spring fair" }), await add({ name: "Spring fair" })];
  expect([one.slug, two.slug]).toEqual(["spring-fair", "spring-fair-2"]);
  expect(one.code).not.toBe(two.code);
});

test("mending an event keeps its code and address, and the ledger names the fields that changed", async () => {
  const { id, code, slug } = await add({ name: "Sprng fayre" });
  const event = { ...FORM, name: "Spring fayre", venue: "Old hall" };
  expect(await editEvent({ eventId: id, event, timeZone, by, now })).toEqual({ changed: ["name", "venue"] });
  expect(await editEvent({ eventId: id, event, timeZone, by, now })).toEqual({ changed: [] });
  expect(await factsOf(id)).toMatchObject({ code, slug, name: "Spring fayre" });
  const entries = await db().ledgerEntry.findMany({
    where: { subjectId: id },
    orderBy: { id: "asc" },
    select: { kind: true, details: true },
  });
  expect(entries).toEqual([
    { kind: "event.created", details: {} },
    { kind: "event.edited", details: { fields: ["name", "venue"] } },
  ]);
});

test("the languages of an event are those that were ticked, each once, and a change of them is told", async () => {
  const { id, slug, code } = await add({ name: "Many tongues", languages: ["pl", "ur", "pl"] });
  const read = async () => (await eventForStaff({ eventId: id, timeZone, now })).form;
  expect((await read()).languages).toEqual(["pl", "ur"]);
  expect((await publicEvent({ slug, now, timeZone })).languages).toEqual(["pl", "ur"]);
  expect((await findEventByCode({ typed: code, now }))?.languages).toEqual(["pl", "ur"]);
  const form = await read();
  const mend = (languages: string[]) =>
    editEvent({ eventId: id, event: { ...form, languages }, timeZone, by, now });
  expect(await mend(["ur", "pl"])).toEqual({ changed: [] });
  expect(await mend(["pa"])).toEqual({ changed: ["languages"] });
});

test("a code is found in any case, with letters for digits and with spaces", async () => {
  const { id } = await add();
  await db().communityEvent.update({ where: { id }, data: { code: "7K01M" }, select: { id: true } });
  for (const typed of ["7K01M", "7k o1m", "7k-0im", "7K0lM"]) {
    expect(await findEventByCode({ typed, now })).toMatchObject({ id, isOpen: false });
  }
  expect(await findEventByCode({ typed: "7K01N", now })).toBeNull();
  expect(await findEventByCode({ typed: "", now })).toBeNull();
  expect(codesMeant("lib0")).toEqual(["LIB0", "11B0"]);
});

test("feedback is open from the first day to the end of the last", async () => {
  const { code } = await add();
  const isOpen = async (at: string) => (await findEventByCode({ typed: code, now: new Date(at) }))?.isOpen;
  expect(await isOpen("2026-06-09T22:59:59Z")).toBe(false);
  expect(await isOpen("2026-06-09T23:00:00Z")).toBe(true);
  expect(await isOpen("2026-07-10T22:59:59Z")).toBe(true);
  expect(await isOpen("2026-07-10T23:00:00Z")).toBe(false);
});

test("a new code has five signs that are not mistaken for others and make no word", () => {
  for (let n = 0; n < 500; n += 1) expect(newEventCode(random)).toMatch(/^[0-9B-DF-HJKMNP-TV-Z]{5}$/);
});

test("the form refuses an end before the start, days that leave the event out and answers before it", () => {
  const errors = (over: Partial<EventForm>) =>
    eventSchema.safeParse({ ...FORM, ...over }).error?.issues.map(({ path, message }) => [path[0], message]);
  expect(errors({ endTime: "18:30" })).toEqual([["endTime", "error.event.endsFirst"]]);
  expect(errors({ opensOn: "2026-06-11" })).toEqual([["opensOn", "error.event.opensLate"]]);
  expect(errors({ closesOn: "2026-06-09" })).toEqual([["closesOn", "error.event.closesEarly"]]);
  expect(errors({ answerBy: "2026-06-09" })).toEqual([["answerBy", "error.event.answersEarly"]]);
  expect(errors({ answerBy: "2026-06-10" })).toBeUndefined();
  expect(errors({ startTime: "6pm" })?.[0]).toEqual(["startTime", "error.time"]);
});

test("an event of town and month tells no name, place, day or code until it is over, and neither does its address", async () => {
  const { slug } = await add({
    ...{ listing: "townAndMonth", town: "Nuneaton", name: "Women's evening" },
    languages: ["pa"],
  });
  expect(slug).toBe("nuneaton-2026-06");
  const during = new Date("2026-06-10T19:00:00Z");
  const shown = await publicEvent({ slug, now: during, timeZone });
  const untold = {
    name: null,
    hosts: null,
    venue: null,
    startsAt: null,
    endsAt: null,
    code: null,
    languages: [],
  };
  expect(shown).toMatchObject({ town: "Nuneaton", isOver: false, ...untold });
  const over = new Date("2026-06-10T20:00:00Z");
  expect(await publicEvent({ slug, now: over, timeZone })).toMatchObject({
    name: "Women's evening",
    isOver: true,
  });
});

test("a hidden event is neither listed nor found by its address, before and after", async () => {
  const { slug } = await add({ listing: "hidden", name: "A quiet meeting", town: "Bedworth" });
  for (const at of [now, after(now, days(60))]) {
    const { coming, over } = await publicEvents({ now: at });
    expect([...coming, ...over].map((event) => event.slug)).not.toContain(slug);
    await expect(publicEvent({ slug, now: at, timeZone })).rejects.toMatchObject({ status: 404 });
  }
});

test("events to come are listed soonest first, those that are over newest first", async () => {
  await add({ name: "Later", date: "2026-06-20" });
  const at = (list: { startsAt: Date | null; month: Date }[]) => list.map(({ month }) => month.getTime());
  const before = await publicEvents({ now });
  expect(at(before.coming)).toEqual(at(before.coming).toSorted());
  const later = await publicEvents({ now: after(now, days(60)) });
  expect(later.coming).toEqual([]);
  expect(at(later.over)).toEqual(at(later.over).toSorted().reverse());
});

test("an event tells its numbers once it was over at midnight with 10 items, as of midnight", async () => {
  const { id, slug } = await add({ name: "Counted" });
  const said = new Date("2026-06-10T18:00:00Z");
  for (let n = 0; n < 9; n += 1) await givenFeedback({ eventId: id, now: said });
  const nextDay = new Date("2026-06-11T09:00:00Z");
  expect((await publicEvent({ slug, now: nextDay, timeZone })).balance).toBeNull();
  await givenFeedback({ eventId: id, now: said });
  await givenFeedback({ eventId: id, now: nextDay });
  expect((await publicEvent({ slug, now: new Date("2026-06-10T21:30:00Z"), timeZone })).balance).toBeNull();
  const shown = await publicEvent({ slug, now: nextDay, timeZone });
  expect(shown.balance).toMatchObject({ received: 10, waiting: 10 });
  expect(shown.asOf).toEqual(new Date("2026-06-10T23:00:00Z"));
});
