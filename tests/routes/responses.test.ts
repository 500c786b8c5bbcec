import { expect, test } from "vitest";
import { postProgress } from "#app/domain/actions/post-progress.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { offerResponse } from "#app/domain/responses/offer-response.server.ts";
import { publishResponse } from "#app/domain/responses/publish-response.server.ts";
import { reviseResponse } from "#app/domain/responses/revise-response.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { after, hours } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import { startApp } from "#tests/support/app.ts";
import { linksOf, wordsOf } from "#tests/support/page.ts";
import { EVERYTHING_CONFIRMED } from "#tests/support/scenarios/everything-confirmed.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

const site = await startApp();
await givenSettings();
const actionIds = [(await givenAction()).id];
const now = new Date();

const titleOf = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1];
const see = async (path: string) => {
  const { status, body } = await site.get(path);
  return { status, title: titleOf(body), words: wordsOf(body), body };
};

test("before anything is published the list says so and where to look", async () => {
  const page = await see("/responses");
  expect(page.status).toBe(200);
  expect(page.words).toContain("There are no answers here yet.");
  expect(page.body).toContain('href="/ledger"');
});

test("a published response has a page, an unknown one and a draft have none", async () => {
  const { slug } = await givenPublishedResponse({ actionIds, title: "A warm café" });
  const page = await see(`/responses/${slug}`);
  expect(page).toMatchObject({ status: 200, title: "A warm café – West and Together" });
  expect(page.words).toContain("You said");
  expect(page.words).toContain("We did");
  expect(page.body).toContain("<strong>new lights</strong>");
  const draft = await givenDraftResponse({ title: "Not yet" });
  expect((await see(`/responses/${draft.slug}`)).status).toBe(404);
  expect((await see("/responses/never-was")).status).toBe(404);
});

test("we can't is shown with its reason and its sentence", async () => {
  const reason = { reason: "noMoney" as const, reasonSentence: "There is no money for it this year." };
  const { slug } = await givenPublishedResponse({ actionIds, outcome: "cannot", weDid: "", ...reason });
  const { words } = await see(`/responses/${slug}`);
  expect(words).toMatch(/We can’t, because …\s*There is no money for it/);
  expect(words).toContain("There is no money for it this year.");
});

test("the page of a withdrawn response says so and shows none of its words", async () => {
  const { slug, responseId, publisher } = await givenPublishedResponse({ actionIds, weDid: "CANARY words" });
  const reason = "It named the wrong bus stops.";
  await withdrawResponse({ responseId, reason, by: staffActor(publisher), now });
  const page = await see(`/responses/${slug}`);
  expect(page).toMatchObject({ status: 200, title: "We took this answer back – West and Together" });
  expect(page.words).toContain(reason);
  expect(page.body).not.toContain("CANARY");
  expect((await see("/responses")).body).not.toContain("CANARY");
});

test("the list is searched without accents and with a small mistake, and the title says for what", async () => {
  const page = await see("/responses?q=warm+cafe");
  expect(page.title).toBe("“warm cafe” – You said, we did – West and Together");
  expect(page.words).toContain("1 answer found");
  expect((await see("/responses?q=warn+cafe")).words).toContain("1 answer found");
  const none = await see("/responses?q=zebra");
  expect(none.status).toBe(200);
  expect(none.words).toContain("No answers found");
  expect(none.words).toContain("Try other words, or fewer.");
});

test("a filter can be taken away again, and what is none is no filter", async () => {
  const page = await see("/responses?q=warm&outcome=did");
  expect(page.body).toContain('href="/responses?outcome=did"');
  expect(page.body).toContain('href="/responses?q=warm"');
  expect((await see("/responses?outcome=maybe")).words).not.toContain("found");
  expect((await see("/responses?outcome=will")).words).toContain("There are none of this kind yet.");
});

test("the title of a long list has its page number, and a page that is none is not found", async () => {
  for (let n = 0; n < 20; n += 1) await givenPublishedResponse({ actionIds, title: `Answer ${n}` });
  expect((await see("/responses?page=2")).title).toBe("You said, we did (page 2 of 2) – West and Together");
  for (const page of ["0", "-1", "1.5", "x", "3", "99999999999999999999"]) {
    expect((await see(`/responses?page=${page}`)).status, page).toBe(404);
  }
});

test("every wording that was public can be read, with what changed and why; of a withdrawn one none", async () => {
  const given = { actionIds, title: "Late buses", weDid: "There are four new lights.", now };
  const { slug, responseId, writer, publisher } = await givenPublishedResponse(given);
  expect((await see(`/responses/${slug}/revisions`)).words).toContain("There are four new lights.");
  const correction = { title: "Late buses", youSaid: "They are late.", outcome: "doing" as const };
  const words = { ...correction, weDid: "There are five new lights.", changeNote: "We had counted wrong." };
  await reviseResponse({ ...words, responseId, version: 2, by: staffActor(writer), now, random });
  expect((await see(`/responses/${slug}/revisions`)).words).not.toContain("five");
  const second = { confirmed: EVERYTHING_CONFIRMED, by: staffActor(publisher), now };
  await publishResponse({ responseId, version: 3, ...second });

  const page = await see(`/responses/${slug}`);
  expect(page.body).toContain(`href="/responses/${slug}/revisions"`);
  const { words: all, body } = await see(`/responses/${slug}/revisions`);
  expect(all).toContain("We had counted wrong.");
  expect(all).toMatch(/\[taken out\]\s+four/);
  expect(all).toMatch(/\[put in\]\s+five/);
  expect(body).toContain("<del>We did</del>");
  expect((await see(`/pl/responses/${slug}/revisions`)).status).toBe(200);

  await withdrawResponse({ responseId, reason: "It named the wrong stop.", by: staffActor(publisher), now });
  const gone = await site.get(`/responses/${slug}/revisions`);
  expect([gone.status, gone.location]).toEqual([302, `/responses/${slug}`]);
  for (const path of [`/responses/${slug}`, "/responses?q=lights", "/open-data/responses.json"])
    expect((await see(path)).body).not.toMatch(/four new lights|five new lights|counted wrong/);
});

test("what nobody else read within a day says so on its page", async () => {
  const dayBefore = after(now, -hours(25));
  const { responseId, slug, writer } = await givenDraftResponse({
    actionIds,
    title: "Alone",
    now: dayBefore,
  });
  const by = staffActor(writer);
  await offerResponse({ responseId, by, now: dayBefore });
  await publishResponse({ responseId, version: 1, confirmed: EVERYTHING_CONFIRMED, by, now });
  expect((await see(`/responses/${slug}`)).words).toContain("Read by one person");
});

test("a response tells the newest of each action behind it, and leads there", async () => {
  const [moving, silent] = [await givenAction({ title: "Light the path" }), await givenAction()];
  const by = staffActor(await givenStaff());
  const post = { actionId: moving.id, language: "en", by, now: new Date("2026-11-20T12:00Z") };
  await postProgress({ ...post, happenedOn: "2026-10-02", words: "The posts are ordered." });
  await postProgress({ ...post, happenedOn: "2026-11-09", words: "The posts are **up**." });
  const answer = { actionIds: [moving.id, silent.id], title: "Lights on the path", itemIds: [] };
  const { slug } = await givenPublishedResponse(answer);
  const { words, body } = await see(`/responses/${slug}`);
  expect(words).toMatch(/Light the path.*Last news: 9 November 2026\s*The posts are up\./);
  expect(words).not.toContain("The posts are ordered.");
  expect(words).toContain("No news yet");
  expect(linksOf(body)).toEqual(expect.arrayContaining([`/actions/${moving.ref}`, `/actions/${silent.ref}`]));
});

test("five people of an event are counted and the event is named; its page leads back to the answer", async () => {
  const event = await givenEvent({ name: "Evening by the canal" });
  const itemIds: string[] = [];
  for (let n = 0; n < 5; n += 1) itemIds.push((await givenFeedback({ eventId: event.id })).itemId);
  const { slug } = await givenPublishedResponse({ actionIds, itemIds, title: "Lights by the canal" });
  const page = await see(`/responses/${slug}`);
  expect(page.words).toContain("5 people told us this");
  expect(page.words).toContain("Evening by the canal");
  expect(linksOf(page.body)).toContain(`/events/${event.slug}`);
  const back = await see(`/events/${event.slug}`);
  expect(back.words).toContain("Lights by the canal");
  expect(linksOf(back.body)).toContain(`/responses/${slug}`);

  const few = await givenPublishedResponse({ actionIds, itemIds: itemIds.slice(1), title: "Four of them" });
  const told = await see(`/responses/${few.slug}`);
  expect(told.words).toContain("Fewer than 5 people told us this");
  expect(told.body).not.toContain(event.slug);
});
