import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { chooseItems } from "#app/domain/responses/choose-items.server.ts";
import { offerResponse } from "#app/domain/responses/offer-response.server.ts";
import { publicResponse } from "#app/domain/responses/public-response.server.ts";
import { publishResponse } from "#app/domain/responses/publish-response.server.ts";
import { answerReaderLink } from "#app/domain/responses/reader-links/answer-reader-link.server.ts";
import { endReaderLink } from "#app/domain/responses/reader-links/end-reader-link.server.ts";
import { makeReaderLink } from "#app/domain/responses/reader-links/make-reader-link.server.ts";
import { openReaderLink } from "#app/domain/responses/reader-links/open-reader-link.server.ts";
import { responseForStaff } from "#app/domain/responses/response-for-staff.server.ts";
import { reviseResponse } from "#app/domain/responses/revise-response.server.ts";
import { sendBackResponse } from "#app/domain/responses/send-back-response.server.ts";
import { after, days, hours, seconds } from "#app/platform/clock.ts";
import { tokenHash } from "#app/platform/keys.server.ts";
import { newToken, random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { EVERYTHING_CONFIRMED } from "#tests/support/scenarios/everything-confirmed.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { type GivenDraft, givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const colleague = staffActor(await givenStaff());
const now = new Date("2026-05-04T10:00:00Z");
const confirmed = EVERYTHING_CONFIRMED;
/** Each test quotes words of its own: words of anybody who did not agree stop a response, also of another test. */
const quoteOf = (child: string) => `My ${child} is called names on the way to school every day`;
const words = { title: "Buses", youSaid: "It was dark.", outcome: "did" as const, weDid: "There is light." };

async function givenOffered(draft: GivenDraft & { mayPublish?: boolean; said?: string } = {}) {
  const { mayPublish = false, said = "Nobody comes when it is late", ...over } = draft;
  const { itemId } = await givenFeedback({ words: `${said}. ${newToken(random, 4)}`, mayPublish });
  const made = await givenDraftResponse({ itemIds: [itemId], now, ...over });
  await offerResponse({ responseId: made.responseId, by: staffActor(made.writer), now });
  return { ...made, itemId, by: staffActor(made.writer) };
}

async function givenLink(draft: Parameters<typeof givenOffered>[0] = {}) {
  const offered = await givenOffered(draft);
  const { responseId, by } = offered;
  const asked = { name: "Noor Trustee", email: "noor@trustees.example", by, now, random };
  const made = await makeReaderLink({ responseId, ...asked });
  if (!made.ok) throw new Error(made.reason);
  return { ...offered, linkId: made.linkId, token: made.path.replace("/reading/", "") };
}

const canGoOut = (token: string, at = now) =>
  answerReaderLink({ token, answer: { kind: "canGoOut" }, now: at });
const statusOf = (opened: Promise<unknown>) =>
  opened.then(
    () => 200,
    (thrown: unknown) => (thrown instanceof Response ? thrown.status : Promise.reject(thrown)),
  );
const latestOf = (responseId: string) =>
  db().responseRevision.findFirstOrThrow({ where: { responseId }, orderBy: { number: "desc" } });

test("a day after it was offered its writer publishes alone, and the page says that one person read it", async () => {
  const { responseId, by, slug } = await givenOffered();
  const publish = (at: Date) => publishResponse({ responseId, version: 1, confirmed, by, now: at });
  expect(await publish(after(now, hours(24) - 1))).toEqual({ ok: false, reason: "own-words" });
  expect(await publish(after(now, hours(24)))).toMatchObject({ ok: true });
  expect(await latestOf(responseId)).toMatchObject({
    readBy: "wait",
    publishedBy: by.staffId,
    isVerbatim: false,
  });
  expect(await publicResponse({ now, slug })).toMatchObject({ isReadByOne: true });
});

test("what a colleague publishes is not said to be read by one person", async () => {
  const { responseId, slug } = await givenOffered();
  const at = after(now, days(3));
  expect(await publishResponse({ responseId, version: 1, confirmed, by: colleague, now: at })).toMatchObject({
    ok: true,
  });
  expect(await latestOf(responseId)).toMatchObject({ readBy: "colleague" });
  expect(await publicResponse({ now, slug })).toMatchObject({ isReadByOne: false });
});

test("the day begins again with every other word, and with every new offer", async () => {
  const { responseId, by } = await givenOffered();
  const later = after(now, hours(23));
  await reviseResponse({ ...words, responseId, version: 1, by, now: later, random });
  const publish = (at: Date) => publishResponse({ responseId, version: 2, confirmed, by, now: at });
  expect(await publish(after(now, hours(25)))).toEqual({ ok: false, reason: "own-words" });
  await sendBackResponse({ responseId, by, now: later });
  expect(await publish(after(now, days(9)))).toEqual({ ok: false, reason: "not-offered" });
  await offerResponse({ responseId, by, now: after(now, days(9)) });
  expect(await publish(after(now, days(9) + hours(23)))).toEqual({ ok: false, reason: "own-words" });
  expect(await publish(after(now, days(10)))).toMatchObject({ ok: true });
});

test("a quote of somebody who agreed is never published after a day alone; a colleague may", async () => {
  const { responseId, by } = await givenOffered({
    ...{ said: quoteOf("son"), youSaid: `“${quoteOf("son")}.”`, mayPublish: true },
  });
  const late = after(now, days(30));
  const own = await publishResponse({ responseId, version: 1, confirmed, by, now: late });
  expect(own).toEqual({ ok: false, reason: "verbatim-own-words" });
  expect((await responseForStaff({ responseId, now: late })).reading).toMatchObject({ aloneFrom: null });
  const read = await publishResponse({ responseId, version: 1, confirmed, by: colleague, now: late });
  expect(read).toMatchObject({ ok: true });
  expect(await latestOf(responseId)).toMatchObject({ readBy: "colleague", isVerbatim: true });
});

test("a quote of somebody who did not agree is published by nobody, whoever read it", async () => {
  const { responseId, by, itemId, token } = await givenLink({
    ...{ said: quoteOf("daughter"), youSaid: `${quoteOf("daughter")}, people said.` },
  });
  await canGoOut(token);
  const publish = (who: typeof by) => publishResponse({ responseId, version: 1, confirmed, by: who, now });
  expect(await publish(colleague)).toEqual({ ok: false, reason: "verbatim" });
  expect(await publish(by)).toEqual({ ok: false, reason: "verbatim" });
  await withdrawItem({ itemId, now });
  expect(await publish(colleague)).toMatchObject({ ok: true });
});

test("what was confirmed holds for those passages only", async () => {
  const { responseId, by } = await givenOffered({ weDid: "Write to help@council.example." });
  const some = { personalDetails: "organisation", sameWording: "sameMatter" } as const;
  await publishResponse({ responseId, version: 1, confirmed: some, by: colleague, now });
  const edit = { ...words, weDid: "Write to jo@home.example.", changeNote: "A new address" };
  await reviseResponse({ ...edit, responseId, version: 2, by, now, random });
  const publish = () => publishResponse({ responseId, version: 3, by: colleague, now });
  expect(await publish()).toEqual({ ok: false, reason: "unconfirmed", checks: ["personalDetails"] });
});

test("a trustee reads through a link and its writer publishes; name and address are sealed", async () => {
  const { responseId, by, token, linkId } = await givenLink();
  const row = await db().readerLink.findUniqueOrThrow({ where: { id: linkId } });
  expect(Buffer.from(row.tokenHash).equals(Buffer.from(tokenHash(token)))).toBe(true);
  expect(Buffer.from(row.reader).toString("latin1")).not.toMatch(/Noor|trustees/);
  const publish = () =>
    publishResponse({ responseId, version: 1, confirmed, by, now: after(now, seconds(60)) });
  expect(await publish()).toEqual({ ok: false, reason: "own-words" });
  await canGoOut(token, after(now, seconds(30)));
  expect((await responseForStaff({ responseId, now })).links).toMatchObject([
    { name: "Noor Trustee", state: "canGoOut" },
  ]);
  expect(await publish()).toMatchObject({ ok: true });
  expect(await latestOf(responseId)).toMatchObject({ readBy: "trustee", readerLinkId: linkId });
});

test("a trustee's word holds for the words that they read", async () => {
  const { responseId, by, token } = await givenLink();
  await canGoOut(token);
  await reviseResponse({ ...words, responseId, version: 1, by, now: after(now, 1000), random });
  const publish = { responseId, version: 2, confirmed, by, now: after(now, 2000) };
  expect(await publishResponse(publish)).toEqual({ ok: false, reason: "own-words" });
});

test("what a trustee sends back is a draft again, and the team reads why", async () => {
  const { responseId, token } = await givenLink();
  await answerReaderLink({ token, answer: { kind: "sendBack", because: "It names the school." }, now });
  expect(await db().publishedResponse.findUnique({ where: { id: responseId } })).toMatchObject({
    status: "draft",
  });
  const { links, reading } = await responseForStaff({ responseId, now });
  expect(links).toMatchObject([{ state: "sendBack", because: "It names the school." }]);
  expect(reading).toBeNull();
});

test("a correction that was sent back is published by nobody until it is offered again", async () => {
  const { itemId } = await givenFeedback();
  const { responseId, writer } = await givenPublishedResponse({ itemIds: [itemId], now });
  const by = staffActor(writer);
  await reviseResponse({ ...words, changeNote: "Better words", responseId, version: 2, by, now, random });
  expect(await sendBackResponse({ responseId, by: colleague, now })).toEqual({ ok: true });
  const publish = () => publishResponse({ responseId, version: 3, confirmed, by: colleague, now });
  expect(await publish()).toEqual({ ok: false, reason: "not-offered" });
  expect(await offerResponse({ responseId, by, now })).toEqual({ ok: true });
  expect(await publish()).toMatchObject({ ok: true, revision: 2 });
});

test("a link is 404 with another character, 410 when it is past its date, taken back, answered or about other words", async () => {
  const open = (token: string, at = now) => statusOf(openReaderLink({ token, now: at }));
  const { token, responseId, linkId, by } = await givenLink();
  expect(await open(token)).toBe(200);
  expect(await open(`${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`)).toBe(404);
  expect(await open(token, after(now, days(14)))).toBe(410);
  await endReaderLink({ responseId, linkId, by, now });
  expect(await open(token)).toBe(410);

  const answered = await givenLink();
  await canGoOut(answered.token);
  expect(await open(answered.token)).toBe(410);
  expect(await statusOf(canGoOut(answered.token))).toBe(410);

  const changed = await givenLink();
  await reviseResponse({ ...words, responseId: changed.responseId, version: 1, by: changed.by, now, random });
  expect(await open(changed.token)).toBe(410);
  const back = await givenLink();
  await sendBackResponse({ responseId: back.responseId, by: colleague, now });
  expect(await open(back.token)).toBe(410);
  const other = { responseId: back.responseId, linkId, by, now };
  expect(await statusOf(endReaderLink(other))).toBe(404);
});

test("20 answers at once through one link are one answer", async () => {
  const { token, responseId } = await givenLink();
  const answers = Array.from({ length: 20 }, (_, at) =>
    statusOf(
      answerReaderLink({
        token,
        answer: at % 2 ? { kind: "canGoOut" } : { kind: "sendBack", because: "It is not true." },
        now,
      }),
    ),
  );
  expect((await Promise.all(answers)).toSorted()).toEqual([200, ...Array.from({ length: 19 }, () => 410)]);
  const kinds = ["response.trusteeRead", "response.trusteeSentBack"];
  expect(await db().ledgerEntry.count({ where: { subjectId: responseId, kind: { in: kinds } } })).toBe(1);
});

test("nobody is asked to read what is still a draft", async () => {
  const { responseId, writer } = await givenDraftResponse();
  const asked = { responseId, name: "Noor", email: "", by: staffActor(writer), now, random };
  expect(await makeReaderLink(asked)).toEqual({ ok: false, reason: "not-offered" });
});

test("the database itself refuses a publication that nobody read", async () => {
  const { responseId, by, linkId } = await givenLink();
  const publish = (data: object) =>
    db().responseRevision.updateMany({
      where: { responseId },
      data: { publishedBy: by.staffId, publishedAt: after(now, hours(24)), ...data },
    });
  const other = await givenLink();
  await canGoOut(other.token);
  const refused = [
    {},
    { readBy: "colleague" },
    { readBy: "trustee" },
    { readBy: "trustee", readerLinkId: linkId },
    { readBy: "trustee", readerLinkId: other.linkId },
    { readBy: "wait", isVerbatim: true },
    { readBy: "wait", publishedAt: after(now, hours(24) - 1) },
    { readBy: "wait", offeredAt: null },
    { readBy: "wait", readerLinkId: linkId },
    { readBy: "colleague", publishedBy: colleague.staffId, offeredAt: null },
  ];
  for (const data of refused) await expect(publish(data), JSON.stringify(data)).rejects.toThrow();
  await expect(
    db().readerLink.update({
      where: { id: other.linkId },
      data: { answer: "sendBack", because: "Not this time." },
    }),
  ).rejects.toThrow();
  expect((await publish({ readBy: "wait" })).count).toBe(1);
});

test("a public response is not given an item whose words it quotes without consent", async () => {
  const given = { youSaid: `${quoteOf("nephew")}, people said.`, actionIds: [(await givenAction()).id], now };
  const { responseId, publisher } = await givenPublishedResponse(given);
  const add = async (mayPublish: boolean) => {
    const { itemId } = await givenFeedback({
      words: `${quoteOf("nephew")}! ${newToken(random, 4)}`,
      mayPublish,
    });
    return chooseItems({ responseId, itemIds: [itemId], mode: "extend", by: staffActor(publisher), now });
  };
  expect(await add(false)).toEqual({ ok: false, reason: "verbatim" });
  expect(await add(true)).toMatchObject({ ok: true });
});
