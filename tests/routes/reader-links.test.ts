import { afterAll, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { offerResponse } from "#app/domain/responses/offer-response.server.ts";
import { startApp } from "#tests/support/app.ts";
import { axeProblems } from "#tests/support/axe-problems.ts";
import { picture, visit } from "#tests/support/browser.ts";
import { mailSink } from "#tests/support/mail-sink.ts";
import { wordsOf } from "#tests/support/page.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { type GivenDraft, givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp();
await givenSettings();
const sink = await mailSink();
afterAll(sink.close);
const writer = await givenSignedIn();
const { cookie } = writer;
const action = await givenAction({ title: "Safer stops" });
const QUOTE = "My daughter walks home alone because the last bus never comes";

async function givenOffered(draft: GivenDraft = {}) {
  const { itemId } = await givenFeedback({ words: QUOTE, mayPublish: true });
  const given = { itemIds: [itemId], actionIds: [action.id], writer: writer.staff, ...draft };
  const { responseId } = await givenDraftResponse(given);
  await offerResponse({ responseId, by: staffActor(writer.staff), now: new Date() });
  return { responseId, address: `/staff/responses/${responseId}` };
}

/** Asks a trustee on the page, and gives the path of the link that is shown once. */
async function ask(address: string, fields: Record<string, string> = {}): Promise<string> {
  const page = await site.post(`${address}/readers`, { name: "Noor", ...fields }, { cookie });
  expect(page.status).toBe(200);
  return /\/reading\/[\w-]{22}/.exec(page.body)?.[0] ?? "";
}

test("a trustee reads without an account and says that it can go out; then its writer publishes", async () => {
  const { address, responseId } = await givenOffered({ youSaid: `“${QUOTE}”, somebody said.` });
  expect((await site.post(`${address}/publication`, { version: "1" }, { cookie })).status).toBe(409);
  const link = await ask(address);
  for (const _ of ["a scanner", "a reader"]) {
    const page = await site.get(link);
    expect(page.status).toBe(200);
    expect(page.headers.get("set-cookie")).toBeNull();
    expect(wordsOf(page.body)).toContain(QUOTE);
    expect(wordsOf(page.body)).toContain("Somebody said exactly these words and agreed");
    expect(page.body).not.toMatch(/href="\/staff/);
  }
  expect(await db().ledgerEntry.count({ where: { kind: "response.trusteeRead" } })).toBe(0);
  expect((await site.post(link, {})).status).toBe(422);
  expect((await site.post(link, { answer: "sendBack", because: "no" })).status).toBe(422);
  expect((await site.post(link, { answer: "canGoOut" })).location).toBe("/reading/done?answer=canGoOut");
  expect((await site.get("/reading/done?answer=canGoOut")).status).toBe(200);
  expect((await site.get(link)).status).toBe(410);
  expect((await site.post(link, { answer: "canGoOut" })).status).toBe(410);
  expect((await site.get(`${link.slice(0, -2)}xx`)).status).toBe(404);

  const page = wordsOf((await site.get(address, { cookie })).body);
  expect(page).toContain("A trustee has read exactly these words");
  expect((await site.post(`${address}/publication`, { version: "1" }, { cookie })).status).toBe(303);
  expect(await db().responseRevision.findFirst({ where: { responseId } })).toMatchObject({
    readBy: "trustee",
  });
});

test("a trustee sends it back with a reason that the team reads, and the link can be taken back", async () => {
  const { address } = await givenOffered({ title: "Sent back", youSaid: "It rained in." });
  const [first, second] = [await ask(address), await ask(address)];
  const list = (await site.get(`${address}/readers`, { cookie })).body;
  const end = /\/staff\/responses\/[\w-]+\/readers\/[\w-]+\/end/.exec(list)?.[0] ?? "";
  expect((await site.post(end, {}, { cookie })).location).toBe(`${address}/readers?done=ended`);
  expect([(await site.get(first)).status, (await site.get(second)).status]).toEqual([200, 410]);
  const sent = await site.post(first, { answer: "sendBack", because: "It names one shop." });
  expect(sent.location).toBe("/reading/done?answer=sendBack");
  expect((await site.get(`${address}/readers`, { cookie })).status).toBe(302);
  const page = wordsOf((await site.get(address, { cookie })).body);
  expect(page).toContain("It names one shop.");
  expect(page).toContain("Offer to a second reader");
});

test("with mail set up the link is sent to one address, and the mail says nothing of the words", async () => {
  site.setEnv({ SMTP_URL: sink.url, MAIL_FROM: "team@operator.example" });
  const { address } = await givenOffered({ title: "A title for nobody yet", youSaid: "It was cold." });
  const link = await ask(address, { email: "noor@trustees.example" });
  const refused = await site.post(
    `${address}/readers`,
    { name: "N", email: "a@b.example\nx@y.example" },
    { cookie },
  );
  expect(refused.status).toBe(422);
  site.setEnv({ SMTP_URL: undefined });
  expect(sink.mails.map(({ recipients }) => recipients)).toEqual([["noor@trustees.example"]]);
  const { raw, parsed } = sink.mails[0] ?? { raw: "", parsed: undefined };
  expect(parsed?.text).toContain(link);
  expect(raw).not.toContain("A title for nobody yet");
});

test("the pages of a second reader can be used by everyone", async () => {
  const harder = {
    title: "What we do about buses",
    youSaid: `People told us: “${QUOTE}.” A deaf man in Westbury waited an hour last Tuesday.`,
    weDid:
      "Following extensive consultation the partnership commissioned a comprehensive evaluation of transportation infrastructure. Ring 07700 900123.",
  };
  await givenPublishedResponse({
    ...harder,
    title: "Buses, first",
    actionIds: [action.id],
    youSaid: "Late.",
  });
  const { address } = await givenOffered(harder);
  const link = await ask(address);
  for (const width of [390, 1280]) {
    const page = await visit({ base: site.base, width, javaScript: true });
    await page.goto(link);
    expect(await axeProblems(page)).toEqual([]);
    await picture(page, `trustee-${width}`);
    await page
      .context()
      .addCookies([{ url: site.base, name: cookie.split("=")[0] ?? "", value: cookie.split("=")[1] ?? "" }]);
    for (const [name, path] of [
      ["response", ""],
      ["readers", "/readers"],
      ["publication", "/publication"],
    ]) {
      await page.goto(`${address}${path}`);
      expect(await axeProblems(page)).toEqual([]);
      await picture(page, `second-reader-${name}-${width}`);
    }
    await page.context().close();
  }
});
