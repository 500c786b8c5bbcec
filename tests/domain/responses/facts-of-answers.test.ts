import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { transaction } from "#app/db/transaction.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { copyLink } from "#app/domain/partners/links/copy-link.server.ts";
import { sendPartnerAnswer } from "#app/domain/questions/partner-page/send-partner-answer.server.ts";
import { useAnswer as takeUp } from "#app/domain/questions/use-answer.server.ts";
import { draftResponse } from "#app/domain/responses/draft-response.server.ts";
import {
  askFactsOfProgress,
  askFactsOfPromise,
  askFactsOfResponse,
} from "#app/domain/responses/facts-checks/ask-facts-check.server.ts";
import { answerFacts, factsForPartner } from "#app/domain/responses/facts-checks/facts-page.server.ts";
import { makeCheckedPromise } from "#app/domain/responses/facts-checks/make-checked-promise.server.ts";
import { postCheckedProgress } from "#app/domain/responses/facts-checks/post-checked-progress.server.ts";
import { offerResponse } from "#app/domain/responses/offer-response.server.ts";
import { publishResponse } from "#app/domain/responses/publish-response.server.ts";
import { reviseResponse } from "#app/domain/responses/revise-response.server.ts";
import { schedulePublication } from "#app/domain/responses/schedule/schedule-publication.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { EVERYTHING_CONFIRMED } from "#tests/support/scenarios/everything-confirmed.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenOrganisation } from "#tests/support/scenarios/given-contact.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenQuestion, givenQuestionLink } from "#tests/support/scenarios/given-question.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
/** A Friday. */
const now = new Date("2026-11-27T10:00:00Z");
const timeZone = "Europe/London";
const why = "Their office is closed until May.";

async function givenAnswer(responseId: string | null = null) {
  const council = await givenOrganisation({ now });
  const action = await givenAction();
  const { questionId } = await givenQuestion({
    ...{ organisationId: council.id, actionId: action.id, responseId, now },
  });
  const token = await givenQuestionLink(questionId, now);
  const typed = { choice: "answer", progress: "", status: "", words: "Four lamps.", reason: "" } as const;
  await sendPartnerAnswer({ token, version: 0, fields: { ...typed, role: "Lighting" }, now });
  return { council, actionId: action.id, questionId };
}

async function linkOf(checkId: string, organisationId: string) {
  const about = { organisationId, about: { factsCheckId: checkId }, now, random };
  return (await transaction((tx) => copyLink(tx, about)))?.token ?? "";
}

const orReason = (done: { ok: true } | { ok: false; reason: string }) => (done.ok ? "done" : done.reason);
const right = { answer: { kind: "right" as const }, role: "Lighting", now };
const asking = { workingDays: 3, timeZone, by, now };

test("progress that began with an answer is posted in words that whoever answered has read", async () => {
  const { council, actionId, questionId } = await givenAnswer();
  const post = async (words: string, fromQuestionId: string | null = questionId, at = now) => {
    const day = { happenedOn: "2026-11-20", timeZone, language: "en" };
    return orReason(await postCheckedProgress({ actionId, words, fromQuestionId, ...day, by, now: at }));
  };
  expect(await post("Four lamps.")).toBe("facts-not-asked");
  // Another organisation's check is no check of theirs.
  const other = await givenOrganisation({ now });
  await askFactsOfProgress({
    ...asking,
    actionId,
    words: "Four lamps.",
    organisationId: other.id,
    without: why,
  });
  expect(await post("Four lamps.")).toBe("facts-not-asked");
  const about = { actionId, words: "Four lamps.", organisationId: council.id, questionId };
  const asked = await askFactsOfProgress({ ...asking, ...about });
  if (!asked.ok) throw new Error(asked.reason);
  const token = await linkOf(asked.checkId, council.id);
  expect(await post("Four lamps.")).toBe("facts-unchecked");
  await answerFacts({ token, ...right });
  expect(await post("Five lamps.")).toBe("facts-not-asked");
  expect(await post("Four lamps.")).toBe("done");
  expect(
    await db().progressUpdate.findMany({ where: { actionId }, select: { fromQuestionId: true } }),
  ).toEqual([{ fromQuestionId: questionId }]);
  expect(await post("Something of our own.", null)).toBe("done");
});

test("days that passed count only where somebody got the words; a reason takes their place, also with nobody to ask", async () => {
  const { council, actionId, questionId } = await givenAnswer();
  const later = after(now, days(30));
  const post = async (words: string) => {
    const day = { happenedOn: "2026-11-20", timeZone, language: "en" };
    const progress = { actionId, words, fromQuestionId: questionId, ...day };
    return orReason(await postCheckedProgress({ ...progress, by, now: later }));
  };
  const ask = (words: string, without?: string) =>
    askFactsOfProgress({
      ...{ ...asking, actionId, words, organisationId: council.id, questionId },
      without: without ?? null,
    });
  const unsent = await ask("Four lamps.");
  expect(await post("Four lamps.")).toBe("facts-not-asked");
  await linkOf(unsent.ok ? unsent.checkId : "", council.id);
  expect(await post("Four lamps.")).toBe("done");
  await db().partnerLink.updateMany({
    where: { contact: { organisationId: council.id }, endedAt: null },
    data: { endedAt: now, endedWhy: "contactRemoved" },
  });
  await db().organisationContact.deleteMany({ where: { organisationId: council.id } });
  expect(orReason(await ask("Five lamps."))).toBe("nobody-to-ask");
  expect(await post("Five lamps.")).toBe("facts-not-asked");
  expect(orReason(await ask("Five lamps.", why))).toBe("done");
  expect(await post("Five lamps.")).toBe("done");
  const waived = await db().ledgerEntry.findMany({
    where: { subjectId: actionId, kind: "action.factsWaived" },
  });
  expect(waived).toHaveLength(1);
  expect(JSON.stringify(waived[0]?.details)).not.toContain("closed");
});

test("a promise of an answer is made in the words, and for the date, that whoever answered has read", async () => {
  const { council, actionId, questionId } = await givenAnswer();
  const promise = {
    words: "We will put up a fifth lamp.",
    evidenceWanted: "Anyone can count the lamps.",
    due: { dueOn: "2027-05-31", precision: "month" as const },
  };
  const make = async (changed: Partial<typeof promise> = {}) => {
    const made = { ...promise, ...changed, organisation: { id: council.id }, actionId, language: "en" };
    return orReason(
      await makeCheckedPromise({ ...made, fromQuestionId: questionId, by, now, timeZone, random }),
    );
  };
  expect(await make()).toBe("facts-not-asked");
  const ask = { ...asking, questionId, confirmed: false };
  const past = { ...promise, due: { dueOn: "2026-01-31", precision: "month" as const } };
  expect(orReason(await askFactsOfPromise({ ...ask, promise: past }))).toBe("in-the-past");
  const asked = await askFactsOfPromise({ ...ask, promise });
  if (!asked.ok) throw new Error(asked.reason);
  const token = await linkOf(asked.checkId, council.id);
  expect(await factsForPartner({ token, now })).toMatchObject({
    promise,
    progressHtml: null,
    response: null,
  });
  expect(await make()).toBe("facts-unchecked");
  await answerFacts({ token, ...right });
  expect(await make({ due: { dueOn: "2027-06-30", precision: "month" } })).toBe("facts-not-asked");
  expect(await make({ evidenceWanted: "Somebody says so." })).toBe("facts-not-asked");
  expect(await make()).toBe("done");
  const kinds = await db().ledgerEntry.findMany({
    where: { subjectId: questionId, kind: { contains: "facts" } },
    orderBy: { id: "asc" },
  });
  expect(kinds.map(({ kind }) => kind)).toEqual(["question.factsAsked", "question.factsAnswered"]);
  // The check of a promise holds back no progress of the action.
  const open = await askFactsOfPromise({
    ...ask,
    promise: { ...promise, words: "We will put up a sixth lamp." },
  });
  expect(open.ok).toBe(true);
  const day = { happenedOn: "2026-11-20", timeZone, language: "en" };
  expect(orReason(await postCheckedProgress({ actionId, words: "A lamp.", ...day, by, now }))).toBe("done");
});

test("a response that began with an answer is neither published nor scheduled before its words were checked", async () => {
  const { council, actionId, questionId } = await givenAnswer();
  const writer = staffActor(await givenStaff());
  const words = { title: "Lamps", youSaid: "It is dark.", outcome: "did", weDid: "Four new lamps." } as const;
  const wording = { ...words, reason: "", reasonSentence: "", changeNote: "" } as const;
  const { responseId } = await draftResponse({
    ...{ ...wording, language: "en", actionIds: [actionId], fromQuestionId: questionId },
    ...{ by: writer, now, random },
  });
  const [publish, schedule] = await offered(responseId, writer);
  expect([await publish(), await schedule()]).toEqual(["facts-not-asked", "facts-not-asked"]);
  const about = { responseId, organisationId: council.id };
  const asked = await askFactsOfResponse({ ...asking, ...about });
  if (!asked.ok) throw new Error(asked.reason);
  await answerFacts({ token: await linkOf(asked.checkId, council.id), ...right });
  const { version } = await db().publishedResponse.findUniqueOrThrow({ where: { id: responseId } });
  await reviseResponse({ ...wording, weDid: "Nine lamps.", responseId, version, by: writer, now, random });
  await offerResponse({ responseId, by: writer, now });
  expect(await publish()).toBe("facts-not-asked");
  expect(orReason(await askFactsOfResponse({ ...asking, ...about, without: why }))).toBe("done");
  expect(await publish()).toBe("done");
});

test("an answer that was asked for a draft goes into it, and its facts are checked", async () => {
  const { responseId, writer } = await givenDraftResponse({ actionIds: [(await givenAction()).id], now });
  const { questionId } = await givenAnswer(responseId);
  const [publish] = await offered(responseId, staffActor(writer));
  const used = await takeUp({ questionId, use: "response", by, now });
  expect(used).toMatchObject({ ok: true, responseId });
  await takeUp({ questionId, use: "response", by, now });
  expect(await publish()).toBe("facts-not-asked");
  await takeUp({ questionId, use: "nothing", by, now });
  expect(await publish()).toBe("facts-not-asked");
  await expect(db().answerInResponse.deleteMany({ where: { questionId } })).rejects.toThrow();
});

/** Offers the words to a second person. */
async function offered(responseId: string, writer: ReturnType<typeof staffActor>) {
  await offerResponse({ responseId, by: writer, now });
  const asked = async () => {
    const { version } = await db().publishedResponse.findUniqueOrThrow({ where: { id: responseId } });
    return { responseId, version, confirmed: EVERYTHING_CONFIRMED, by, now };
  };
  return [
    async () => orReason(await publishResponse(await asked())),
    async () => orReason(await schedulePublication({ ...(await asked()), publishAt: after(now, days(1)) })),
  ] as const;
}

test("the database refuses what an answer became in words that were never sent", async () => {
  const { actionId, questionId } = await givenAnswer();
  const row = { happenedOn: now, language: "en", postedBy: by.staffId, postedAt: now };
  const post = (fromQuestionId: string | null) =>
    db().progressUpdate.create({ data: { actionId, words: "Nine.", fromQuestionId, ...row } });
  await expect(post(questionId)).rejects.toThrow(/violated/);
  await post(null);
});
