import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { dayPasses } from "#app/domain/events/day-pass/day-passes.server.ts";
import { makeDayPass } from "#app/domain/events/day-pass/make-day-pass.server.ts";
import { editEvent } from "#app/domain/events/edit-event.server.ts";
import { eventForStaff } from "#app/domain/events/event-for-staff.server.ts";
import { findEventByCode } from "#app/domain/events/find-event-by-code.server.ts";
import { listEvents } from "#app/domain/events/list-events.server.ts";
import { mergeEvents } from "#app/domain/events/merge-events.server.ts";
import { mergeChoices, mergeOutlook } from "#app/domain/events/merge-outlook.server.ts";
import { notesOfEvent } from "#app/domain/events/notes/notes-for-staff.server.ts";
import { publicEventAddress } from "#app/domain/events/public-event-address.server.ts";
import { publicEvents } from "#app/domain/events/public-events.server.ts";
import { setAttendance } from "#app/domain/events/set-attendance.server.ts";
import { importFeedback } from "#app/domain/feedback/import-feedback.server.ts";
import { ledgerCheck } from "#app/domain/insights/ledger-check.server.ts";
import { publicLedger } from "#app/domain/insights/public-ledger.server.ts";
import { IMPORT, staffActor } from "#app/domain/ledger/actor.ts";
import { after, days } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenCase } from "#tests/support/scenarios/given-case.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenNote } from "#tests/support/scenarios/given-note.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { importRow } from "#tests/support/scenarios/import-row.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-06-01T12:00:00Z");
const timeZone = "Europe/London";

const merge = (eventId: string, intoId: string) => mergeEvents({ eventId, intoId, by, now });

function bringIn(eventId: string, rows: { id: string; words: string }[]) {
  return importFeedback({
    rows: rows.map(({ id, words }, n) => importRow({ row: n + 2, externalId: id, words })),
    ...{ eventId, language: "en", keepWordsMonths: 24, by: IMPORT, now, random },
  });
}

test("everything that belonged to the event belongs to the one that stays", async () => {
  const [twice, stays] = [await givenEvent({ now }), await givenEvent({ now })];
  for (let n = 0; n < 3; n += 1) await givenFeedback({ eventId: twice.id, now });
  await givenFeedback({ eventId: stays.id, now });
  const { caseId } = await givenCase({ eventId: twice.id, now });
  await givenNote({ eventId: twice.id, now });
  await makeDayPass({ eventId: twice.id, name: "Table", lastDay: "2026-06-01", timeZone, by, now, random });
  const file = { eventId: twice.id, fileName: "said.csv", reading: {}, status: "draft" };
  await db().feedbackImport.create({
    data: { ...file, startedById: by.staffId, createdAt: now },
    select: { id: true },
  });
  await setAttendance({ eventId: twice.id, came: 62, by, now });
  await db().communityEvent.update({ where: { id: twice.id }, data: { languages: ["pl", "ur"] } });
  await db().communityEvent.update({ where: { id: stays.id }, data: { languages: ["ur"] } });
  const pair = { eventId: twice.id, intoId: stays.id };
  expect((await mergeOutlook({ ...pair, mayReadCases: false })).counts.cases).toBeNull();
  expect((await mergeOutlook({ ...pair, mayReadCases: true })).counts).toEqual({
    ...{ items: 3, imports: 1, passes: 1, notes: 1, cases: 1 },
  });

  expect(await merge(twice.id, stays.id)).toEqual({ ok: true, items: 3 });
  expect((await mergeOutlook({ ...pair, mayReadCases: true })).counts).toEqual({
    ...{ items: 0, imports: 0, passes: 0, notes: 0, cases: 0 },
  });
  expect(await db().feedbackItem.count({ where: { eventId: stays.id } })).toBe(4);
  const moved = await db().confidentialCase.findUnique({ where: { id: caseId }, select: { eventId: true } });
  expect(moved?.eventId).toBe(stays.id);
  expect(await notesOfEvent({ eventId: stays.id })).toHaveLength(1);
  expect(await dayPasses({ eventId: stays.id, now })).toHaveLength(1);
  expect(await db().feedbackImport.count({ where: { eventId: stays.id } })).toBe(1);
  const kept = await eventForStaff({ eventId: stays.id, timeZone, now });
  expect([kept.cameAbout, kept.form.languages]).toEqual([60, ["ur", "pl"]]);
  expect((await ledgerCheck()).differences).toEqual([]);
});

test("the ledger has each item leave the one event and join the other where it stands, and nothing of a case", async () => {
  const [twice, stays] = [await givenEvent({ now }), await givenEvent({ now })];
  const { itemId } = await givenFeedback({ eventId: twice.id, now });
  await givenCase({ eventId: twice.id, now });
  await merge(twice.id, stays.id);
  const entries = await db().ledgerEntry.findMany({
    where: { OR: [{ subjectId: itemId }, { eventId: { in: [twice.id, stays.id] } }] },
    orderBy: { id: "asc" },
    select: { kind: true, eventId: true, from: true, to: true },
  });
  expect(entries).toEqual([
    { kind: "item.received", eventId: twice.id, from: null, to: "waiting" },
    { kind: "item.leftEvent", eventId: twice.id, from: "waiting", to: null },
    { kind: "item.joinedEvent", eventId: stays.id, from: null, to: "waiting" },
    { kind: "event.merged", eventId: twice.id, from: null, to: null },
  ]);
});

test("a row that was imported into both stays two items, and is known once afterwards", async () => {
  const [twice, stays] = [await givenEvent({ now }), await givenEvent({ now })];
  const rows = [
    { id: "1", words: "Mend the gate." },
    { id: "2", words: "Light the path." },
  ];
  await bringIn(twice.id, rows);
  await bringIn(stays.id, rows.slice(0, 1));
  expect((await mergeOutlook({ eventId: twice.id, intoId: stays.id, mayReadCases: false })).sameRows).toBe(1);
  expect(await merge(twice.id, stays.id)).toEqual({ ok: true, items: 2 });
  expect(await db().feedbackItem.count({ where: { eventId: stays.id } })).toBe(3);
  expect(await bringIn(stays.id, rows)).toMatchObject({ added: 0, already: 2 });
  expect(await bringIn(twice.id, [...rows, { id: "3", words: "A bench." }])).toMatchObject({
    ...{ added: 1, already: 2 },
  });
  expect(await db().feedbackItem.count({ where: { eventId: twice.id } })).toBe(0);
});

test("the old code and the old address lead to the event that stays, through several merges", async () => {
  const [one, two, three] = [await givenEvent({ now }), await givenEvent({ now }), await givenEvent({ now })];
  await merge(one.id, two.id);
  await merge(two.id, three.id);
  for (const { id, code, slug } of [one, two, three]) {
    expect(await findEventByCode({ typed: code, now })).toMatchObject({ id: three.id, code: three.code });
    expect(await publicEventAddress({ slug })).toBe(three.slug);
    expect((await eventForStaff({ eventId: id, timeZone, now })).id).toBe(three.id);
  }
  const { itemId } = await givenFeedback({ eventId: one.id, now });
  const { caseId } = await givenCase({ eventId: one.id, now });
  const { noteId } = await givenNote({ eventId: one.id, published: false, now });
  const at = { select: { eventId: true } };
  expect([
    await db().feedbackItem.findUnique({ where: { id: itemId }, ...at }),
    await db().confidentialCase.findUnique({ where: { id: caseId }, ...at }),
    await db().eventNote.findUnique({ where: { id: noteId }, ...at }),
  ]).toEqual(Array(3).fill({ eventId: three.id }));
  expect((await ledgerCheck()).differences).toEqual([]);
});

test("an event that is not listed gives nothing away through a merge, and neither does one merged into it", async () => {
  const list = (id: string) => db().communityEvent.update({ where: { id }, data: { listing: "hidden" } });
  const [hidden, open] = [await givenEvent({ now }), await givenEvent({ now })];
  await list(hidden.id);
  await merge(hidden.id, open.id);
  await expect(publicEventAddress({ slug: hidden.slug })).rejects.toMatchObject({ status: 404 });
  const quiet = await givenEvent({ now });
  await list(quiet.id);
  await merge(open.id, quiet.id);
  await expect(publicEventAddress({ slug: open.slug })).rejects.toMatchObject({ status: 404 });
});

test("a merged event is on no list, has no line in the ledger, and cannot be edited", async () => {
  const [twice, stays] = [await givenEvent({ now }), await givenEvent({ now })];
  for (let n = 0; n < 10; n += 1) await givenFeedback({ eventId: twice.id, now });
  const { form } = await eventForStaff({ eventId: twice.id, timeZone, now });
  await merge(twice.id, stays.id);
  const tomorrow = after(now, days(1));
  const { coming, over } = await publicEvents({ now: tomorrow });
  const slugs = [...coming, ...over].map(({ slug }) => slug);
  expect(slugs).toContain(stays.slug);
  expect(slugs).not.toContain(twice.slug);
  expect((await listEvents()).map(({ id }) => id)).not.toContain(twice.id);
  expect((await mergeChoices({ eventId: stays.id })).others.map(({ id }) => id)).not.toContain(twice.id);
  const { events, total } = await publicLedger({ now: tomorrow, timeZone });
  expect(events.find(({ slug }) => slug === stays.slug)?.received).toBe(10);
  expect(events.find(({ slug }) => slug === twice.slug)).toBeUndefined();
  expect(total.unaccounted).toBe(0);
  const edit = editEvent({ eventId: twice.id, event: form, timeZone, by, now });
  await expect(edit).rejects.toMatchObject({ status: 404 });
});

test("an event is not merged with itself, twice, into one that is gone, or with a practice event", async () => {
  const [one, two, three] = [await givenEvent({ now }), await givenEvent({ now }), await givenEvent({ now })];
  expect(await merge(one.id, one.id)).toEqual({ ok: false, reason: "itself" });
  await merge(one.id, two.id);
  for (const [from, into] of [
    [one.id, two.id],
    [one.id, three.id],
    [two.id, one.id],
    [three.id, one.id],
  ] as const)
    expect(await merge(from, into)).toEqual({ ok: false, reason: "merged-before" });
  const { id: practice } = await givenEvent({ isPractice: true, now });
  expect(await merge(two.id, practice)).toEqual({ ok: false, reason: "practice" });
  expect(await merge(practice, two.id)).toEqual({ ok: false, reason: "practice" });
  await expect(merge(two.id, "00000000-0000-4000-8000-000000000000")).rejects.toMatchObject({ status: 404 });
});

test("two who merge the same two events the other way round make them one, not none", async () => {
  const [one, two] = [await givenEvent({ now }), await givenEvent({ now })];
  await givenFeedback({ eventId: one.id, now });
  const done = await Promise.all([merge(one.id, two.id), merge(two.id, one.id)]);
  expect(done.filter(({ ok }) => ok)).toHaveLength(1);
  const merged = { id: { in: [one.id, two.id] }, mergedIntoId: { not: null } };
  expect(await db().communityEvent.count({ where: merged })).toBe(1);
  expect((await ledgerCheck()).differences).toEqual([]);
});
