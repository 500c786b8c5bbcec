import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { tellLeads } from "#app/domain/actions/silence/tell-leads.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { getSettings } from "#app/domain/operator/settings.server.ts";
import { contactWorksAgain } from "#app/domain/partners/contacts/contact-failed.server.ts";
import { saveContact } from "#app/domain/partners/contacts/save-contact.server.ts";
import { readMailId } from "#app/domain/partners/mail-id.server.ts";
import { takeBounce } from "#app/domain/questions/bounces/take-bounce.server.ts";
import { sendPartnerLinks } from "#app/domain/questions/outbox/send-partner-links.server.ts";
import { handOverQuestion } from "#app/domain/questions/partner-page/hand-over-question.server.ts";
import { questionForPartner } from "#app/domain/questions/partner-page/question-for-partner.server.ts";
import { questionClock } from "#app/domain/questions/question-clock.ts";
import { questionForStaff } from "#app/domain/questions/question-for-staff.server.ts";
import { remindPartners } from "#app/domain/questions/reminders/remind-partners.server.ts";
import { after, days, minutes } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import type { SunkMail } from "#tests/support/mail-sink.ts";
import { partnerMails } from "#tests/support/partner-mails.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenOrganisation } from "#tests/support/scenarios/given-contact.ts";
import {
  failedRoles,
  givenMailedQuestion,
  lastMail,
} from "#tests/support/scenarios/given-mailed-question.ts";
import { givenQuestion } from "#tests/support/scenarios/given-question.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

const { sink, told } = await partnerMails({ BOUNCE_ADDRESS: "bounces@operator.example" });
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-28T10:00:00Z");

const kindsOf = async (subjectId: string) =>
  (await db().ledgerEntry.findMany({ where: { subjectId }, orderBy: { id: "asc" } })).map(({ kind }) => kind);
const isUnreached = async (questionId: string) =>
  (await questionForStaff({ questionId, ...questionClock(await getSettings(), now) })).isUnreached;
const bounced = (mail: SunkMail, at = now) => {
  const sent = readMailId(mail.parsed.messageId?.slice(1, -1) ?? "");
  if (!sent) throw new Error("not a mail to a partner");
  return takeBounce({ mail: sent, now: at });
};

test("a mail to a partner has an id that names nobody, and its bounces go to an address of their own", async () => {
  const { mail, officer } = await givenMailedQuestion({ sink, now });
  expect(mail).toMatchObject({ from: "bounces@operator.example", recipients: [officer] });
  expect(mail.parsed.from?.text).toContain("news@operator.example");
  expect(mail.parsed.messageId).toMatch(
    /^<partner\.link\.[0-9a-f]{32}\.\w{8,9}\.[0-9a-f]{32}@operator\.example>$/,
  );
});

test("what a late refusal does is what one at once does: the link ends, and the deputy has their own, once", async () => {
  const { organisationId, questionId, officer, deputy, mail, token } = await givenMailedQuestion({
    sink,
    now,
  });
  expect((await questionForPartner({ token, now })).sent).toBeNull();
  const all = await Promise.all([bounced(mail), bounced(mail), bounced(mail)]);
  expect(all.toSorted()).toEqual(["known", "known", "taken"]);
  await expect(questionForPartner({ token, now })).rejects.toMatchObject({ status: 410 });
  await sendPartnerLinks({ now, random });
  expect(told()).toEqual([officer, deputy]);
  const first = ["question.asked", "partner.linkSent"];
  expect(await kindsOf(questionId)).toEqual([...first, "partner.passedToDeputy", "partner.linkSent"]);
  expect((await kindsOf(organisationId)).filter((kind) => kind === "partner.contactFailed").length).toBe(1);
});

test("without a deputy staff see that nobody can be reached", async () => {
  const { questionId, mail } = await givenMailedQuestion({ sink, hasDeputy: false, now });
  expect(await isUnreached(questionId)).toBe(false);
  await bounced(mail);
  expect(await isUnreached(questionId)).toBe(true);
  expect(await kindsOf(questionId)).toContain("partner.nobodyReached");
});

test("a colleague's bounce brings the question back to the officer, whose address stays", async () => {
  const { organisationId, questionId, officer, token } = await givenMailedQuestion({ sink, now });
  const email = officer.replace("olga", "typo");
  await handOverQuestion({ token, email, language: "en", now, random });
  await sendPartnerLinks({ now, random });
  const mail = lastMail(sink);
  expect([await bounced(mail), await bounced(mail)]).toEqual(["taken", "known"]);
  await sendPartnerLinks({ now, random });
  expect(told()).toEqual([officer, email, officer]);
  expect(await failedRoles(organisationId)).toEqual([]);
  expect(await isUnreached(questionId)).toBe(false);
});

test("a reminder that comes back marks the address for every organisation that it acts for", async () => {
  const officer = "both@shared.example";
  const both = [await givenOrganisation({ officer, now }), await givenOrganisation({ officer, now })];
  for (const { id } of both) await givenQuestion({ organisationId: id, now });
  await sendPartnerLinks({ now, random });
  await remindPartners({ now: after(now, days(8)), random });
  const reminder = sink.mails.findLast(({ recipients }) => recipients.includes(officer));
  expect(reminder?.parsed.messageId).toMatch(/^<partner\.reminder\./);
  if (reminder) expect([await bounced(reminder), await bounced(reminder)]).toEqual(["taken", "known"]);
  for (const { id } of both) expect(await failedRoles(id)).toEqual(["officer"]);
});

test("a warning of silence that comes back was told to nobody: the deputy gets it in the next run", async () => {
  const action = await givenAction({ title: "Quiet for long", now: after(now, -days(1)) });
  await db().progressUpdate.create({
    data: {
      ...{ actionId: action.id, happenedOn: now, words: "Begun.", language: "en" },
      ...{ postedBy: by.staffId, postedAt: now },
    },
  });
  await givenOrganisation({ officer: "lead@q.example", deputy: "second@q.example", leads: action.id, now });
  const at = after(now, days(83));
  const notices = () => db().silenceNotice.count({ where: { actionId: action.id } });
  await tellLeads({ now: at });
  expect([told(), await notices()]).toEqual([["lead@q.example"], 1]);
  expect(await bounced(lastMail(sink))).toBe("taken");
  expect(await notices()).toBe(0);
  await tellLeads({ now: after(at, minutes(1)) });
  expect([told(), await notices()]).toEqual([["lead@q.example", "second@q.example"], 1]);
});

test("what the team said since then counts: an address that works again, and somebody else in the place", async () => {
  const { organisationId, officer, mail } = await givenMailedQuestion({ sink, now });
  await bounced(mail);
  const later = after(now, minutes(5));
  await contactWorksAgain({ organisationId, role: "officer", by, now: later });
  expect(await bounced(mail, later)).toBe("works");
  expect(await failedRoles(organisationId)).toEqual([]);
  await saveContact({
    organisationId,
    role: "officer",
    name: "N",
    email: officer,
    language: "en",
    by,
    now: later,
    random,
  });
  expect(await bounced(mail, later)).toBe("nobody");
  expect(await failedRoles(organisationId)).toEqual([]);
});
