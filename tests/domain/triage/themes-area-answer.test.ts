import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { answerDirectly } from "#app/domain/triage/answer-directly.server.ts";
import { createTheme } from "#app/domain/triage/create-theme.server.ts";
import { endDirectAnswer } from "#app/domain/triage/end-direct-answer.server.ts";
import { listThemes } from "#app/domain/triage/list-themes.server.ts";
import { nextWaiting, queueItem } from "#app/domain/triage/queue-item.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenArea } from "#tests/support/scenarios/given-area.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenTheme } from "#tests/support/scenarios/given-theme.ts";
import { placeItem, setThemes } from "#tests/support/scenarios/one-decision.ts";

await productDatabase();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-23T12:00:00Z");
const nobody = "00000000-0000-4000-8000-000000000000";

const kindsOf = async (subjectId: string) => {
  const entries = await db().ledgerEntry.findMany({
    where: { subjectId },
    orderBy: { id: "asc" },
    select: { kind: true },
  });
  return entries.map(({ kind }) => kind);
};

test("themes replace each other, and the same ones again write nothing", async () => {
  const { itemId } = await givenFeedback();
  const [one, two] = [await givenTheme(), await givenTheme()];
  await setThemes({ itemId, themeIds: [one.id, two.id], by, now });
  await setThemes({ itemId, themeIds: [two.id, one.id, one.id], by, now });
  expect((await queueItem({ itemId })).themes.map(({ id }) => id).sort()).toEqual([one.id, two.id].sort());
  expect(await kindsOf(itemId)).toEqual(["item.received", "item.themed"]);
  await setThemes({ itemId, themeIds: [], by, now });
  expect((await queueItem({ itemId })).themes).toEqual([]);
});

test("a theme that is unknown or retired is refused, but an item keeps a retired one that it has", async () => {
  const { itemId } = await givenFeedback();
  const theme = await givenTheme();
  await setThemes({ itemId, themeIds: [theme.id], by, now });
  await db().theme.update({ where: { id: theme.id }, data: { retiredAt: now }, select: { id: true } });
  const { id: other } = await givenTheme();
  expect(await setThemes({ itemId, themeIds: [theme.id, other], by, now })).toEqual({ ok: true });
  const refused = { ok: false, reason: "unknown-theme" };
  expect(await setThemes({ itemId, themeIds: [nobody], by, now })).toEqual(refused);
  const { itemId: another } = await givenFeedback();
  expect(await setThemes({ itemId: another, themeIds: [theme.id], by, now })).toEqual(refused);
});

test("a theme's name is taken in any case", async () => {
  expect(await createTheme({ name: "Buses and trains", by, now })).toMatchObject({
    ok: true,
    slug: "buses-and-trains",
  });
  expect(await createTheme({ name: "BUSES and Trains", by, now })).toEqual({ ok: false, reason: "exists" });
  expect((await listThemes()).map(({ name }) => name)).toContain("Buses and trains");
});

test("an item is placed in an area in use, or in none", async () => {
  const { itemId } = await givenFeedback();
  const area = await givenArea({ name: "Rugby" });
  expect(await placeItem({ itemId, areaId: area.id, by, now })).toEqual({ ok: true });
  expect(await placeItem({ itemId, areaId: area.id, by, now })).toEqual({ ok: true });
  expect((await queueItem({ itemId })).area).toEqual({ id: area.id, name: "Rugby" });
  expect(await placeItem({ itemId, areaId: nobody, by, now })).toEqual({ ok: false, reason: "unknown-area" });
  expect(await placeItem({ itemId, areaId: null, by, now })).toEqual({ ok: true });
  expect(await kindsOf(itemId)).toEqual(["item.received", "item.placed", "item.placed"]);
});

test("a direct answer answers, there is one at a time, and taking it back returns the item", async () => {
  const { itemId } = await givenFeedback();
  expect(await answerDirectly({ itemId, words: " ", by, now })).toEqual({
    ok: false,
    reason: "answer-too-short",
  });
  expect(await answerDirectly({ itemId, words: "Yes, every Tuesday.", by, now })).toEqual({ ok: true });
  expect(await queueItem({ itemId })).toMatchObject({
    disposition: "answered",
    directAnswer: { words: "Yes, every Tuesday." },
  });
  expect(await answerDirectly({ itemId, words: "Another.", by, now })).toEqual({
    ok: false,
    reason: "already-answered",
  });
  expect(await endDirectAnswer({ itemId, by, now })).toEqual({ ok: true });
  expect(await endDirectAnswer({ itemId, by, now })).toEqual({ ok: false, reason: "not-answered" });
  expect(await queueItem({ itemId })).toMatchObject({ disposition: "waiting", directAnswer: null });
});

test("what was withdrawn takes no theme, area or answer", async () => {
  const { itemId } = await givenFeedback();
  await withdrawItem({ itemId, now });
  const refused = { ok: false, reason: "withdrawn" };
  expect(await setThemes({ itemId, themeIds: [], by, now })).toEqual(refused);
  expect(await placeItem({ itemId, areaId: null, by, now })).toEqual(refused);
  expect(await answerDirectly({ itemId, words: "Thanks.", by, now })).toEqual(refused);
  expect(await endDirectAnswer({ itemId, by, now })).toEqual(refused);
  expect((await queueItem({ itemId })).words).toBeNull();
});

test("the next one that waits is the oldest after this one", async () => {
  const first = await givenFeedback({ now: new Date("2030-01-01T10:00:00Z") });
  const second = await givenFeedback({ now: new Date("2030-01-01T11:00:00Z") });
  const { receivedAt } = await queueItem({ itemId: first.itemId });
  expect(await nextWaiting({ receivedAt, itemId: first.itemId })).toBe(second.itemId);
  const last = await queueItem({ itemId: second.itemId });
  expect(await nextWaiting({ receivedAt: last.receivedAt, itemId: second.itemId })).toBeNull();
});
