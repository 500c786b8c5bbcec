import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { eraseNote } from "#app/domain/events/notes/erase-note.server.ts";
import { mendNote } from "#app/domain/events/notes/mend-note.server.ts";
import { notesOfEvent } from "#app/domain/events/notes/notes-for-staff.server.ts";
import { publicNotes } from "#app/domain/events/notes/public-notes.server.ts";
import { unpublishNote } from "#app/domain/events/notes/unpublish-note.server.ts";
import { publicEvent } from "#app/domain/events/public-event.server.ts";
import { setAttendance } from "#app/domain/events/set-attendance.server.ts";
import { publishNote } from "#app/domain/feedback/event-notes/publish-note.server.ts";
import { passagesToTranslate } from "#app/domain/insights/passages-to-translate.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { after, days } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenNote } from "#tests/support/scenarios/given-note.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-06-01T12:00:00Z");
const timeZone = "Europe/London";

const shown = (eventId: string, at = now) => publicNotes({ eventId, now: at, languages: undefined });

test("how many came is rounded to ten when it is saved, and told once the event is over", async () => {
  const { id, slug } = await givenEvent({ now });
  const saved = async (came: number | null) => setAttendance({ eventId: id, came, by, now });
  expect([await saved(9), await saved(10), await saved(44), await saved(45), await saved(null)]).toEqual([
    ...[0, 10, 40, 50, null],
  ]);
  await saved(37);
  expect((await publicEvent({ slug, now, timeZone })).cameAbout).toBe(40);
  expect((await publicEvent({ slug, now: after(now, -days(1)), timeZone })).cameAbout).toBeNull();
  const kept = await db().ledgerEntry.findMany({
    where: { kind: "event.attendanceSet" },
    select: { details: true },
  });
  expect(JSON.stringify(kept)).not.toContain("37");
});

test("what the room said is public from when it is published until it is taken back, with its language", async () => {
  const { id, slug } = await givenEvent({ now });
  const { noteId, version } = await givenNote({ eventId: id, language: "pl", published: false, now });
  expect(await shown(id)).toEqual([]);
  expect(await publishNote({ eventId: id, noteId, version, by, now })).toEqual({ ok: true });
  const [note] = (await publicEvent({ slug, now, timeZone })).notes;
  expect(note).toMatchObject({
    language: "pl",
    html: "<p>Everybody wants <strong>light</strong> at the stop.</p>",
  });
  expect(await publishNote({ eventId: id, noteId, version, by, now })).toEqual({
    ok: false,
    reason: "published",
  });
  await unpublishNote({ eventId: id, noteId, by, now });
  expect(await shown(id)).toEqual([]);
});

test("words with personal details are published only by somebody who stands by them", async () => {
  const { id } = await givenEvent({ now });
  const words = "Call Sam on 07700 900123 about it.";
  const { noteId, version } = await givenNote({ eventId: id, words, published: false, now });
  const publish = (confirmed: boolean) => publishNote({ eventId: id, noteId, version, confirmed, by, now });
  expect(await publish(false)).toEqual({ ok: false, reason: "personal-details" });
  expect(await publish(true)).toEqual({ ok: true });
});

test("only what was read is published, and what is public is neither changed nor erased", async () => {
  const { id } = await givenEvent({ now });
  const { noteId, version } = await givenNote({ eventId: id, published: false, now });
  const later = after(now, 1000);
  const mend = () =>
    mendNote({ eventId: id, noteId, words: "Light at both stops.", language: "en", by, now: later });
  expect(await mend()).toEqual({ ok: true });
  expect(await publishNote({ eventId: id, noteId, version, by, now: later })).toEqual({
    ok: false,
    reason: "changed-meanwhile",
  });
  const read = String(later.getTime());
  expect(await publishNote({ eventId: id, noteId, version: read, by, now: later })).toEqual({ ok: true });
  expect(await mend()).toEqual({ ok: false, reason: "published" });
  expect(await eraseNote({ eventId: id, noteId, by, now })).toEqual({ ok: false, reason: "published" });
  await unpublishNote({ eventId: id, noteId, by, now });
  expect(await eraseNote({ eventId: id, noteId, by, now })).toEqual({ ok: true });
  expect(await notesOfEvent({ eventId: id })).toEqual([]);
});

test("the notes of a table are never public, and a note is only found with its own event", async () => {
  const [one, other] = [await givenEvent({ now }), await givenEvent({ now })];
  const { noteId, version } = await givenNote({ eventId: one.id, kind: "table", now });
  expect(await publishNote({ eventId: one.id, noteId, version, by, now })).toEqual({
    ok: false,
    reason: "not-of-the-room",
  });
  const force = db().eventNote.update({ where: { id: noteId }, data: { publishedAt: now } });
  await expect(force).rejects.toThrow("only_the_room_is_published");
  await expect(eraseNote({ eventId: other.id, noteId, by, now })).rejects.toMatchObject({ status: 404 });
});

test("an event that is hidden shows no note, one of town and month none until it is over", async () => {
  const { id } = await givenEvent({ now });
  await givenNote({ eventId: id, now });
  const list = (listing: "full" | "townAndMonth" | "hidden") =>
    db().communityEvent.update({ where: { id }, data: { listing }, select: { id: true } });
  const during = after(now, -days(1));
  const counts = async () => [(await shown(id, during)).length, (await shown(id)).length];
  expect(await counts()).toEqual([1, 1]);
  await list("townAndMonth");
  expect(await counts()).toEqual([0, 1]);
  await list("hidden");
  expect(await counts()).toEqual([0, 0]);
});

test("what a room said can be translated while it is public", async () => {
  const { id } = await givenEvent({ now });
  const { noteId } = await givenNote({ eventId: id, now });
  const found = () => passagesToTranslate({ kind: "eventNote", subjectId: noteId, written: "en" });
  expect(await found()).toMatchObject([
    { language: "en", words: { words: "Everybody wants **light** at the stop." } },
  ]);
  await unpublishNote({ eventId: id, noteId, by, now });
  expect(await found()).toEqual([]);
});
