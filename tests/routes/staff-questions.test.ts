import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { offerResponse } from "#app/domain/responses/offer-response.server.ts";
import { startApp } from "#tests/support/app.ts";
import { axeProblems } from "#tests/support/axe-problems.ts";
import { visit } from "#tests/support/browser.ts";
import { wordsOf } from "#tests/support/page.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenOrganisation } from "#tests/support/scenarios/given-contact.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenQuestion, givenQuestionLink } from "#tests/support/scenarios/given-question.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

const site = await startApp({ RECEIPTS_PER_ADDRESS: "1000" });
await givenSettings();
const { cookie } = await givenSignedIn();
const lead = await givenSignedIn({ role: "safeguardingLead" });
const action = await givenAction({ title: "Light the bus stops" });
const council = await givenOrganisation({ name: "Town Council", officer: null, leads: action.id });
await givenPublishedResponse({ actionIds: [action.id], youSaid: "The bus stops by the park are dark." });
const home = `/staff/organisations/${council.slug}`;

const open = async (path: string, as = cookie) => site.get(path, { cookie: as });
const send = (path: string, fields: Record<string, string> = {}) => site.post(path, fields, { cookie });
const due = { dueDay: "31", dueMonth: "12", dueYear: "2099" };

test("whom to ask is kept sealed, shown only to those who may ask and say why, and can be removed", async () => {
  const refused = await send(`${home}/contacts/officer`, { name: "", email: "olga", language: "en" });
  expect(refused.status).toBe(422);
  expect(refused.body).toContain('href="#email"');
  const officer = { name: "Olga Officer", email: "olga@council.example", language: "en" };
  expect((await send(`${home}/contacts/officer`, officer)).location).toBe(`${home}?done=saved`);
  for (const as of [cookie, lead.cookie]) {
    const seen = await open(home, as);
    expect([seen.status, /olga/i.test(seen.body)]).toEqual([200, false]);
  }
  const person = `${home}/contacts/officer/person`;
  expect((await open(person, lead.cookie)).status).toBe(403);
  expect((await open(person)).body).not.toMatch(/olga/i);
  const unasked = await send(person);
  expect([unasked.status, /olga/i.test(unasked.body)]).toEqual([422, false]);
  const shown = await send(person, { reason: "checkContact" });
  expect(shown.body).toContain("olga@council.example");
  const revealed = { kind: "partner.contactRevealed", reason: "checkContact", subjectId: council.id };
  expect(await db().ledgerEntry.count({ where: revealed })).toBe(1);
  expect((await send(`${home}/contacts/deputy/person`, { reason: "checkContact" })).status).toBe(404);
  const rows = await db().organisationContact.findMany();
  expect(Buffer.from(rows[0]?.person ?? []).toString("latin1")).not.toMatch(/olga/i);
  expect((await send(`${home}/contacts/officer/state`, { state: "failed" })).location).toBe(
    `${home}?done=failed`,
  );
  expect(wordsOf((await open(home)).body)).toContain("Address does not work");
  expect((await send(`${home}/contacts/officer/state`, { state: "works" })).location).toBe(
    `${home}?done=works`,
  );
  expect((await send(`${home}/contacts/officer/end`)).location).toBe(`${home}?done=removed`);
  expect(await db().organisationContact.count()).toBe(0);
  await send(`${home}/contacts/officer`, officer);
});

test("from an action to a question, by its answer to progress: nothing is public before somebody posts it", async () => {
  const page = await open(`/staff/questions/new?action=${action.id}`);
  expect(wordsOf(page.body)).toContain("The bus stops by the park are dark.");
  expect(page.body).toMatch(new RegExp(`<option value="${council.id}" selected="">`));
  const passages = /value="(revision [\w-]+)"/.exec(page.body)?.[1] ?? "";
  const ask = {
    organisation: council.id,
    action: action.id,
    response: "",
    follows: "",
    words: "When will it be light?",
  };
  expect((await send("/staff/questions/new", { ...ask, ...due, dueYear: "20" })).body).toContain(
    'href="#due"',
  );
  const asked = await send("/staff/questions/new", { ...ask, ...due, passages });
  const address = asked.location.replace("?done=asked", "");
  expect(wordsOf((await open(asked.location)).body)).toContain("No mail is sent here");
  const copied = await send(`${address}/link`);
  const path = /\/answer\/[\w-]{22}/.exec(copied.body)?.[0] ?? "";
  expect(wordsOf((await site.get(path)).body)).toContain("The bus stops by the park are dark.");
  const answer = {
    send: "now",
    version: "0",
    choice: "answer",
    progress: "Two lamps stand.",
    role: "Lighting",
  };
  expect((await site.post(path, { ...answer, status: "underWay", words: "The rest in May." })).status).toBe(
    303,
  );

  expect(wordsOf((await open("/staff")).body)).toMatch(/1\s*answer of a partner to take up/);
  expect(wordsOf((await open(address)).body)).toContain("Two lamps stand.");
  expect((await send(`${address}/link`)).status).toBe(409);
  const used = await send(`${address}/use`, { use: "progress" });
  expect(wordsOf((await open(used.location)).body)).toMatch(/Two lamps stand\.\s+The rest in May\./);
  expect(wordsOf((await site.get(`/actions/${action.ref}`)).body)).not.toContain("Two lamps stand.");
  const response = await send(`${address}/use`, { use: "response" });
  const draft = wordsOf((await open(response.location)).body);
  expect(draft).toContain("Two lamps stand.");
  expect(draft).toContain("The bus stops by the park are dark.");
  const promise = await send(`${address}/use`, { use: "promise" });
  expect(promise.location).toBe(`${address}/facts`);
  expect(wordsOf((await open(promise.location)).body)).toContain("The rest in May.");
  expect(await db().progressUpdate.count()).toBe(0);
  const questionId = address.split("/").at(-1) ?? "";
  const further = await open(`/staff/questions/new?follows=${questionId}`);
  expect(further.body).toContain(`name="follows" value="${questionId}"`);
});

async function givenTakenUp(use: string, responseId: string | null = null) {
  const { questionId } = await givenQuestion({
    ...{ organisationId: council.id, actionId: action.id, responseId },
  });
  const path = `/answer/${await givenQuestionLink(questionId)}`;
  const answer = {
    send: "now",
    version: "0",
    choice: "answer",
    words: "Four lamps stand.",
    role: "Lighting",
  };
  await site.post(path, answer);
  const { location } = await send(`/staff/questions/${questionId}/use`, { use });
  return { questionId, location };
}

async function saysRight(checkId: string) {
  const { body } = await send(`/staff/facts/${checkId}/link`);
  const path = /\/facts\/[\w-]{22}/.exec(body)?.[0] ?? "";
  const page = wordsOf((await site.get(path)).body);
  await site.post(path, { answer: "right", role: "Lighting" });
  return page;
}

const newestCheck = async () => (await db().factsCheck.findFirstOrThrow({ orderBy: { id: "desc" } })).id;

test("an answer becomes progress by the check of its words, with one click at each step", async () => {
  const { questionId, location } = await givenTakenUp("progress");
  const form = await open(location);
  expect(wordsOf(form.body)).toContain("This began with an answer of Town Council");
  const [facts, progress] = ["facts", "progress"].map((part) => `/staff/actions/${action.id}/${part}`);
  expect(form.body).toContain(`action="${facts}"`);
  const words = "Four lamps stand.";
  const early = await send(progress ?? "", { happenedOn: "2026-11-20", words, question: questionId });
  expect(early.status).toBe(422);
  expect(wordsOf(early.body)).toContain("has to read exactly these words first");
  expect(early.body).toContain(`action="${facts}"`);
  const asked = { words, organisation: council.id, question: questionId };
  expect((await send(facts ?? "", asked)).location).toBe(facts);
  const checkId = await newestCheck();
  expect(await saysRight(checkId)).toContain(words);
  expect((await open(facts ?? "")).body).toContain(`${progress}?check=${checkId}`);
  const ready = await open(`${progress}?check=${checkId}`);
  expect(ready.body).toContain(`name="question" value="${questionId}"`);
  const post = { happenedOn: "2026-11-20", words, question: questionId };
  expect((await send(progress ?? "", post)).status).toBe(303);
  expect(wordsOf((await site.get(`/actions/${action.ref}`)).body)).toContain(words);
});

test("an answer becomes a promise that whoever answered has read, with its date", async () => {
  const { questionId, location } = await givenTakenUp("promise");
  const typed = {
    ...{ words: "We will put up a fifth lamp.", evidenceWanted: "Anyone can count them." },
    ...{ dueDay: "", dueMonth: "5", dueYear: "2099" },
  };
  expect((await send(location, { ...typed, dueYear: "" })).body).toContain('href="#due"');
  const make = { ...typed, organisation: council.id, action: action.id, response: "", question: questionId };
  const early = await send("/staff/promises/new", make);
  expect([early.status, early.body.includes(`href="${location}"`)]).toEqual([422, true]);
  expect((await send(location, typed)).location).toBe(location);
  const checkId = await newestCheck();
  expect(await saysRight(checkId)).toMatch(/fifth lamp.*May 2099.*Anyone can count them/s);
  expect((await open(location)).body).toContain(`/staff/promises/new?check=${checkId}`);
  const ready = await open(`/staff/promises/new?check=${checkId}`);
  expect(ready.body).toMatch(/name="dueMonth"[^>]*value="5"/);
  expect((await send("/staff/promises/new", make)).location).toMatch(/^\/staff\/promises\/.*made/);
});

test("an answer that was asked for a draft leads to that draft, with its words beside what is written", async () => {
  const { responseId } = await givenDraftResponse({ actionIds: [action.id], weDid: "Two old lamps." });
  const { questionId, location } = await givenTakenUp("response", responseId);
  expect(location).toBe(`/staff/responses/${responseId}?answer=${questionId}#edit`);
  const page = wordsOf((await open(location.replace("#edit", ""))).body);
  for (const words of ["Two old lamps.", "Four lamps stand.", "Send it to Town Council to be checked"])
    expect(page).toContain(words);
  expect(await db().publishedResponse.count({ where: { fromAnswers: { some: { questionId } } } })).toBe(1);
  const facts = `/staff/responses/${responseId}/facts`;
  expect((await send(facts, { organisation: council.id, send: "without", why: "no" })).status).toBe(422);
  const why = "The meeting is tonight.";
  expect((await send(facts, { organisation: council.id, send: "without", why })).location).toBe(facts);
  expect(wordsOf((await open(facts)).body)).toContain(why);
});

test("a new response that begins with an answer keeps where it came from", async () => {
  const { questionId, location } = await givenTakenUp("response");
  expect((await open(location)).body).toContain(`name="question" value="${questionId}"`);
  const words = { title: "Lamps", youSaid: "Dark.", outcome: "did", weDid: "Lamps.", language: "en" };
  const drafted = await send("/staff/responses/new", { ...words, action: action.id, question: questionId });
  expect(wordsOf((await open(drafted.location)).body)).toContain("This began with an answer of Town Council");
});

test("the facts of a response are checked before it is published, and early only with a reason", async () => {
  const writer = await givenStaff();
  const { responseId } = await givenDraftResponse({
    actionIds: [action.id],
    title: "Lamps",
    weDid: "Two lamps.",
    writer,
  });
  await offerResponse({ responseId, by: staffActor(writer), now: new Date() });
  const address = `/staff/responses/${responseId}`;
  expect((await send(`${address}/facts`, { organisation: council.id })).location).toBe(`${address}/facts`);
  expect(wordsOf((await open(address)).body)).toContain("Still has days");
  const publish = () => send(`${address}/publication`, { version: "1", sameWording: "sameMatter" });
  const early = await publish();
  expect([early.status, wordsOf(early.body).includes("still has days to check the facts")]).toEqual([
    409,
    true,
  ]);
  const id = await newestCheck();
  const path = /\/facts\/[\w-]{22}/.exec((await send(`/staff/facts/${id}/link`)).body)?.[0] ?? "";
  const page = await site.get(path);
  expect(page.headers.get("set-cookie")).toBeNull();
  expect(wordsOf(page.body)).toContain("Two lamps.");
  expect((await site.post(path, { answer: "wrong", wrong: "no", role: "x" })).body).toContain(
    'href="#wrong"',
  );
  expect(
    (await site.post(path, { answer: "wrong", wrong: "Three lamps stand.", role: "Lighting" })).location,
  ).toBe(path);
  expect((await site.post(path, { answer: "right", role: "Lighting" })).status).toBe(410);
  expect(wordsOf((await open(address)).body)).toContain("Three lamps stand.");
  expect((await publish()).status).toBe(409);
  expect((await send(`/staff/facts/${id}/waiver`, { why: "" })).status).toBe(422);
  await send(`/staff/facts/${id}/waiver`, { why: "The third lamp is not ours." });
  expect((await publish()).status).toBe(303);
});

test("the pages can be used by everyone", async () => {
  const [name = "", value = ""] = cookie.split("=");
  const { id } = await db().partnerQuestion.findFirstOrThrow();
  const checked = await db().publishedResponse.findFirstOrThrow({ where: { status: "published" } });
  for (const width of [390, 1280]) {
    const page = await visit({ base: site.base, width, javaScript: true });
    await page.context().addCookies([{ url: site.base, name, value }]);
    for (const path of [
      ...["/staff/organisations", home, "/staff/questions", `/staff/questions/new?action=${action.id}`],
      ...[`/staff/questions/${id}`, `/staff/actions/${action.id}`, `/staff/actions/${action.id}/facts`],
      ...[`/staff/responses/${checked.id}`, `/staff/questions/${id}/facts`],
      `/staff/actions/${action.id}/progress?question=${id}`,
    ]) {
      await page.goto(path);
      expect([path, await axeProblems(page)]).toEqual([path, []]);
    }
    await page.context().close();
  }
});
