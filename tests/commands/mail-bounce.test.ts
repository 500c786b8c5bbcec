import { expect, test, vi } from "vitest";
import { db } from "#app/db/client.server.ts";
import { sendPartnerLinks } from "#app/domain/questions/outbox/send-partner-links.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { random } from "#app/platform/random.server.ts";
import {
  exchangeReport,
  gmailReport,
  postfixReport,
  vacationReply,
} from "#tests/support/delivery-reports.ts";
import { partnerMails } from "#tests/support/partner-mails.ts";
import { runCommandFile } from "#tests/support/run-command.ts";
import { factsOf, failedRoles, givenMailedQuestion } from "#tests/support/scenarios/given-mailed-question.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";

vi.setConfig({ testTimeout: 120_000 });

const { own, sink } = await partnerMails();
await givenSettings();
const now = new Date();

const bounce = (mail: string | Uint8Array, env: Record<string, string> = own) =>
  runCommandFile("mail-bounce", [], env, mail);
const said = (stdout: string) => ({ code: 0, stderr: "", stdout: expect.stringContaining(stdout) });

test.each([
  ["Postfix", postfixReport],
  ["Exchange", exchangeReport],
  ["Gmail", gmailReport],
])("a report of %s marks the officer's address, and the deputy is asked", async (_, report) => {
  const { organisationId, officer, deputy, mail } = await givenMailedQuestion({ sink, now });
  const ran = await bounce(report(factsOf(mail)));
  expect(ran).toMatchObject({ code: 0, stderr: "" });
  expect(ran.stdout).toMatch(/^The address is marked as one that does not work\.[^\n@]+\n$/);
  expect(await failedRoles(organisationId)).toEqual(["officer"]);
  await sendPartnerLinks({ now, random });
  expect(sink.mails.flatMap(({ recipients }) => recipients)).toEqual([officer, deputy]);
});

test("a report that comes twice at the same time is taken once", async () => {
  const { organisationId, mail } = await givenMailedQuestion({ sink, now });
  const report = postfixReport(factsOf(mail));
  const both = await Promise.all([bounce(report), bounce(report.replaceAll("\r\n", "\n"))]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(both.filter(({ stdout }) => stdout.includes("was marked before")).length).toBe(1);
  const failed = { subjectId: organisationId, kind: "partner.contactFailed" };
  expect(await db().ledgerEntry.count({ where: failed })).toBe(1);
});

test("nothing is changed by a delay, an automatic answer or a report of another installation; no address is repeated", async () => {
  const { organisationId, mail } = await givenMailedQuestion({ sink, now });
  const facts = factsOf(mail);
  const delay = postfixReport({ ...facts, action: "delayed", status: "4.4.1" });
  const cases: [string, string, Record<string, string>][] = [
    [delay, "late, or was not refused for good", own],
    [vacationReply(facts), "no report about a mail", own],
    [postfixReport(facts), "names no mail to a partner", { ...own, APP_KEYS: newKey() }],
  ];
  for (const [words, sentence, env] of cases) {
    const ran = await bounce(words, env);
    expect(ran).toMatchObject(said(sentence));
    expect(ran.stdout).not.toMatch(/@|Olga|town/);
  }
  expect(await failedRoles(organisationId)).toEqual([]);
});

test("a giant mail is read to its end and left alone; one of a thousand parts, and noise, are no report", async () => {
  const { mail, organisationId } = await givenMailedQuestion({ sink, now });
  const giant = Buffer.concat([
    Buffer.from(postfixReport(factsOf(mail))),
    Buffer.alloc(40 * 1024 * 1024, "x"),
  ]);
  expect(await bounce(giant)).toMatchObject(said("larger than 1 MB"));
  const part = (n: number) => `Content-Type: multipart/report; boundary="b${n}"\r\n\r\n--b${n}\r\n`;
  const nested = Array.from({ length: 5000 }, (_, n) => part(n)).join("");
  expect(await bounce(nested)).toMatchObject(said("no report about a mail"));
  expect(await bounce(random(200_000))).toMatchObject(said("no report about a mail"));
  expect(await failedRoles(organisationId)).toEqual([]);
});

test("while the database is away or the keys are missing the mail server is asked to bring it again", async () => {
  const { mail } = await givenMailedQuestion({ sink, now });
  const report = postfixReport(factsOf(mail));
  const nowhere = { ...own, DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none" };
  const away = await bounce(report, nowhere);
  expect(away).toMatchObject({ code: 75, stdout: "" });
  expect(away.stderr).toMatch(/^[^\n]+\n$/);
  expect(away.stderr).not.toContain("olga");
  expect(await bounce(report, { DATABASE_URL: own.DATABASE_URL })).toMatchObject({ code: 75, stdout: "" });
  expect(await bounce("Buy now!", nowhere)).toMatchObject({ code: 0 });
});

test("a database of an older version is not brought up to date by a mail", async () => {
  const { mail } = await givenMailedQuestion({ sink, now });
  const [latest] = await db().$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM _prisma_migrations ORDER BY migration_name DESC LIMIT 1`;
  const name = latest?.migration_name ?? "";
  await db()
    .$executeRaw`UPDATE _prisma_migrations SET migration_name = 'later' WHERE migration_name = ${name}`;
  const ran = await bounce(postfixReport(factsOf(mail)));
  await db()
    .$executeRaw`UPDATE _prisma_migrations SET migration_name = ${name} WHERE migration_name = 'later'`;
  expect(ran).toMatchObject({ code: 75, stderr: expect.stringContaining("Start the site") });
});
