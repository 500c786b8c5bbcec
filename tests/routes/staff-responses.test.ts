import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { offerResponse } from "#app/domain/responses/offer-response.server.ts";
import { startApp } from "#tests/support/app.ts";
import { wordsOf } from "#tests/support/page.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp();
await givenSettings();
const writer = await givenSignedIn();
const reader = await givenSignedIn();
const action = await givenAction({ title: "Safer stops" });
const words = { title: "Bus stops", youSaid: "They are dark.", outcome: "did", weDid: "New lights." };

const write = (path: string, fields: Record<string, string>) =>
  site.post(path, fields, { cookie: writer.cookie });
const read = (path: string, fields: Record<string, string>) =>
  site.post(path, fields, { cookie: reader.cookie });
const page = async (path: string) => wordsOf((await site.get(path, { cookie: reader.cookie })).body);

test("from an action to a public answer to all that was linked to it", async () => {
  for (let n = 0; n < 3; n += 1)
    await givenLink({ itemId: (await givenFeedback()).itemId, actionId: action.id });
  expect(await page(`/staff/responses/new?action=${action.id}`)).toContain(
    "Answer all 3 items that are linked to it",
  );

  const drafted = await write("/staff/responses/new", {
    ...words,
    language: "en",
    action: action.id,
    item: "",
    takeLinked: "yes",
  });
  expect(drafted.status).toBe(303);
  const address = drafted.location.replace("?done=drafted", "");
  expect(await page(address)).toContain("Answers 3 items and 1 action");
  expect((await write(`${address}/offer`, {})).location).toBe(`${address}?done=offered`);
  expect(await page(`${address}/publication`)).toContain("This text will be public");

  expect((await write(`${address}/publication`, { version: "1" })).status).toBe(409);
  expect((await read(`${address}/publication`, { version: "1" })).location).toBe(`${address}?done=published`);
  expect((await site.get("/responses/bus-stops")).status).toBe(200);
  expect(await db().feedbackItem.count({ where: { disposition: "answered" } })).toBe(3);
});

test("we can't without a reason and a sentence is refused at its fields, and what was typed stays", async () => {
  const typed = {
    ...words,
    outcome: "cannot",
    youSaid: "Typed with care",
    language: "en",
    action: "",
    item: "",
  };
  const refused = await write("/staff/responses/new", typed);
  expect(refused.status).toBe(422);
  expect(refused.body).toContain('href="#reason"');
  expect(refused.body).toContain('href="#reasonSentence"');
  expect(refused.body).toContain("Typed with care");
  expect(refused.body).toContain("<title>Error: ");
});

test("what may point at a person stops the publication until it was looked at", async () => {
  const draft = { actionIds: [action.id], writer: writer.staff, weDid: "Ring 07700 900123 at night." };
  const { responseId } = await givenDraftResponse(draft);
  await offerResponse({ responseId, by: staffActor(writer.staff), now: new Date() });
  const address = `/staff/responses/${responseId}`;
  expect(await page(`${address}/publication`)).toContain("looks like a phone number");
  const refused = await read(`${address}/publication`, { version: "1" });
  expect(refused.status).toBe(409);
  expect(refused.body).toContain('href="#personalDetails"');
  const because = (reason: string) =>
    read(`${address}/publication`, { version: "1", personalDetails: reason });
  expect((await because("")).status).toBe(409);
  expect((await because("yes")).status).toBe(400);
  expect((await because("organisation")).status).toBe(303);
});

test("words that were saved meanwhile are not overwritten unseen", async () => {
  const { responseId } = await givenDraftResponse({ writer: writer.staff });
  const address = `/staff/responses/${responseId}`;
  expect((await write(address, { ...words, title: "Mine", version: "1" })).status).toBe(303);
  const late = await read(address, { ...words, title: "Late", version: "1" });
  expect(late.location).toBe(`${address}/merge`);
  const beside = await page(`${address}/merge`);
  expect(beside).toContain("Mine");
  expect(beside).toContain("Late");
  expect(await page(address)).toContain("Mine");
  const merge = (fields: Record<string, string>) => read(`${address}/merge`, fields);
  expect((await merge({ version: "2" })).status).toBe(422);
  expect((await merge({ version: "1", "choose-title": "typed" })).status).toBe(409);
  const both = { version: "2", "choose-title": "together", "together-title": "Mine and late" };
  expect((await merge(both)).location).toBe(`${address}?done=saved`);
  expect(await page(address)).toContain("Mine and late");
  expect(await db().responseAutosave.count()).toBe(0);
});

test("a correction needs a note, and a withdrawal a reason", async () => {
  const { responseId, slug } = await givenPublishedResponse({ writer: writer.staff, actionIds: [action.id] });
  const address = `/staff/responses/${responseId}`;
  const refused = await write(address, { ...words, version: "2", changeNote: "" });
  expect(refused.status).toBe(422);
  expect(refused.body).toContain('href="#changeNote"');
  expect((await read(`${address}/withdrawal`, { reason: "wrong" })).status).toBe(422);
  expect((await read(`${address}/withdrawal`, { reason: "It named the wrong stops." })).status).toBe(303);
  expect(wordsOf((await site.get(`/responses/${slug}`)).body)).toContain("It named the wrong stops.");
});

test("what it answers is chosen many at once and left out again", async () => {
  const { responseId } = await givenDraftResponse({ writer: writer.staff });
  const address = `/staff/responses/${responseId}/items`;
  expect((await write(address, { choice: "linkedTo", action: "" })).status).toBe(422);
  expect((await write(address, { choice: "linkedTo", action: action.id })).status).toBe(303);
  expect(await db().responseItem.count({ where: { responseId } })).toBe(3);
  expect((await write(address, { choice: "leaveOut", actions: action.id })).status).toBe(303);
  expect(await page(address)).toContain("Some items are linked to other actions too");
  expect((await write(address, { choice: "everything" })).status).toBe(400);
});

test("a field that no page of ours has is refused and changes nothing", async () => {
  const { responseId } = await givenDraftResponse({ writer: writer.staff });
  const before = await db().publishedResponse.findUniqueOrThrow({ where: { id: responseId } });
  for (const extra of [{ status: "published" }, { publishedAt: "2026-01-01" }, { id: responseId }]) {
    const refused = await write(`/staff/responses/${responseId}`, {
      ...words,
      version: "1",
      ...extra,
    } as Record<string, string>);
    expect(refused.status).toBe(400);
  }
  expect(await db().publishedResponse.findUniqueOrThrow({ where: { id: responseId } })).toEqual(before);
});

test("what is typed and not saved is kept for its writer alone, previewed as everyone would see it, and offered again", async () => {
  const { responseId } = await givenDraftResponse({ writer: writer.staff, actionIds: [action.id] });
  const address = `/staff/responses/${responseId}`;
  const typed = { ...words, title: "Half", weDid: "**Soon** <script>x</script> 07700 900123", version: "1" };
  const preview = await write(`${address}/draft`, { ...typed, outcome: "", reason: "", reasonSentence: "" });
  expect(preview.status).toBe(200);
  expect(preview.body).toContain("<strong>Soon</strong>");
  expect(preview.body).not.toContain("<script>x");
  expect(wordsOf(preview.body)).toContain("looks like a phone number");

  expect(await page(address)).not.toContain("You have unsaved changes");
  const own = await site.get(address, { cookie: writer.cookie });
  expect(wordsOf(own.body)).toContain("You have unsaved changes");
  expect(own.body).not.toContain('value="Half"');
  expect((await site.get(`${address}?draft=mine`, { cookie: writer.cookie })).body).toContain('value="Half"');
  expect((await site.get(`${address}?draft=mine`, { cookie: reader.cookie })).body).not.toContain(
    'value="Half"',
  );
  expect(await db().responseRevision.findMany({ where: { responseId } })).toMatchObject([{ number: 1 }]);

  await read(address, { ...words, title: "Saved by another", version: "1" });
  expect((await site.get(`${address}?draft=mine`, { cookie: writer.cookie })).location).toBe(
    `${address}/merge`,
  );
  expect((await write(`${address}/draft/end`, {})).status).toBe(303);
  expect((await site.get(`${address}/merge`, { cookie: writer.cookie })).status).toBe(302);
  expect(await db().responseAutosave.count({ where: { responseId } })).toBe(0);
});

test("a new response is kept for its writer alone, and a form sent many times at once makes one", async () => {
  const ids = { draft: crypto.randomUUID(), draftPage: crypto.randomUUID(), draftVersion: "0" };
  const typed = { ...words, title: "Sent at once", language: "en" };
  expect((await write("/staff/responses/new/draft", { ...typed, ...ids, weDid: "Half" })).status).toBe(200);
  const own = `/staff/responses/new?draft=${ids.draft}`;
  expect((await site.get(own, { cookie: writer.cookie })).body).toContain("Half");
  expect((await site.get(own, { cookie: reader.cookie })).status).toBe(404);
  expect((await read("/staff/responses/new/draft", { ...typed, ...ids })).status).toBe(404);
  expect((await read("/staff/responses/new", { ...typed, ...ids })).status).toBe(404);
  expect((await read("/staff/responses/new/draft/end", { draft: ids.draft })).status).toBe(303);
  expect((await write("/staff/responses/new/draft", { ...typed, ...ids, staffId: "x" })).status).toBe(400);

  const send = () => write("/staff/responses/new", { ...typed, ...ids });
  const sent = await Promise.all([send(), send(), send(), send(), send()]);
  expect(new Set(sent.map(({ status, location }) => `${status} ${location}`)).size).toBe(1);
  expect(await db().responseRevision.count({ where: { title: "Sent at once" } })).toBe(1);
  expect((await site.get(own, { cookie: writer.cookie })).location).toBe(
    sent[0]?.location.replace("?done=drafted", ""),
  );
  const later = await write("/staff/responses/new", { ...typed, ...ids, weDid: "Other words" });
  expect(later.location).toMatch(/\/merge$/);
  expect(wordsOf((await site.get(later.location, { cookie: writer.cookie })).body)).toContain("Other words");
});
