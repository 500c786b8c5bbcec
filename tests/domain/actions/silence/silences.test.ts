import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { postProgress } from "#app/domain/actions/post-progress.server.ts";
import { setActionStatus } from "#app/domain/actions/set-action-status.server.ts";
import { markSilenceTold } from "#app/domain/actions/silence/mark-silence-told.server.ts";
import { publicSilence, publicSilentDays } from "#app/domain/actions/silence/public-silence.server.ts";
import { silencesToTell, silentActions } from "#app/domain/actions/silence/silences.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { after, days } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenOrganisation } from "#tests/support/scenarios/given-contact.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const opened = new Date("2026-01-01T12:00:00Z");
const day = (n: number) => after(opened, days(n));
const timeZone = "Europe/London";
const at = (n: number) => ({ now: day(n), timeZone, updateEveryDays: 90 });

async function given() {
  const action = await givenAction();
  await db().actionPlan.update({ where: { id: action.planId }, data: { openedAt: opened } });
  return action;
}

test("an action is silent by itself, is heard again with an update, and keeps its own agreed time", async () => {
  const { id, ref } = await given();
  expect((await publicSilentDays(at(90))).has(ref)).toBe(false);
  expect((await publicSilentDays(at(91))).get(ref)).toBe(91);
  expect((await silentActions(at(83))).map((one) => one.id)).toContain(id);
  const words = "The first lamp is up.";
  await postProgress({ actionId: id, happenedOn: "2026-02-01", words, language: "en", by, now: day(60) });
  expect(await publicSilence({ ...at(91), actionId: id })).toMatchObject({ kind: "quiet", days: 31 });
  await setActionStatus({ actionId: id, status: "underWay", updateEveryDays: 14, by, now: day(91) });
  expect(await publicSilence({ ...at(91), actionId: id })).toMatchObject({ kind: "silent", days: 31 });
});

test("a pause needs an end, in the command and in the database, and ending it sooner starts the clock", async () => {
  const { id } = await given();
  const reason = "We wait for the national guidance.";
  const pause = (pausedUntil?: string) =>
    setActionStatus({
      ...{ actionId: id, status: "paused", reason, by, now: day(10) },
      ...(pausedUntil ? { pausedUntil } : {}),
    });
  const refused = { ok: false, reason: "pause-without-end" };
  expect(await pause()).toEqual(refused);
  expect(await pause("2026-01-10")).toEqual(refused);
  expect(await pause("2026-12-31")).toEqual({ ok: true });
  expect(await publicSilence({ ...at(200), actionId: id })).toMatchObject({
    kind: "paused",
    pauseEnd: "2026-12-31",
  });
  await expect(db().actionItem.update({ where: { id }, data: { pausedUntil: null } })).rejects.toThrow();
  await setActionStatus({ actionId: id, status: "underWay", by, now: day(100) });
  expect(await publicSilence({ ...at(150), actionId: id })).toMatchObject({ kind: "quiet", days: 50 });
});

test("what is linked and unanswered is counted, with the days since staff linked the first of it", async () => {
  const { id } = await given();
  const [first, second] = [await givenFeedback(), await givenFeedback()];
  await givenLink({ itemId: first.itemId, actionId: id, now: day(10) });
  await givenLink({ itemId: second.itemId, actionId: id, now: day(20) });
  const practice = await givenEvent({ isPractice: true });
  const rehearsed = await givenFeedback({ eventId: practice.id });
  await givenLink({ itemId: rehearsed.itemId, actionId: id, now: day(1) });
  const unanswered = async () => (await publicSilence({ ...at(53), actionId: id }))?.unanswered;
  expect(await unanswered()).toEqual({ items: 2, days: 43 });
  await givenPublishedResponse({ itemIds: [first.itemId], actionIds: [id] });
  expect(await unanswered()).toEqual({ items: 1, days: 33 });
  await givenPublishedResponse({ itemIds: [second.itemId], actionIds: [id] });
  expect(await unanswered()).toBeNull();
});

test("that an answer is missing is said a week after whoever leads was told, or from day 8 where nobody can be", async () => {
  const { id } = await given();
  const { itemId } = await givenFeedback();
  await givenLink({ itemId, actionId: id, now: day(10) });
  const shown = async (n: number, canMail = true) =>
    (await publicSilence({ ...at(n), canMail, actionId: id }))?.unanswered ?? null;
  expect([await shown(17), await shown(18)]).toEqual([null, { items: 1, days: 8 }]);
  const { id: organisationId } = await givenOrganisation({ leads: id });
  expect(await shown(60)).toBeNull();
  expect(await shown(60, false)).toEqual({ items: 1, days: 50 });
  const notice = { kind: "unanswered", actionId: id, dueBy: day(26), organisationId } as const;
  await db().silenceNotice.create({ data: { ...notice, toldAt: day(20) } });
  expect([await shown(26), await shown(27)]).toEqual([null, { items: 1, days: 17 }]);
  // What came after they were told of waits for a week of its own, and hides nothing meanwhile.
  const later = await givenFeedback();
  await givenLink({ itemId: later.itemId, actionId: id, now: day(25) });
  expect(await shown(40)).toEqual({ items: 1, days: 30 });
  await db().silenceNotice.create({ data: { ...notice, dueBy: day(46), toldAt: day(40) } });
  expect([await shown(46), await shown(47)]).toMatchObject([{ items: 1 }, { items: 2, days: 37 }]);
  await db().organisationContact.updateMany({ where: { organisationId }, data: { failedAt: day(50) } });
  const last = await givenFeedback();
  await givenLink({ itemId: last.itemId, actionId: id, now: day(50) });
  expect([await shown(57), await shown(58)]).toMatchObject([{ items: 2 }, { items: 3 }]);
});

test("no clock runs for an archived plan, nor for an action that is not public", async () => {
  const { id, planId } = await given();
  const hidden = await givenAction({ published: false });
  expect((await silentActions(at(400))).map((one) => one.id)).not.toContain(hidden.id);
  await db().actionPlan.update({ where: { id: planId }, data: { archivedAt: day(100) } });
  expect(await publicSilence({ ...at(400), actionId: id })).toBeNull();
  await db().actionPlan.update({ where: { id: planId }, data: { archivedAt: null } });
});

test("whoever leads is told once of a line of silence, from a week before it is public", async () => {
  const { id } = await given();
  const tell = (n: number, dueBy: string) => markSilenceTold({ actionId: id, dueBy, by, clock: at(n) });
  const told = async (n: number) => (await silencesToTell(at(n))).find((one) => one.id === id)?.toldAt;
  expect(await tell(82, "2026-04-01")).toEqual({ ok: false, reason: "not-due" });
  expect(await told(83)).toBeNull();
  expect(await tell(83, "2026-04-02")).toEqual({ ok: false, reason: "not-due" });
  expect(await tell(83, "2026-04-01")).toEqual({ ok: true });
  expect(await tell(84, "2026-04-01")).toEqual({ ok: true });
  expect(await told(95)).toEqual(day(83));
  expect(await db().ledgerEntry.count({ where: { subjectId: id, kind: "action.silenceTold" } })).toBe(1);
  const words = "The second lamp is up.";
  await postProgress({ actionId: id, happenedOn: "2026-04-10", words, language: "en", by, now: day(100) });
  expect(await told(100)).toBeUndefined();
  expect(await told(191)).toBeNull();
});
