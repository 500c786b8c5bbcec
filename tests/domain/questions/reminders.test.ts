import { beforeEach, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { tellLeads } from "#app/domain/actions/silence/tell-leads.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { getSettings } from "#app/domain/operator/settings.server.ts";
import { removeContact } from "#app/domain/partners/contacts/remove-contact.server.ts";
import { saveContact } from "#app/domain/partners/contacts/save-contact.server.ts";
import { sendPartnerLinks } from "#app/domain/questions/outbox/send-partner-links.server.ts";
import { questionForPartner } from "#app/domain/questions/partner-page/question-for-partner.server.ts";
import { remindPartners } from "#app/domain/questions/reminders/remind-partners.server.ts";
import { after, days, hours } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import { partnerMails } from "#tests/support/partner-mails.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenOrganisation } from "#tests/support/scenarios/given-contact.ts";
import { givenPromise } from "#tests/support/scenarios/given-promise.ts";
import { givenQuestion } from "#tests/support/scenarios/given-question.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { nothingIsAsked } from "#tests/support/scenarios/nothing-is-asked.ts";

const { sink } = await partnerMails();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-28T10:00:00Z");
beforeEach(() => nothingIsAsked({ by, now }));

const send = (at = now) => sendPartnerLinks({ now: at, random });
const tokensIn = (text = "") => [...text.matchAll(/\/answer\/([\w-]{22})/g)].map(([, token]) => token ?? "");

test("whoever owes something is reminded with the numbers, at most once in seven days, whatever the hour", async () => {
  const { id, name } = await givenOrganisation({ officer: "owes@council.example", now });
  await givenPromise({ organisation: name, due: { dueOn: "2026-12-01", precision: "day" }, now });
  await givenQuestion({ organisationId: id, dueInDays: 3, now });
  await givenQuestion({ organisationId: id, dueInDays: 30, now });
  await send();
  sink.mails.length = 0;
  const sentAt: number[] = [];
  for (let hour = 0; hour < 24 * 24; hour += 5) {
    const at = after(now, hours(hour));
    const [first, second] = await Promise.all([
      remindPartners({ now: at, random }),
      remindPartners({ now: at, random }),
    ]);
    if (first.sent + second.sent > 0) sentAt.push(hour);
    expect(first.sent + second.sent).toBeLessThanOrEqual(1);
  }
  expect(sentAt.length).toBe(3);
  for (const [n, hour] of sentAt.entries())
    expect(hour - (sentAt[n - 1] ?? 0)).toBeGreaterThanOrEqual(n === 0 ? 0 : 24 * 7);
  expect(sentAt[0], "not in the week after they were asked").toBeGreaterThanOrEqual(24 * 7);
  const text = sink.mails[0]?.parsed.text ?? "";
  expect(text.replace(/\s+/g, " ")).toContain(
    `${name}: 2 questions without an answer (1 past the date), 1 promise due or late, 0 updates due.`,
  );
  expect(tokensIn(text).length).toBe(2);
  for (const token of tokensIn(text)) expect((await questionForPartner({ token, now })).sent).toBeNull();
});

test("somebody who acts for two organisations gets one reminder; adding them anew reminds nobody twice", async () => {
  const both = [
    await givenOrganisation({ officer: "two@c.example", now }),
    await givenOrganisation({ officer: "Two@c.example", now }),
  ];
  for (const { id } of both) await givenQuestion({ organisationId: id, now });
  await send();
  sink.mails.length = 0;
  const at = after(now, days(8));
  await remindPartners({ now: at, random });
  const mine = () => sink.mails.filter(({ recipients }) => /two@/i.test(recipients.join()));
  expect(mine().length).toBe(1);
  for (const { name } of both) expect(mine()[0]?.parsed.text?.replace(/\s+/g, " ")).toContain(name);
  const [one] = both;
  const officer = {
    organisationId: one?.id ?? "",
    role: "officer",
    name: "T",
    email: "two@c.example",
  } as const;
  await removeContact({ ...officer, by, now: at });
  await saveContact({ ...officer, language: "en", by, now: at, random });
  await remindPartners({ now: after(at, days(3)), random });
  expect(mine().length).toBe(1);
});

test("the database refuses a second reminder within seven days", async () => {
  const [row] = await db().partnerReminder.findMany({ take: 1 });
  if (!row) throw new Error("nobody was reminded");
  const again = () =>
    db().partnerReminder.update({
      where: { emailIndex: row.emailIndex },
      data: { sentAt: after(row.sentAt, days(7) - 1) },
    });
  await expect(again()).rejects.toThrow();
});

test("reminders and warnings are in the language of the contact, and so are the pages that they lead to", async () => {
  const action = await givenAction({ title: "Cichy przystanek", now: after(now, -days(1)) });
  const { id } = await givenOrganisation({
    officer: "ola@rada.example",
    language: "pl",
    leads: action.id,
    now,
  });
  await givenQuestion({ organisationId: id, now });
  await send();
  await remindPartners({ now: after(now, days(8)), random });
  await tellLeads({ now: after(now, days(84)) });
  const mails = sink.mails.filter(({ recipients }) => recipients.includes("ola@rada.example"));
  const subjects = mails.map(({ parsed }) => parsed.subject?.split(": ").at(0));
  expect(subjects).toEqual(["Pytanie od", ...Array(2).fill((await getSettings()).identity.operatorName)]);
  const [asked, reminder, warning] = mails.map(({ parsed }) => parsed.text?.replace(/\s+/g, " "));
  expect(asked).toContain("prosimy o odpowiedź do: 12 grudnia 2026.");
  expect(reminder).toContain("1 pytanie bez odpowiedzi (po terminie: 0)");
  expect(warning).toContain("Strona mówi teraz, że ich nie ma.");
  for (const { parsed } of mails) {
    expect(parsed.headers.get("content-language")).toBe("pl");
    const links = [...(parsed.text ?? "").matchAll(/http:\/\/127\.0\.0\.1:3000(\S*)/g)].map(
      ([, path]) => path,
    );
    expect(links.length).toBeGreaterThan(0);
    for (const path of links) expect(path).toMatch(/^\/pl\/(answer|actions|promises)\//);
  }
});
