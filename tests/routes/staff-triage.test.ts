import { expect, test } from "vitest";
import { answerMessage } from "#app/domain/feedback/answer-message.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { startApp } from "#tests/support/app.ts";
import { wordsOf } from "#tests/support/page.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp();
await givenSettings();
const { cookie } = await givenSignedIn({ role: "caseworker" });

const open = (path: string) => site.get(path, { cookie });
const send = (path: string, fields: Record<string, string>) => site.post(path, fields, { cookie });

test("an item goes from the queue to linked through the pages", async () => {
  const { itemId } = await givenFeedback({ words: "The bus stop is dark." });
  const { id: action } = await givenAction();
  expect(wordsOf((await open("/staff/triage")).body)).toContain("The bus stop is dark.");
  const sent = await send(`/staff/triage/${itemId}/links`, {
    action,
    influence: "addedWeight",
    before: "",
    after: "",
  });
  expect(sent.status).toBe(303);
  expect(sent.location).toMatch(new RegExp(`^/staff/triage/${itemId}\\?done=linked&batch=[0-9a-f-]{36}$`));
  const page = wordsOf((await open(sent.location)).body);
  expect(page).toContain("It is linked to the action");
  expect(page).toContain("It moved from “Waiting” to “Linked”.");
});

test("a refused form says why at the field and keeps what was typed", async () => {
  const { itemId } = await givenFeedback();
  const { id: action } = await givenAction();
  const typed = { action, influence: "changed", before: "It was dark then.", after: "" };
  const sent = await send(`/staff/triage/${itemId}/links`, typed);
  expect(sent.status).toBe(422);
  expect(sent.body).toContain("<title>Error: ");
  expect(sent.body).toContain('href="#after"');
  expect(sent.body).toContain("It was dark then.");
  expect((await queueItem({ itemId })).links).toEqual([]);
});

test("closing asks for a choice and a sentence, and a field that no page sends is refused with 400", async () => {
  const { itemId } = await givenFeedback();
  const path = `/staff/triage/${itemId}/closures`;
  const sentence = "This is about another town.";
  expect((await send(path, { sentence })).status).toBe(422);
  const choice = "setAside.outsideOurArea";
  expect((await send(path, { choice, sentence, staffId: itemId })).status).toBe(400);
  expect((await queueItem({ itemId })).disposition).toBe("waiting");
  expect((await send(path, { choice, sentence })).status).toBe(303);
  expect((await queueItem({ itemId })).disposition).toBe("setAside");
});

test("cut words are on no page but the one that asks why, which is kept in no cache", async () => {
  const { itemId } = await givenFeedback({ words: "Ask Zebedee about it." });
  await send(`/staff/triage/${itemId}/redactions`, { phrases: "Zebedee", reason: "namesSomeone" });
  for (const path of [`/staff/triage/${itemId}`, "/staff/triage", `/staff/triage/${itemId}/original`]) {
    expect((await open(path)).body).not.toContain("Zebedee");
  }
  const read = await send(`/staff/triage/${itemId}/original`, { reason: "checkCut" });
  expect(read.body).toContain("<mark>Zebedee</mark>");
  expect(read.headers.get("cache-control")).toContain("no-store");
});

test("a volunteer types in a sheet and gets its code, and sees nothing else", async () => {
  const volunteer = await givenSignedIn({ role: "volunteer" });
  const headers = { cookie: volunteer.cookie };
  const form = await site.get("/staff/feedback/new", headers);
  const submissionKey = /name="submissionKey" value="([^"]+)"/.exec(form.body)?.[1] ?? "";
  const sheet = {
    body: "From a sheet.",
    channel: "paper",
    event: "",
    saidOn: "",
    language: "en",
    area: "",
    submissionKey,
  };
  const sent = await site.post("/staff/feedback/new", sheet, headers);
  expect(sent.status).toBe(200);
  expect(sent.body).toMatch(/(?:\d{4} ){4}\d{3}/);
  expect(sent.body).not.toContain("/staff/triage/");
  expect((await site.get("/staff/triage", headers)).status).toBe(403);
  const future = { ...sheet, saidOn: "2999-01-01" };
  expect((await site.post("/staff/feedback/new", future, headers)).status).toBe(422);
});

test("staff write to the person once, see the answer on the item, and the queue marks it", async () => {
  const { itemId } = await givenFeedback({ words: "A stop is dark." });
  const path = `/staff/triage/${itemId}/messages`;
  expect((await open(`/staff/triage/${itemId}`)).body).toContain(`href="${path}"`);
  const message = { words: "Which stop is it?", language: "en" };
  expect((await send(path, { ...message, words: "" })).status).toBe(422);
  expect((await send(path, { ...message, language: "xx" })).status).toBe(400);
  const sent = await send(path, message);
  expect([sent.status, sent.location]).toEqual([303, `/staff/triage/${itemId}?done=messaged`]);
  expect(wordsOf((await open(sent.location)).body)).toContain("No answer yet.");
  expect(wordsOf((await open(path)).body)).toContain("You can write again once it is answered");
  const again = await send(path, { ...message, words: "And another thing." });
  expect(again.status).toBe(422);
  expect(again.body).toContain("And another thing.");

  expect((await open("/staff/triage?message=answered")).body).not.toContain(itemId);
  const { messages } = await queueItem({ itemId });
  const answer = { itemId, messageId: messages[0]?.id ?? "", answer: "By the canal.", now: new Date() };
  await answerMessage(answer);
  const page = wordsOf((await open(`/staff/triage/${itemId}`)).body);
  expect(page).toContain("By the canal.");
  expect(page).toContain("The person answered a message.");
  expect(wordsOf((await open("/staff/triage?message=answered")).body)).toContain("They answered");
  expect((await open("/staff/triage?message=open")).body).not.toContain(itemId);
});

test("the team takes an item back for its person only with a reason and a tick, and the ledger counts it", async () => {
  const { itemId } = await givenFeedback({ words: "Zebedee waits at the stop." });
  const path = `/staff/triage/${itemId}/withdrawal`;
  const counted = async () => JSON.parse((await site.get("/ledger.json")).body).total.withdrawn;
  const before = await counted();
  const form = { reason: "askedUs", confirm: "yes" };
  expect((await open(`/staff/triage/${itemId}`)).body).toContain(path);
  const unsure = await send(path, { reason: form.reason });
  expect(unsure.status).toBe(422);
  expect(unsure.body).toContain('href="#confirm"');
  for (const reason of ["byReceipt", "other", ""])
    expect((await send(path, { ...form, reason })).status, reason).toBe(422);
  expect((await open(path)).body).toContain("Zebedee");
  expect(await counted()).toBe(before);

  const sent = await send(path, form);
  expect([sent.status, sent.location]).toEqual([303, `/staff/triage/${itemId}?done=withdrawn`]);
  expect((await open(sent.location)).body).not.toContain("Zebedee");
  expect((await open(path)).body).not.toContain('name="confirm"');
  expect(await queueItem({ itemId })).toMatchObject({
    disposition: "withdrawn",
    withdrawal: { reason: "askedUs" },
  });
  expect(await counted()).toBe(before + 1);
});

test("an id that is none is not found", async () => {
  expect((await open("/staff/triage/nothing")).status).toBe(404);
  expect((await open("/staff/triage/00000000-0000-4000-8000-000000000000")).status).toBe(404);
});
