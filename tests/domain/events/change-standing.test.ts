import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { changeStanding } from "#app/domain/events/change-standing.server.ts";
import { editEvent } from "#app/domain/events/edit-event.server.ts";
import { eventForStaff } from "#app/domain/events/event-for-staff.server.ts";
import { findEventByCode } from "#app/domain/events/find-event-by-code.server.ts";
import { publicEvents } from "#app/domain/events/public-events.server.ts";
import type { StandingChange } from "#app/domain/events/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { after, hours } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
const by = staffActor(await givenStaff());
const now = new Date("2026-06-01T12:00:00Z");
const timeZone = "Europe/London";

const change = (eventId: string, what: StandingChange, at = now) =>
  changeStanding({ eventId, change: what, timeZone, by, now: at });
const isOpen = async (code: string, at = now) => (await findEventByCode({ typed: code, now: at }))?.isOpen;

test("a cancelled event takes nothing, says so in public, and can be brought back", async () => {
  const { id, code, slug } = await givenEvent({ now });
  expect(await change(id, "cancel")).toEqual({ ok: true });
  expect(await change(id, "cancel")).toEqual({ ok: false, reason: "not-now" });
  expect(await isOpen(code)).toBe(false);
  const shown = (await publicEvents({ now })).over.find((event) => event.slug === slug);
  expect(shown).toMatchObject({ isCancelled: true, code: null });
  expect(await change(id, "restore")).toEqual({ ok: true });
  expect(await isOpen(code)).toBe(true);
  const kinds = await db().ledgerEntry.findMany({ where: { subjectId: id }, select: { kind: true } });
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(["event.cancelled", "event.restored"]);
});

test("what was closed early stays closed when a typo is mended, and opens again until the end of the day", async () => {
  const { id, code } = await givenEvent({ now });
  expect(await change(id, "close")).toEqual({ ok: true });
  const { form } = await eventForStaff({ eventId: id, timeZone, now });
  await editEvent({ eventId: id, event: { ...form, name: "Mended" }, timeZone, by, now });
  expect(await isOpen(code, after(now, hours(1)))).toBe(false);
  expect(await change(id, "reopen", after(now, hours(1)))).toEqual({ ok: true });
  expect(await isOpen(code, after(now, hours(2)))).toBe(true);
});
