import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { workWaiting } from "#app/domain/insights/work-waiting.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { offerResponse } from "#app/domain/responses/offer-response.server.ts";
import { publicResponse } from "#app/domain/responses/public-response.server.ts";
import { publishMany } from "#app/domain/responses/publish-many.server.ts";
import { publishResponse } from "#app/domain/responses/publish-response.server.ts";
import { reviseResponse } from "#app/domain/responses/revise-response.server.ts";
import { cancelSchedule } from "#app/domain/responses/schedule/cancel-schedule.server.ts";
import { publishDue } from "#app/domain/responses/schedule/publish-due.server.ts";
import { schedulePublication } from "#app/domain/responses/schedule/schedule-publication.server.ts";
import { scheduledResponses } from "#app/domain/responses/schedule/scheduled-responses.server.ts";
import { after, days, hours } from "#app/platform/clock.ts";
import { newToken, random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { EVERYTHING_CONFIRMED } from "#tests/support/scenarios/everything-confirmed.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { type GivenDraft, givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const actionIds = [(await givenAction()).id];
const reader = await givenStaff();
const by = staffActor(reader);
const now = new Date("2026-05-04T10:00:00Z");
const publishAt = after(now, days(2));
const confirmed = EVERYTHING_CONFIRMED;

async function givenOffered(draft: GivenDraft = {}) {
  const made = await givenDraftResponse({ actionIds, now, ...draft });
  await offerResponse({ responseId: made.responseId, by: staffActor(made.writer), now });
  return made;
}

async function givenScheduled(draft: GivenDraft = {}, who = by) {
  const made = await givenOffered(draft);
  const set = { responseId: made.responseId, version: 1, publishAt, confirmed, by: who, now };
  expect(await schedulePublication(set)).toEqual({ ok: true });
  return made;
}

const scheduleOf = (responseId: string) => db().publicationSchedule.findUnique({ where: { responseId } });

test("what was read goes out at its time and not before, in the name of whoever set it", async () => {
  const { responseId, slug } = await givenScheduled({ weDid: "Ask at desk@council.example." });
  expect(await publishDue({ now: after(publishAt, -1) })).toEqual({ published: 0, refused: 0 });
  expect(await publicResponse({ now, slug })).toBeNull();
  expect(await publishDue({ now: publishAt })).toEqual({ published: 1, refused: 0 });
  expect(await publicResponse({ now, slug })).toMatchObject({ kind: "published" });
  expect(await db().responseRevision.findFirst({ where: { responseId } })).toMatchObject({
    publishedBy: reader.id,
    publishedAt: publishAt,
    readBy: "colleague",
  });
  expect(await scheduleOf(responseId)).toBeNull();
});

test("a time is refused for what nobody read, for what a check stops, and when it is past", async () => {
  const { responseId, writer } = await givenOffered({ youSaid: "Write to jo@home.example.", weDid: "Yes." });
  const set = (over: object) => schedulePublication({ responseId, version: 1, publishAt, by, now, ...over });
  expect(await set({ by: staffActor(writer), confirmed })).toEqual({ ok: false, reason: "own-words" });
  expect(await set({})).toEqual({ ok: false, reason: "unconfirmed", checks: ["personalDetails"] });
  expect(await set({ publishAt: now })).toEqual({ ok: false, reason: "not-in-the-future" });
  expect(await set({ publishAt: after(now, days(400)) })).toEqual({ ok: false, reason: "not-in-the-future" });
  expect(await set({ version: 2 })).toEqual({ ok: false, reason: "changed-meanwhile" });
  expect(await scheduleOf(responseId)).toBeNull();
});

test("what was changed after it was read does not go out, and the team is told why until somebody has seen it", async () => {
  const { responseId, writer, slug } = await givenScheduled();
  const words = { title: "T", youSaid: "S", outcome: "did" as const, weDid: "D" };
  await reviseResponse({ ...words, responseId, version: 1, by: staffActor(writer), now, random });
  expect(await publishDue({ now: publishAt })).toEqual({ published: 0, refused: 1 });
  expect(await publishDue({ now: after(publishAt, hours(1)) })).toEqual({ published: 0, refused: 0 });
  expect(await publicResponse({ now, slug })).toBeNull();
  expect(await workWaiting({ staffId: reader.id })).toMatchObject({ notPublished: 1 });
  expect((await scheduledResponses())[0]).toMatchObject({ responseId, refusal: "changed-meanwhile" });
  await cancelSchedule({ responseId, by, now });
  expect(await workWaiting({ staffId: reader.id })).toMatchObject({ notPublished: 0 });
  const kinds = await db().ledgerEntry.findMany({
    where: { subjectId: responseId, kind: { startsWith: "response.sch" } },
    orderBy: { id: "asc" },
  });
  expect(kinds.map(({ kind }) => kind)).toEqual([
    "response.scheduled",
    "response.scheduleRefused",
    "response.scheduleCancelled",
  ]);
});

test("whoever may not publish any more publishes nothing at a time either", async () => {
  const gone = await givenStaff();
  const { responseId } = await givenScheduled({}, staffActor(gone));
  await db().staffMember.update({ where: { id: gone.id }, data: { disabledAt: now } });
  expect(await publishDue({ now: publishAt })).toEqual({ published: 0, refused: 1 });
  expect(await scheduleOf(responseId)).toMatchObject({ refusal: "not-allowed-any-more" });
  await cancelSchedule({ responseId, by, now });
});

test("what is cancelled, or published by hand before, is not published again", async () => {
  const cancelled = await givenScheduled();
  await cancelSchedule({ responseId: cancelled.responseId, by, now });
  const { responseId } = await givenScheduled();
  await publishResponse({ responseId, version: 1, confirmed, by, now });
  expect(await scheduleOf(responseId)).toBeNull();
  expect(await publishDue({ now: publishAt })).toEqual({ published: 0, refused: 0 });
});

test("ten processes at its time publish it once, also while somebody cancels and somebody publishes by hand", async () => {
  for (let round = 0; round < 5; round += 1) {
    const { responseId } = await givenScheduled();
    await Promise.all([
      ...Array.from({ length: 10 }, () => publishDue({ now: publishAt })),
      cancelSchedule({ responseId, by, now: publishAt }),
      publishResponse({ responseId, version: 1, confirmed, by, now: publishAt }),
    ]);
    const published = { subjectId: responseId, kind: "response.published" };
    expect(await db().ledgerEntry.count({ where: published })).toBe(1);
    expect(await scheduleOf(responseId)).toBeNull();
  }
});

test("several are published in one go: those that pass go out, the others say why", async () => {
  const own = (title: string, more: GivenDraft = {}) =>
    givenOffered({
      title,
      youSaid: `${title} ${newToken(random, 6)}`,
      weDid: `Done: ${newToken(random, 6)}`,
      ...more,
    });
  const [good, mail, mine] = [
    await own("Good"),
    await own("Mail", { weDid: "Ask jo@home.example." }),
    await own("Mine", { writer: reader }),
  ];
  const draft = await givenDraftResponse({ actionIds });
  const responses = [good, mail, mine, draft, good].map(({ responseId }) => ({ responseId, version: 1 }));
  const results = await publishMany({ responses, by, now });
  expect(results.map(({ result }) => (result.ok ? "published" : result.reason))).toEqual([
    "published",
    "unconfirmed",
    "own-words",
    "not-offered",
    "already-published",
  ]);
});
