import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { getSettings } from "#app/domain/operator/settings.server.ts";
import { saveContact } from "#app/domain/partners/contacts/save-contact.server.ts";
import { approvedPassages } from "#app/domain/questions/approved-passages.server.ts";
import { askQuestion } from "#app/domain/questions/ask-question.server.ts";
import { handOverQuestion } from "#app/domain/questions/partner-page/hand-over-question.server.ts";
import { keepPartnerDraft } from "#app/domain/questions/partner-page/keep-partner-draft.server.ts";
import { questionForPartner } from "#app/domain/questions/partner-page/question-for-partner.server.ts";
import { sendPartnerAnswer } from "#app/domain/questions/partner-page/send-partner-answer.server.ts";
import { questionClock } from "#app/domain/questions/question-clock.ts";
import { questionForStaff } from "#app/domain/questions/question-for-staff.server.ts";
import type { TypedAnswer } from "#app/domain/questions/schema.ts";
import { useAnswer as takeUp } from "#app/domain/questions/use-answer.server.ts";
import { withdrawQuestion } from "#app/domain/questions/withdraw-question.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenOrganisation } from "#tests/support/scenarios/given-contact.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenQuestion, givenQuestionLink } from "#tests/support/scenarios/given-question.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const staff = await givenStaff();
const by = staffActor(staff);
const now = new Date("2026-11-28T10:00:00Z");
const action = await givenAction({ title: "Light the bus stops" });
const council = await givenOrganisation({ now });

const typed = (over: Partial<TypedAnswer> = {}): TypedAnswer => ({
  ...{
    choice: "answer",
    progress: "",
    status: "",
    words: "In March 2027.",
    reason: "",
    role: "Street lighting",
  },
  ...over,
});
const stateOf = async (questionId: string, at = now) =>
  (await questionForStaff({ questionId, ...questionClock(await getSettings(), at) })).state;
const kindsOf = async (subjectId: string) =>
  (
    await db().ledgerEntry.findMany({ where: { subjectId }, orderBy: { id: "asc" }, select: { kind: true } })
  ).map(({ kind }) => kind.replace("question.", ""));
const statusOf = async (refused: Promise<unknown>) => {
  const thrown = await refused.catch((error: unknown) => error);
  return thrown instanceof Response ? thrown.status : thrown;
};

test("a question is answered once: it keeps a draft, opens until it is sent, and then only shows what was sent", async () => {
  const { questionId } = await givenQuestion({ organisationId: council.id, actionId: action.id, now });
  const token = await givenQuestionLink(questionId, now);
  expect(await stateOf(questionId)).toBe("asked");
  const seen = await questionForPartner({ token, now });
  expect(seen).toMatchObject({ words: "When will the lights at the bus stops work again?", sent: null });
  expect(await stateOf(questionId), "reading changes nothing").toBe("asked");

  const kept = await keepPartnerDraft({ token, version: 0, fields: typed({ role: "" }), now });
  expect(kept).toEqual({ ok: true, version: 1 });
  expect(await stateOf(questionId)).toBe("draftKept");
  const later = after(now, days(3));
  expect((await questionForPartner({ token, now: later })).draft).toMatchObject({
    version: 1,
    fields: { words: "In March 2027." },
  });
  expect(await sendPartnerAnswer({ token, version: 1, fields: typed(), now: later })).toEqual({ ok: true });
  expect(await stateOf(questionId)).toBe("answered");
  expect((await questionForPartner({ token, now: later })).sent).toMatchObject({
    words: "In March 2027.",
    role: "Street lighting",
  });
  expect(await statusOf(sendPartnerAnswer({ token, version: 1, fields: typed(), now: later }))).toBe(410);
  expect(await statusOf(keepPartnerDraft({ token, version: 1, fields: typed(), now: later }))).toBe(410);
  expect(await db().questionDraft.count({ where: { questionId } })).toBe(0);
  expect(await kindsOf(questionId)).toEqual(["asked", "partner.linkCopied", "opened", "answered"]);
  const [entry] = await db().ledgerEntry.findMany({
    where: { subjectId: questionId, kind: "question.answered" },
  });
  expect(entry).toMatchObject({ actor: "partner", staffId: null, details: { answer: "answered" } });
});

test("nothing is written over: who saves an older draft is shown the newer one, and so is who sends it", async () => {
  const { questionId } = await givenQuestion({ organisationId: council.id, now });
  const token = await givenQuestionLink(questionId, now);
  const keep = (version: number, words: string) =>
    keepPartnerDraft({ token, version, fields: typed({ words }), now });
  expect(await keep(0, "First tab.")).toEqual({ ok: true, version: 1 });
  const refused = { ok: false, reason: "changed-meanwhile", version: 1 };
  expect(await keep(0, "Second tab.")).toMatchObject({ ...refused, saved: { words: "First tab." } });
  expect(await sendPartnerAnswer({ token, version: 0, fields: typed(), now })).toMatchObject(refused);
  expect(await keep(1, "Both.")).toEqual({ ok: true, version: 2 });
  const many = await Promise.all([0, 1, 2, 3].map((n) => keep(2, `At once ${n}`)));
  expect(many.filter(({ ok }) => ok).length).toBe(1);
});

test("sent twice at the same moment it is one answer", async () => {
  const { questionId } = await givenQuestion({ organisationId: council.id, now });
  const token = await givenQuestionLink(questionId, now);
  const all = await Promise.all(
    [1, 2, 3].map((n) =>
      statusOf(sendPartnerAnswer({ token, version: 0, fields: typed({ words: `Answer ${n}` }), now })),
    ),
  );
  expect(all.filter((one) => one === 410).length).toBe(2);
  expect(await db().questionAnswer.count({ where: { questionId } })).toBe(1);
});

test("it is handed to a colleague at the same domain only; the former link is over and the draft goes along", async () => {
  const { questionId } = await givenQuestion({ organisationId: council.id, now });
  const token = await givenQuestionLink(questionId, now);
  await keepPartnerDraft({ token, version: 0, fields: typed({ words: "Half of it" }), now });
  const handOver = (email: string) => handOverQuestion({ token, email, language: "en", now, random });
  for (const other of ["x@elsewhere.example", "x@council.example.evil.example", "x@notcouncil.example"])
    expect(await handOver(other)).toEqual({ ok: false, reason: "other-domain" });
  expect(await handOver("Carol@Council.example")).toEqual({ ok: true });
  expect(await statusOf(questionForPartner({ token, now }))).toBe(410);
  const second = await givenQuestionLink(questionId, now);
  expect((await questionForPartner({ token: second, now })).draft.fields).toMatchObject({
    words: "Half of it",
  });
  expect(await kindsOf(questionId)).toContain("handedOver");
  await sendPartnerAnswer({ token: second, version: 1, fields: typed(), now });
  expect(await db().partnerLink.count({ where: { questionId, person: { not: null } } })).toBe(0);
});

test("an unknown, withdrawn or expired link says so", async () => {
  const { questionId } = await givenQuestion({ organisationId: council.id, now });
  const token = await givenQuestionLink(questionId, now);
  expect(await statusOf(questionForPartner({ token: `${token.slice(0, -2)}xx`, now }))).toBe(404);
  expect(await statusOf(questionForPartner({ token, now: after(now, days(181)) }))).toBe(410);
  expect(await withdrawQuestion({ questionId, by, now })).toEqual({ ok: true });
  expect(await statusOf(questionForPartner({ token, now }))).toBe(410);
  expect(await withdrawQuestion({ questionId, by, now })).toEqual({ ok: false, reason: "not-open" });
  expect(await stateOf(questionId)).toBe("withdrawn");
});

test("only approved words go along: of a group or of a published response, never a draft or what somebody typed", async () => {
  const published = await givenPublishedResponse({
    actionIds: [action.id],
    youSaid: "It is **dark** there.",
    now,
  });
  const draft = await givenDraftResponse({ actionIds: [action.id], now });
  const words = (await approvedPassages({ actionId: action.id, responseId: null })).map((one) => one.words);
  expect(words).toEqual(["It is dark there."]);
  const revisionOf = async (responseId: string) =>
    (await db().responseRevision.findFirstOrThrow({ where: { responseId }, select: { id: true } })).id;
  const ask = async (responseId: string) =>
    askQuestion({
      ...{
        organisationId: council.id,
        actionId: action.id,
        responseId: null,
        followsId: null,
        language: "en",
      },
      ...{ words: "When will it be light?", passages: [{ revisionId: await revisionOf(responseId) }] },
      ...{ dueOn: "2026-12-18", confirmed: false, by, now, timeZone: "Europe/London" },
    });
  expect(await ask(draft.responseId)).toEqual({ ok: false, reason: "not-approved" });
  const asked = await ask(published.responseId);
  if (!asked.ok) throw new Error(asked.reason);
  const token = await givenQuestionLink(asked.questionId, now);
  expect((await questionForPartner({ token, now })).passages.map((one) => one.words)).toEqual([
    "It is dark there.",
  ]);
  await db().publishedResponse.update({
    where: { id: published.responseId },
    data: { status: "withdrawn", withdrawnAt: now, withdrawnReason: "It named somebody." },
  });
  expect((await questionForPartner({ token, now })).passages).toEqual([]);
});

test("what could point at a person, a day that is not ahead and an organisation with nobody are refused", async () => {
  const nobody = await givenOrganisation({ officer: null });
  const ask = (over: Partial<Parameters<typeof askQuestion>[0]>) =>
    askQuestion({
      ...{ organisationId: council.id, actionId: null, responseId: null, followsId: null, language: "en" },
      ...{ words: "When will it be light?", passages: [], dueOn: "2026-12-18", confirmed: false },
      ...{ by, now, timeZone: "Europe/London" },
      ...over,
    });
  expect(await ask({ words: "Ring 07700 900123: what happened?" })).toMatchObject({
    reason: "personal-details",
  });
  expect(await ask({ dueOn: "2026-11-28" })).toEqual({ ok: false, reason: "not-ahead" });
  expect(await ask({ organisationId: nobody.id })).toEqual({ ok: false, reason: "nobody-to-ask" });
});

test("an answer is taken up once for each thing that is made of it, and asked further once", async () => {
  const { questionId } = await givenQuestion({ organisationId: council.id, actionId: action.id, now });
  const token = await givenQuestionLink(questionId, now);
  expect(await takeUp({ questionId, use: "progress", by, now })).toEqual({ ok: false, reason: "no-answer" });
  await sendPartnerAnswer({ token, version: 0, fields: typed({ status: "underWay" }), now });
  expect(await takeUp({ questionId, use: "progress", by, now })).toMatchObject({
    ok: true,
    actionId: action.id,
  });
  expect(await stateOf(questionId)).toBe("used");
  await givenQuestion({ organisationId: council.id, followsId: questionId, now });
  const again = givenQuestion({ organisationId: council.id, followsId: questionId, now });
  await expect(again).rejects.toThrow("already-followed");
});

test("the clock makes it late and then not replied to, and a new contact erases the one before", async () => {
  const { questionId } = await givenQuestion({ organisationId: council.id, dueInDays: 10, now });
  const states = await Promise.all(
    [10, 11, 24, 25].map((later) => stateOf(questionId, after(now, days(later)))),
  );
  expect(states).toEqual(["asked", "late", "late", "noReply"]);
  const before = await db().organisationContact.findFirstOrThrow({ where: { organisationId: council.id } });
  await saveContact({
    organisationId: council.id,
    role: "officer",
    name: "New",
    email: "new@council.example",
    language: "en",
    by,
    now,
    random,
  });
  expect(await db().rowKey.count({ where: { id: before.rowKeyId } })).toBe(0);
  expect(
    JSON.stringify(await db().ledgerEntry.findMany({ where: { subjectId: council.id } }), (_, value) =>
      typeof value === "bigint" ? String(value) : value,
    ),
  ).not.toMatch(/olga|new@|Olga/);
});

test("the database keeps a question and an answer as they were", async () => {
  const { questionId } = await givenQuestion({ organisationId: council.id, now });
  const token = await givenQuestionLink(questionId, now);
  await sendPartnerAnswer({ token, version: 0, fields: typed({ choice: "decline", words: "" }), now });
  const changes = [
    () =>
      db().partnerQuestion.update({ where: { id: questionId }, data: { words: "Something else entirely?" } }),
    () => db().partnerQuestion.delete({ where: { id: questionId } }),
    () =>
      db().questionAnswer.update({
        where: { questionId },
        data: { kind: "answered", words: "Yes, we will." },
      }),
    () => db().questionAnswer.delete({ where: { questionId } }),
    () => db().partnerLink.updateMany({ where: { questionId }, data: { endedAt: null, endedWhy: null } }),
    () =>
      db().questionPublication.create({
        data: { questionId, kind: "noReply", publishedBy: staff.id, publishedAt: now },
      }),
  ];
  for (const change of changes) await expect(change()).rejects.toThrow();
});
