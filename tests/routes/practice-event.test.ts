import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { answerDirectly } from "#app/domain/triage/answer-directly.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { startApp } from "#tests/support/app.ts";
import { fieldsOf, linksOf, wordsOf } from "#tests/support/page.ts";
import { everyPublicPage } from "#tests/support/public-pages.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenDayPass } from "#tests/support/scenarios/given-day-pass.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

const site = await startApp({ RECEIPTS_PER_ADDRESS: "1000" });
await givenSettings();
await givenStaff({ role: "safeguardingLead" });
const { cookie, staff } = await givenSignedIn({ role: "publisher" });
const by = staffActor(staff);
const open = (path: string) => site.get(path, { cookie });
const send = (path: string, fields: Record<string, string> = {}) => site.post(path, fields, { cookie });

const NOTE = "Practice. Nothing here counts.";
const CATALOGUES = ["pl", "ro", "pa", "gu", "pt", "ur", "ar", "uk"];

/** Says something at an event through its form. @returns the page of the new receipt and its code */
async function say(code: string, body: string) {
  const path = `/feedback/new?event=${code}`;
  const form = fieldsOf((await site.get(path)).body, "body");
  const sent = await site.post(path, { ...form, body });
  const page = await site.get(sent.location);
  return { page, code: fieldsOf(page.body, "code").code ?? "" };
}

test("staff make a practice event, marked on their pages, and no form turns it into a real one", async () => {
  expect((await open("/staff/events")).body).toContain('href="/staff/events/new?practice=yes"');
  expect(wordsOf((await open("/staff/events/new?practice=yes")).body)).toContain(NOTE);
  const form = {
    ...{ name: "Try it out", hosts: "Us", venue: "Our office", town: "Rugby", listing: "full" },
    ...{ date: "2026-11-20", startTime: "10:00", endTime: "11:00", opensOn: "2026-11-20" },
    ...{ closesOn: "2036-11-30", answerBy: "", summary: "" },
  };
  const made = await send("/staff/events/new?practice=yes", form);
  const [path = ""] = made.location.split("?");
  const page = await open(path);
  expect(wordsOf(page.body)).toContain(NOTE);
  expect(page.body).toContain(`href="${path}/emptying"`);
  expect((await send(path, { ...form, name: "Tried out", isPractice: "false" })).status).toBe(400);
  expect((await send(path, { ...form, name: "Tried out" })).status).toBe(303);
  const where = { id: path.split("/").at(-1) ?? "" };
  expect(await db().communityEvent.findUniqueOrThrow({ where })).toMatchObject({
    ...{ name: "Tried out", isPractice: true, slug: "practice-try-it-out" },
  });
  expect(wordsOf((await open("/staff/events")).body)).toContain("Tried out, Rugby Practice");
  expect((await site.get("/events/practice-try-it-out")).status).toBe(404);
});

test("every page of it is marked, in every language", async () => {
  const event = await givenEvent({ isPractice: true });
  const closed = await givenEvent({ isPractice: true });
  await db().communityEvent.update({
    where: { id: closed.id },
    data: { closesAt: after(new Date(), -days(1)) },
  });
  const { page, code } = await say(event.code, "The lamps are out");
  expect(wordsOf(page.body)).toContain(NOTE);
  expect(page.body).not.toContain("/equality-questions");
  const pages = [
    ...[`/e/${event.code}`, `/e/${closed.code}`, `/feedback/new?event=${event.code}`],
    ...[`/help-now?event=${event.code}`, `/confidential?event=${event.code}`],
  ];
  for (const path of pages) expect(wordsOf((await site.get(path)).body), path).toContain(NOTE);
  for (const path of ["/receipt", "/receipt/withdrawal"])
    expect(wordsOf((await site.post(path, { code })).body), path).toContain(NOTE);
  for (const language of CATALOGUES) {
    const { default: texts } = await import(`../../app/locales/${language}.json`);
    expect(wordsOf((await site.get(`/${language}/e/${event.code}`)).body)).toContain(texts["practice.note"]);
  }
  const { id } = await db().feedbackItem.findFirstOrThrow({ where: { eventId: event.id } });
  const desk = `/staff/triage?event=${event.id}`;
  const ofEvent = [`/staff/events/${event.id}/passes`, `/staff/events/${event.id}/notes/new?kind=table`];
  for (const path of [`/staff/triage/${id}`, `/staff/triage/${id}/area`, desk, ...ofEvent])
    expect(wordsOf((await open(path)).body), path).toContain(NOTE);
  expect((await open("/staff/triage?disposition=any")).body).not.toContain(id);
});

test("a volunteer who types for practice is told so, before and after the PIN", async () => {
  const event = await givenEvent({ isPractice: true });
  const { path, pin } = await givenDayPass({ eventId: event.id, by });
  expect(wordsOf((await site.get(path)).body)).toContain(NOTE);
  const entered = await site.post(path, { pin });
  const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
  expect(wordsOf((await site.get(`${path}/sheets`, { cookie })).body)).toContain(NOTE);
});

test("a real event is marked nowhere", async () => {
  const event = await givenEvent();
  const { page, code } = await say(event.code, "The lamps are out");
  const pages = [page.body, (await site.post("/receipt", { code })).body];
  for (const path of [
    `/e/${event.code}`,
    `/feedback/new?event=${event.code}`,
    `/confidential?event=${event.code}`,
  ])
    pages.push((await site.get(path)).body);
  for (const body of pages) expect(wordsOf(body)).not.toContain(NOTE);
});

test("its second lane shows who can help and takes nothing", async () => {
  const event = await givenEvent({ isPractice: true });
  const path = `/confidential?event=${event.code}`;
  const page = await site.get(path);
  expect(wordsOf(page.body)).toContain("nothing is sent from here");
  expect(page.body).not.toContain('name="body"');
  const help = await site.get(`/help-now?event=${event.code}`);
  expect(help.body).not.toContain('href="/confidential');
  const real = await site.get("/confidential");
  const form = fieldsOf(real.body, "body");
  const sent = await site.post(path, { ...form, body: "He waits for me" });
  expect([sent.status, wordsOf(sent.body).includes("Nothing was sent.")]).toEqual([409, true]);
  expect(await db().confidentialCase.count()).toBe(0);
});

test("what is said, answered and published for practice is on no public page, feed or list", async () => {
  const event = await givenEvent({ isPractice: true, name: "CANARY-event" });
  const action = await givenAction();
  const staff = await givenStaff({ role: "caseworker" });
  const said = await Promise.all(
    Array.from({ length: 12 }, () => givenFeedback({ eventId: event.id, words: "CANARY-words" })),
  );
  const itemIds = said.map(({ itemId }) => itemId);
  for (const itemId of itemIds) await givenLink({ itemId, actionId: action.id });
  await answerDirectly({
    itemId: itemIds[0] ?? "",
    words: "CANARY-direct",
    by: staffActor(staff),
    now: new Date(),
  });
  const words = { title: "CANARY-title", youSaid: "CANARY-said", weDid: "CANARY-did" };
  const { slug } = await givenPublishedResponse({ ...words, itemIds, actionIds: [action.id] });
  const pages = await everyPublicPage(site, ["/responses?q=canary", `/actions/${action.ref}`]);
  const feeds = [
    "/ledger.json",
    "/open-data/responses.json",
    "/open-data/actions.json",
    "/open-data/ledger.json",
  ];
  for (const path of [...pages, ...feeds, ...feeds.map((feed) => feed.replace(/json$/, "csv"))]) {
    const { body } = await site.get(path);
    expect([path, body.match(/CANARY-\w+/gi)?.filter((word) => word !== "canary")]).toEqual([
      path,
      undefined,
    ]);
  }
  expect(pages.length).toBeGreaterThan(10);
  expect((await site.get(`/responses/${slug}`)).status).toBe(404);
  expect(JSON.parse((await site.get("/ledger.json")).body).total.received).toBe(
    await db().feedbackItem.count({ where: { isPractice: false } }),
  );
});

test("its answer is whole on the receipt, marked for staff, and leads to no page", async () => {
  const event = await givenEvent({ isPractice: true });
  const { code } = await say(event.code, "The lamps are out");
  const { id } = await db().feedbackItem.findFirstOrThrow({ where: { eventId: event.id } });
  const { responseId, slug } = await givenPublishedResponse({ itemIds: [id], title: "Lamps mended" });
  const receipt = await site.post("/receipt", { code });
  expect(wordsOf(receipt.body)).toContain("Lamps mended");
  expect(linksOf(receipt.body)).not.toContain(`/responses/${slug}`);
  const page = await open(`/staff/responses/${responseId}`);
  expect(wordsOf(page.body)).toContain(NOTE);
  expect(linksOf(page.body)).not.toContain(`/responses/${slug}`);
  expect(wordsOf((await open("/staff/responses?status=published")).body)).toContain("Practice");
  const real = await givenFeedback();
  const mixed = await givenPublishedResponse({ itemIds: [real.itemId] });
  await givenLink({ itemId: id, actionId: (await givenAction()).id });
  const refused = await send(`/staff/responses/${mixed.responseId}/items`, {
    choice: "event",
    event: event.id,
  });
  expect([refused.status, wordsOf(refused.body).includes("or to practice items only")]).toEqual([422, true]);
});

test("one button empties it after a question, and an open form still posts into it", async () => {
  const event = await givenEvent({ isPractice: true });
  const path = `/feedback/new?event=${event.code}`;
  const form = fieldsOf((await site.get(path)).body, "body");
  const { code } = await say(event.code, "The lamps are out");
  const at = `/staff/events/${event.id}`;
  expect(wordsOf((await open(`${at}/emptying`)).body)).toContain("1 item is deleted for good");
  const emptied = await send(`${at}/emptying`);
  expect(emptied.location).toBe(`${at}?done=emptied`);
  expect(wordsOf((await open(emptied.location)).body)).toContain("The practice event is empty");
  expect((await site.post("/receipt", { code })).status).toBe(422);
  expect((await site.post(path, { ...form, body: "Still here" })).status).toBe(303);
  expect(await db().feedbackItem.count({ where: { eventId: event.id, isPractice: true } })).toBe(1);
  const real = await givenEvent();
  expect((await open(`/staff/events/${real.id}/emptying`)).status).toBe(404);
  expect((await send(`/staff/events/${real.id}/emptying`)).status).toBe(404);
});
