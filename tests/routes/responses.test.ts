import { expect, test } from "vitest";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { startApp } from "#tests/support/app.ts";
import { wordsOf } from "#tests/support/page.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";

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
