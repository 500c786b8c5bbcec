import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { after, dateIn, days } from "#app/platform/clock.ts";
import { startApp } from "#tests/support/app.ts";
import { wordsOf } from "#tests/support/page.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenPromise } from "#tests/support/scenarios/given-promise.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp();
await givenSettings();
const publisher = await givenSignedIn({ role: "publisher" });
const action = await givenAction({ title: "Safer stops" });
const now = new Date();

const send = (path: string, fields: Record<string, string>) =>
  site.post(path, fields, { cookie: publisher.cookie });
const staffPage = async (path: string) => wordsOf((await site.get(path, { cookie: publisher.cookie })).body);
const page = async (path: string) => wordsOf((await site.get(path)).body);

const typed = {
  ...{ organisation: "", otherOrganisation: "The bus company", action: action.id, response: "" },
  ...{ words: "We will light every stop.", evidenceWanted: "Look after dark." },
  ...{ dueDay: "", dueMonth: "", dueYear: String(now.getUTCFullYear() + 1) },
};

test("from the action to a public promise, a slip, and what came of it", async () => {
  expect(await staffPage(`/staff/actions/${action.id}`)).toContain("Make a promise");
  const refused = await send("/staff/promises/new", { ...typed, dueYear: "", words: "We will" });
  expect(refused.status).toBe(422);
  expect(wordsOf(refused.body)).toContain("Enter a year, a month and a year, or a full date");
  const hinted = await send("/staff/promises/new", { ...typed, words: "We will mail jo@example.org first." });
  expect(hinted.status).toBe(422);
  expect(hinted.body).toContain("<mark>jo@example.org</mark>");

  const made = await send("/staff/promises/new", typed);
  expect(made.status).toBe(303);
  const address = made.location.replace("?done=made", "");
  const slug = "we-will-light-every-stop";
  expect(await page("/promises")).toContain("We will light every stop.");
  expect(await page(`/promises/${slug}`)).toContain("Look after dark.");
  expect(await page(`/actions/${action.ref}`)).toContain("The bus company: by");
  expect((await site.get(`/pl/promises/${slug}`)).status).toBe(200);
  expect((await site.get("/promises/nothing")).status).toBe(404);

  const year = String(now.getUTCFullYear() + 2);
  const reason = "The lamps come later than we thought.";
  expect((await send(`${address}/date`, { dueDay: "", dueMonth: "", dueYear: year, reason })).location).toBe(
    `${address}?done=moved`,
  );
  expect(await page(`/promises/${slug}`)).toContain(`Moved from ${Number(year) - 1} to ${year}. ${reason}`);

  const outcome = {
    ...{ kind: "kept", happenedOn: dateIn("Europe/London", now), replacedBy: "" },
    ...{ words: "Every stop has a lamp.", link: "http://example.org" },
  };
  expect(wordsOf((await send(`${address}/outcome`, outcome)).body)).toContain("begins with https://");
  expect((await send(`${address}/outcome`, { ...outcome, link: "https://example.org/lamps" })).status).toBe(
    303,
  );
  expect(await page(`/promises/${slug}`)).toContain("Every stop has a lamp.");
  expect((await send(`${address}/outcome/end`, { why: "One stop is still dark." })).status).toBe(303);
  expect(await page(`/promises/${slug}`)).toContain("taken back: One stop is still dark.");
  expect(await staffPage(address)).toContain("took back what was said about a promise");
});

test("an answer that says we will needs its promise, which can be made from its own page", async () => {
  const { responseId } = await givenDraftResponse({ actionIds: [action.id], outcome: "will" });
  const address = `/staff/responses/${responseId}`;
  expect(await staffPage(address)).toContain("Before it is published it needs the promise behind it.");
  await send(`${address}/offer`, {});
  const publish = () => send(`${address}/publication`, { version: "1" });
  expect(wordsOf((await publish()).body)).toContain("rests on no promise");
  const made = await send("/staff/promises/new", { ...typed, response: responseId });
  expect(made.location).toBe(`${address}/promises?done=chosen`);
  expect(await staffPage(`${address}/promises`)).toContain("We will light every stop.");
  expect((await publish()).status).toBe(303);
  const promise = await db().responsePromise.findFirstOrThrow({ where: { responseId } });
  const detached = await send(`${address}/promises`, { choice: "detach", promise: promise.promiseId });
  expect(wordsOf(detached.body)).toContain("What it promised stays");
});

test("the page of an answer shows its promises, and a withdrawn one none", async () => {
  const { slug } = await givenPublishedResponse({ actionIds: [action.id], outcome: "will", title: "Lamps" });
  expect(await page(`/responses/${slug}`)).toContain("What was promised");
});

test("what is late comes first on the staff side and is counted on its first page and for the meeting", async () => {
  const made = after(now, -days(40));
  await givenPromise({
    words: "We will paint the shelter.",
    due: { dueOn: dateIn("Europe/London", after(now, -days(5))), precision: "day" },
    now: made,
  });
  expect(await staffPage("/staff/promises")).toMatch(
    /We will paint the shelter\..*We will light every stop\./s,
  );
  expect(await staffPage("/staff")).toContain("1promise is past its date");
  expect(await staffPage("/staff/meeting")).toContain("1 promise is past its date");
  expect(await page("/promises?state=late")).toContain("5 days past its date");
});
