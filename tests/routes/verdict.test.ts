import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { newReceipt } from "#app/domain/feedback/new-receipt.server.ts";
import { startApp } from "#tests/support/app.ts";
import { elementsOf, wordsOf } from "#tests/support/page.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp({ RECEIPTS_PER_ADDRESS: "1000" });
await givenSettings();

async function givenAnswered(over: { language?: string } = {}) {
  const { itemId, ticket } = await givenFeedback(over);
  const { responseId, slug } = await givenPublishedResponse({ itemIds: [itemId] });
  const receipt = await newReceipt({ ticket, now: new Date() });
  if (!receipt) throw new Error("no receipt");
  return { itemId, responseId, slug, code: receipt.digits };
}

test("the receipt asks under each answer, takes one answer, thanks for it and asks one thing more", async () => {
  const { code, slug, itemId } = await givenAnswered();
  const receipt = await site.post("/receipt", { code });
  expect(wordsOf(receipt.body)).toContain("Did this deal with what you said?");
  expect(wordsOf(receipt.body)).not.toContain("Are you more likely to report");
  const fields = { code, about: slug, stage: "did", verdict: "partly", words: "The light is on until ten." };
  const judged = await site.post("/receipt/verdict", fields);
  expect(judged.status).toBe(200);
  const words = wordsOf(judged.body);
  expect(words).toContain("Thank you. We have your answer.");
  expect(judged.body).not.toContain('name="verdict"');
  expect(words).not.toContain("The light is on until ten.");
  expect(words).toContain("Are you more likely to report something now");
  const reported = await site.post("/receipt/reporting", { code, reporting: "moreLikely" });
  expect(wordsOf(reported.body)).toContain("Thank you. It is counted.");
  expect(reported.body).not.toContain(`name="reporting"`);
  expect(await db().verdict.findFirstOrThrow({ where: { itemId } })).toMatchObject({
    answer: "partly",
    reporting: "moreLikely",
  });
});

test("without a choice the form comes back with what was typed and where to mend it", async () => {
  const { code, slug } = await givenAnswered();
  const refused = await site.post("/receipt/verdict", { code, about: slug, stage: "did", words: "Not yet." });
  expect(refused.status).toBe(422);
  expect(wordsOf(refused.body)).toContain("Choose one of the answers");
  expect(refused.body).toContain("Not yet.");
  const reporting = await site.post("/receipt/reporting", { code });
  expect(reporting.status).toBe(422);
  const unknown = await site.post("/receipt/verdict", {
    code: "0000",
    about: slug,
    stage: "did",
    verdict: "no",
  });
  expect(unknown.status).toBe(422);
  expect((await site.get("/receipt/verdict")).status).toBe(200);
  expect((await site.get("/receipt/reporting")).status).toBe(200);
});

test("an answer that changed meanwhile is shown as it is now, and nothing is taken", async () => {
  const { code, slug, itemId } = await givenAnswered();
  const stale = await site.post("/receipt/verdict", { code, about: slug, stage: "will", verdict: "yes" });
  expect(stale.status).toBe(409);
  expect(wordsOf(stale.body)).toContain("The answer has changed since you opened this page.");
  expect(await db().verdict.count({ where: { itemId } })).toBe(0);
});

test("with other fields than the form has, nothing is taken", async () => {
  const { code, slug, itemId } = await givenAnswered();
  const fields = { code, about: slug, stage: "did", verdict: "yes", setAsideAt: "2026-01-01" };
  expect((await site.post("/receipt/verdict", fields)).status).toBe(400);
  expect(await db().verdict.count({ where: { itemId } })).toBe(0);
});

test("a no comes to the team, who look again and say why they stay with it; the receipt tells it", async () => {
  const { code, slug, itemId } = await givenAnswered();
  const said = "It is dark again after ten.";
  const judged = await site.post("/receipt/verdict", {
    code,
    about: slug,
    stage: "did",
    verdict: "no",
    words: said,
  });
  expect(wordsOf(judged.body)).toContain("We are looking at it again.");
  const publisher = await givenSignedIn({ role: "publisher" });
  const caseworker = await givenSignedIn({ role: "caseworker" });
  const open = (path: string, { cookie } = publisher) => site.get(path, { cookie });
  expect(wordsOf((await open("/staff/verdicts")).body)).toContain(said);
  expect(wordsOf((await open("/staff")).body)).toContain("answer that its writer says no to");
  expect(wordsOf((await open(`/staff/triage/${itemId}`)).body)).toContain(
    "The person says that the answer does not deal with it",
  );
  const path = `/staff/verdicts/${itemId}`;
  expect((await open(path, caseworker)).body).not.toContain('name="ending"');
  expect((await site.post(path, { ending: "stays" }, { cookie: caseworker.cookie })).status).toBe(403);
  const send = (fields: Record<string, string>) => site.post(path, fields, { cookie: publisher.cookie });
  expect(wordsOf((await send({ ending: "answeredAnew" })).body)).toContain(
    "Nothing was published or answered",
  );
  expect((await send({ ending: "stays", sentence: "No." })).status).toBe(422);
  const done = await send({ ending: "stays", sentence: "The light has a timer that is not ours." });
  expect(done.location).toBe(`${path}?done=looked`);
  expect(wordsOf((await open(done.location)).body)).toContain("The receipt says so.");
  const receipt = wordsOf((await site.post("/receipt", { code })).body);
  expect(receipt).toContain("The light has a timer that is not ours.");
});

test("the public page counts from five on, and tells no sentence", async () => {
  const items = await Promise.all(Array.from({ length: 5 }, () => givenFeedback()));
  const { slug } = await givenPublishedResponse({ itemIds: items.map(({ itemId }) => itemId) });
  expect(wordsOf((await site.get(`/responses/${slug}`)).body)).toContain("Fewer than 5 people have answered");
  for (const { ticket } of items) {
    const code = (await newReceipt({ ticket, now: new Date() }))?.digits ?? "";
    await site.post("/receipt/verdict", { code, about: slug, stage: "did", verdict: "yes", words: "CANARY" });
  }
  const page = await site.get(`/responses/${slug}`);
  expect(wordsOf(page.body)).toContain("5 people have answered");
  expect(page.body).not.toContain("CANARY");
  expect(elementsOf(page.body).filter(({ tagName }) => tagName === "h1")).toHaveLength(1);
});
