import { beforeAll, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { publicLedger } from "#app/domain/insights/public-ledger.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { newToken } from "#app/platform/random.server.ts";
import { type Site, startApp } from "#tests/support/app.ts";
import { attribute, descriptionOf, elementsOf, fieldsOf, linksOf, wordsOf } from "#tests/support/page.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";

const WORDS = "The bus stop by the park is dark at night.";
const site: Site = await startApp();
let code: string;

beforeAll(async () => {
  await givenSettings();
  ({ code } = await givenEvent());
});

const received = async () => (await publicLedger({ now: new Date(), timeZone: "UTC" })).total.received;

async function filled(over: Record<string, string> = {}, path = `/feedback/new?event=${code}`) {
  return { ...fieldsOf((await site.get(path)).body, "body"), body: WORDS, ...over };
}

test("a poster's code leads to the form by its first lane, in any case", async () => {
  const start = await site.get(`/e/${code.toLowerCase()}`);
  expect(start.status).toBe(200);
  const lanes = linksOf(start.body).filter((href) => href.includes(`event=${code}`));
  expect(lanes).toEqual([`/feedback/new?event=${code}`, `/help-now?event=${code}`]);
});

test("words that were sent answer 303 to a receipt that shows their code", async () => {
  const before = await received();
  const sent = await site.post(`/feedback/new?event=${code}`, await filled());
  expect(sent.status).toBe(303);
  expect(sent.location).toMatch(/^\/receipt\/new\/[\w-]{32}$/);
  const receipt = await site.get(sent.location);
  expect(receipt.status).toBe(200);
  expect(wordsOf(receipt.body)).toMatch(/(?:\d{4}[ -]?){4}\d{3}/);
  expect(receipt.body).not.toContain(WORDS);
  expect(receipt.headers.get("cache-control")).toBe("no-store");
  expect(await received()).toBe(before + 1);
});

test("every choice may come back empty: only the words are asked for", async () => {
  const empty = { area: "", theme: "", language: "", answerVia: "" };
  const sent = await site.post(`/feedback/new?event=${code}`, await filled(empty));
  expect(sent.status).toBe(303);
});

test("the same form and words again lead to the same code, other words to another", async () => {
  const fields = await filled();
  const digits = async (answer: { location: string }) =>
    wordsOf((await site.get(answer.location)).body).match(/(?:\d{4} ){4}\d{3}/)?.[0];
  const first = await digits(await site.post("/feedback/new", fields));
  expect(await digits(await site.post("/feedback/new", fields))).toBe(first);
  const other = await digits(await site.post("/feedback/new", { ...fields, body: `${WORDS} Two.` }));
  expect(other).toBeDefined();
  expect(other).not.toBe(first);
});

test("a repeat after the code can no longer be shown leads to the page that asks for it", async () => {
  const fields = await filled();
  await site.post("/feedback/new", fields);
  await db().receiptTicket.deleteMany({});
  const again = await site.post("/feedback/new", fields);
  expect([again.status, again.location]).toEqual([303, "/receipt?notice=alreadySent"]);
  expect(wordsOf((await site.get(again.location)).body)).toContain("You sent this before");
});

const refusals = [
  { name: "blank words", over: { body: "  " }, status: 422, says: "Write what you would like to say" },
  { name: "too many words", over: { body: "x".repeat(4001) }, status: 422, says: "Shorten your words" },
  {
    name: "a filled trap",
    over: { website: "http://spam.example" },
    status: 400,
    says: "could not take this",
  },
  { name: "an unknown field", over: { status: "published" }, status: 400, says: "could not take this" },
  { name: "a short key", over: { submissionKey: "short" }, status: 400, says: "could not take this" },
  {
    name: "an age that is not ours",
    over: { made: "1.forged" },
    status: 422,
    says: "faster than we can accept",
  },
  {
    name: "an unknown area",
    over: { area: crypto.randomUUID() },
    status: 422,
    says: "Choose one from the list",
  },
  {
    name: "an unknown theme",
    over: { theme: crypto.randomUUID() },
    status: 422,
    says: "Choose one from the list",
  },
  { name: "a theme that is no id", over: { theme: "buses" }, status: 400, says: "Choose one from the list" },
  {
    name: "a language that is not offered",
    over: { language: "xx" },
    status: 422,
    says: "Choose one from the list",
  },
];

test.each(refusals)("$name: $status with the page, the words kept and nothing stored", async (refusal) => {
  const before = await received();
  const fields = await filled(refusal.over);
  const answer = await site.post(`/feedback/new?event=${code}`, fields);
  expect(answer.status).toBe(refusal.status);
  expect(wordsOf(answer.body)).toContain(refusal.says);
  expect(answer.body).toContain("<title>Error: ");
  expect(fieldsOf(answer.body, "body").body).toBe(fields.body?.trim());
  expect(await received()).toBe(before);
});

test("what looks like a personal detail brings the page back once, with the words; sent again as it is, it is taken", async () => {
  const fields = await filled({ body: "Call me on 07700 900123 about the bus stop." });
  const asked = await site.post("/feedback/new", fields);
  expect(asked.status).toBe(200);
  expect(wordsOf(asked.body)).toContain("A phone number: 07700 900123");
  const kept = fieldsOf(asked.body, "body");
  expect(kept.body).toBe(fields.body);
  expect((await site.post("/feedback/new", kept)).status).toBe(303);
});

test("once the hints were shown they do not come again, with whatever words are sent then", async () => {
  const asked = await site.post("/feedback/new", await filled({ body: "Call me on 07700 900123." }));
  const words = "Write to kim@home.example about the bus stop.";
  const kept = fieldsOf(asked.body, "body");
  const blank = await site.post("/feedback/new", { ...kept, body: " " });
  expect(blank.status).toBe(422);
  expect(fieldsOf(blank.body, "body")).toMatchObject({ asItIs: "yes", submissionKey: kept.submissionKey });
  const sent = await site.post("/feedback/new", { ...fieldsOf(blank.body, "body"), body: words });
  expect(sent.status).toBe(303);
  const stored = { words: { original: words } };
  expect(await db().feedbackItem.count({ where: stored })).toBe(1);
  expect("asItIs" in (await filled())).toBe(false);
});

test("a form that comes back at once is asked for again, and taken later", async () => {
  site.setEnv({ MINIMUM_FILL_SECONDS: "60" });
  const fields = await filled();
  const fast = await site.post("/feedback/new", fields);
  site.setEnv({ MINIMUM_FILL_SECONDS: "0" });
  expect(fast.status).toBe(422);
  expect((await site.post("/feedback/new", fieldsOf(fast.body, "body"))).status).toBe(303);
});

test("an event that closed meanwhile: 409 with the words, which can go without it", async () => {
  const event = await givenEvent();
  const fields = await filled({ answerVia: "meeting" }, `/feedback/new?event=${event.code}`);
  await db().communityEvent.update({ where: { id: event.id }, data: { closesAt: after(new Date(), -1000) } });
  const answer = await site.post(`/feedback/new?event=${event.code}`, fields);
  expect(answer.status).toBe(409);
  const form = elementsOf(answer.body).find((element) => element.tagName === "form");
  expect(form && attribute(form, "action")).toBe("/feedback/new");
  expect((await site.post("/feedback/new", fieldsOf(answer.body, "body"))).status).toBe(303);
});

test("more posts than the budget from one address: 429 with the words kept", async () => {
  site.setEnv({ POSTS_PER_ADDRESS: "1" });
  const fields = await filled();
  const answer = await site.post("/feedback/new", fields);
  site.setEnv({ POSTS_PER_ADDRESS: "300" });
  expect(answer.status).toBe(429);
  expect(fieldsOf(answer.body, "body").body).toBe(WORDS);
});

test("a form from another site: 403 and nothing stored", async () => {
  const before = await received();
  const fields = await filled();
  for (const origin of ["https://other.example", "null"]) {
    const foreign = { origin, "sec-fetch-site": "cross-site" };
    expect((await site.post("/feedback/new", fields, foreign)).status).toBe(403);
  }
  expect(await received()).toBe(before);
});

test("area, theme and language are stored when they are chosen", async () => {
  const area = await db().area.create({ data: { slug: "north", name: "North", position: 1 } });
  const theme = await db().theme.create({ data: { slug: "buses", name: "Buses" } });
  const body = `${WORDS} ${newToken(undefined, 6)}`;
  const fields = await filled({ body, area: area.id, theme: theme.id, language: "pl", mayPublish: "yes" });
  expect((await site.post("/feedback/new", fields)).status).toBe(303);
  const item = await db().feedbackItem.findFirst({
    where: { words: { original: body } },
    select: { areaId: true, language: true, mayPublish: true, themes: { select: { themeId: true } } },
  });
  expect(item).toEqual({
    areaId: area.id,
    language: "pl",
    mayPublish: true,
    themes: [{ themeId: theme.id }],
  });
});

test("that somebody else wrote it, and how the answer should come, are stored; both are unchosen at first", async () => {
  const body = `${WORDS} ${newToken(undefined, 6)}`;
  const fields = await filled({ body });
  for (const name of ["answerVia", "writtenForAnother", "mayPublish"]) expect(name in fields).toBe(false);
  const chosen = { ...fields, answerVia: "group", writtenForAnother: "yes" };
  expect((await site.post("/feedback/new", chosen)).status).toBe(303);
  const item = await db().feedbackItem.findFirst({
    where: { words: { original: body } },
    select: { answerVia: true, writtenForAnother: true },
  });
  expect(item).toEqual({ answerVia: "group", writtenForAnother: true });
  expect((await site.post("/feedback/new", { ...fields, answerVia: "email" })).status).toBe(422);
});

test("the form asks for no address; e-mail can be chosen when mail is on, and the receipt asks for the address", async () => {
  site.setEnv({ SMTP_URL: "smtp://127.0.0.1:1", MAIL_FROM: "news@operator.example" });
  const fields = await filled({ body: `${WORDS} ${newToken(undefined, 6)}`, answerVia: "email" });
  expect("email" in fields).toBe(false);
  const more = await site.post("/feedback/new", { ...fields, email: "somebody@home.example" });
  expect(more.status).toBe(400);
  const sent = await site.post("/feedback/new", fields);
  expect(sent.status).toBe(303);
  const receipt = await site.get(sent.location);
  site.setEnv({ SMTP_URL: undefined, MAIL_FROM: undefined });
  expect(wordsOf(receipt.body)).toContain("Without it, you find the answer with your code");
  expect(fieldsOf(receipt.body, "email")).toMatchObject({ email: "" });
  expect(await db().feedbackContact.count()).toBe(0);
});

test("the answer can come at the venue’s next meeting where there is a venue, and nowhere else", async () => {
  const offered = async (path: string) => (await site.get(path)).body.includes('value="meeting"');
  expect([await offered(`/feedback/new?event=${code}`), await offered("/feedback/new")]).toEqual([
    true,
    false,
  ]);
  const body = `${WORDS} ${newToken(undefined, 6)}`;
  const fields = await filled({ body, answerVia: "meeting" });
  const nowhere = await site.post("/feedback/new", fields);
  expect([nowhere.status, wordsOf(nowhere.body).includes("Choose one from the list")]).toEqual([422, true]);
  const stored = { where: { words: { original: body } }, select: { answerVia: true } };
  expect(await db().feedbackItem.findMany(stored)).toEqual([]);
  expect((await site.post(`/feedback/new?event=${code}`, fields)).status).toBe(303);
  expect(await db().feedbackItem.findMany(stored)).toEqual([{ answerVia: "meeting" }]);
});

test("the words are counted as they are typed, and the limit is told before", async () => {
  const all = elementsOf((await site.get("/feedback/new")).body);
  const counted = all.find((element) => attribute(element, "data-module") === "govuk-character-count");
  expect(counted && attribute(counted, "data-maxlength")).toBe("4000");
  expect(counted && attribute(counted, "data-i18n.characters-at-limit")).toBe("You have 0 characters left");
  const { body } = await site.get("/feedback/new");
  expect(descriptionOf(body, "body")).toContain("You can write up to 4000 characters");
});

test("closed, coming and unknown events say so and where else to go", async () => {
  const closed = await givenEvent({ startsAt: after(new Date(), -days(90)) });
  const coming = await givenEvent({ startsAt: after(new Date(), days(30)) });
  for (const event of [closed, coming]) {
    for (const path of [`/e/${event.code}`, `/feedback/new?event=${event.code}`]) {
      const page = await site.get(path);
      expect(page.status).toBe(200);
      expect(linksOf(page.body)).toContain("/feedback/new");
      expect(page.body).not.toContain("<textarea");
    }
  }
  expect((await site.get("/e/NOSUCH")).status).toBe(404);
  expect((await site.get("/feedback/new?event=NOSUCH")).status).toBe(404);
});

test("without the incident lane there is no second lane and no page for it", async () => {
  await givenSettings({ lanes: { incident: false } });
  const start = await site.get(`/e/${code}`);
  expect(start.body).not.toContain("/help-now");
  expect(linksOf(start.body)).toContain(`/feedback/new?event=${code}`);
  expect((await site.get("/feedback/new")).body).not.toContain("/help-now");
  expect((await site.get("/help-now")).status).toBe(404);
  await givenSettings();
  expect((await site.get("/help-now")).status).toBe(200);
});
