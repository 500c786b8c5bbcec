import { afterAll, beforeEach, expect, test } from "vitest";
import { closeDb, db } from "#app/db/client.server.ts";
import { actionForStaff } from "#app/domain/actions/action-for-staff.server.ts";
import { correctAction } from "#app/domain/actions/correct-action.server.ts";
import { postProgress } from "#app/domain/actions/post-progress.server.ts";
import { publicAction } from "#app/domain/actions/public-action.server.ts";
import { publicActions } from "#app/domain/actions/public-actions.server.ts";
import { publishAction } from "#app/domain/actions/publish-action.server.ts";
import { setActionStatus } from "#app/domain/actions/set-action-status.server.ts";
import { unpublishAction } from "#app/domain/actions/unpublish-action.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPlan } from "#tests/support/scenarios/given-plan.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { linkItem } from "#tests/support/scenarios/one-decision.ts";

const database = await testDatabase();
loadEnv({ DATABASE_URL: database.url, APP_KEYS: newKey(), LOG_LEVEL: "silent" });
afterAll(closeDb);

const now = new Date("2026-11-23T20:00:00Z");
const by = staffActor(await givenStaff());
const wording = { title: "A lamp", summary: "We light the **bus stop**.", language: "en", by, now };
let actionId = "";

beforeEach(async () => {
  await db().$executeRaw`TRUNCATE "ActionPlan", "ActionItem", "PlanReading", "Organisation" CASCADE`;
  await givenPlan();
  actionId = (await db().actionItem.findFirstOrThrow({ where: { number: "2" }, select: { id: true } })).id;
});

test("an action is public only while a person approves its wording, and shows no name and no words of the document", async () => {
  expect(await publicActions()).toMatchObject({ actions: [] });
  expect(await publicAction({ ref: "2" })).toBeNull();
  expect(await publishAction({ actionId, ...wording })).toEqual({ ok: true });
  const action = await publicAction({ ref: "2" });
  expect(action).toMatchObject({
    title: "A lamp",
    summaryHtml: "<p>We light the <strong>bus stop</strong>.</p>",
    ledBy: ["Council"],
    start: { date: "2017-05-13", precision: "day" },
    close: { date: null, precision: "unknown" },
  });
  const shown = JSON.stringify([action, await publicActions()], (_key, value) =>
    typeof value === "bigint" ? String(value) : value,
  );
  for (const hidden of ["Robin", "Light the bus stop", "Ask who owns it"])
    expect(shown).not.toContain(hidden);
  await unpublishAction({ actionId, by, now });
  expect(await publicAction({ ref: "2" })).toBeNull();
  expect(await publicAction({ ref: "99" })).toBeNull();
});

test("approving again replaces the wording and keeps the old one", async () => {
  await publishAction({ actionId, ...wording });
  await publishAction({ actionId, ...wording, title: "Two lamps" });
  expect((await publicAction({ ref: "2" }))?.title).toBe("Two lamps");
  expect(await db().actionPublication.count({ where: { actionId } })).toBe(2);
});

test("organisations that change later stay as they were approved, until they are approved again", async () => {
  await publishAction({ actionId, ...wording });
  const { document } = await actionForStaff({ actionId });
  const corrected = { ...document, leadPartners: ["Somebody Else"], mainLeadOrganisation: "Somebody Else" };
  await correctAction({ actionId, corrected, by, now });
  expect(await publicAction({ ref: "2" })).toMatchObject({ ledBy: ["Council"] });
  expect((await actionForStaff({ actionId })).publication).toMatchObject({ isOutdated: true });
  await publishAction({ actionId, ...wording });
  expect(await publicAction({ ref: "2" })).toMatchObject({ ledBy: ["Somebody Else"] });
  expect((await actionForStaff({ actionId })).publication).toMatchObject({ isOutdated: false });
});

test("wording, progress and reasons that name a person of the plan are refused", async () => {
  const words = "Ask ROBIN   example about it.";
  expect(await publishAction({ actionId, ...wording, summary: words })).toEqual({
    ok: false,
    reason: "names-a-person",
    names: ["Robin Example"],
  });
  const posted = await postProgress({ actionId, happenedOn: "2026-11-23", words, language: "en", by, now });
  expect(posted).toEqual({ ok: false, reason: "names-a-person" });
  expect(await setActionStatus({ actionId, status: "paused", reason: words, by, now })).toEqual({
    ok: false,
    reason: "names-a-person",
  });
  expect(await publicAction({ ref: "2" })).toBeNull();
});

test("pausing and stopping need a public reason, in the command and in the database", async () => {
  for (const status of ["paused", "stopped"] as const) {
    const refused = { ok: false, reason: "reason-missing" };
    expect(await setActionStatus({ actionId, status, by, now })).toEqual(refused);
    expect(await setActionStatus({ actionId, status, reason: "  short        ", by, now })).toEqual(refused);
    await expect(
      db().actionItem.update({
        where: { id: actionId },
        data: { status, statusReason: "short", statusLanguage: "en", pausedUntil: now },
      }),
    ).rejects.toThrow(/pausing_and_stopping_say_why/);
  }
  expect(await setActionStatus({ actionId, status: "done", by, now })).toEqual({ ok: true });
  const row = await db().actionItem.findUniqueOrThrow({ where: { id: actionId } });
  expect([row.status, row.statusReason]).toEqual(["done", null]);
});

test("progress is dated today or before, by the operator's calendar", async () => {
  const post = (happenedOn: string, timeZone: string) =>
    postProgress({ actionId, happenedOn, timeZone, words: "A **lamp**.", language: "en", by, now });
  expect(await post("2026-11-24", "Europe/London")).toEqual({ ok: false, reason: "in-the-future" });
  expect(await post("2026-11-24", "Pacific/Auckland")).toMatchObject({ ok: true });
  expect(await post("2026-11-01", "Europe/London")).toMatchObject({ ok: true });
  await publishAction({ actionId, ...wording });
  const timeline = (await publicAction({ ref: "2" }))?.timeline ?? [];
  expect(timeline.map(({ happenedOn }) => happenedOn.toISOString().slice(0, 10))).toEqual([
    "2026-11-24",
    "2026-11-01",
  ]);
});

test("the feedback that shaped an action is counted by influence", async () => {
  await publishAction({ actionId, ...wording });
  for (const influence of ["addedWeight", "addedWeight", "noEffect"] as const) {
    const { itemId } = await givenFeedback();
    await linkItem({ itemId, actionId, influence, by, now });
  }
  const counts = (await publicAction({ ref: "2" }))?.shapedBy ?? [];
  expect(Object.fromEntries(counts.map(({ influence, items }) => [influence, items]))).toEqual({
    addedWeight: 2,
    noEffect: 1,
  });
});
