import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { startApp } from "#tests/support/app.ts";
import { linksOf, wordsOf } from "#tests/support/page.ts";
import { givenCase } from "#tests/support/scenarios/given-case.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp();
await givenSettings();
const lead = await givenSignedIn({ role: "safeguardingLead" });

const why = { reason: "firstReading" };
const open = (path: string) => site.get(path, { cookie: lead.cookie });
const send = (path: string, fields: Record<string, string> = {}) =>
  site.post(path, fields, { cookie: lead.cookie });

test("the words come only after the warning, and opening them is kept in the history", async () => {
  const { caseId } = await givenCase({ words: "Zebulon waits at my door" });
  const queue = await open("/staff/confidential");
  expect(queue.body).toContain(`/staff/confidential/${caseId}`);
  expect(queue.body).not.toContain("Zebulon");
  const before = await open(`/staff/confidential/${caseId}`);
  expect(wordsOf(before.body)).toContain("may be distressing");
  expect(before.body).not.toContain("Zebulon");
  expect((await open(`/staff/confidential/${caseId}/words`)).body).not.toContain("Zebulon");
  const unasked = await send(`/staff/confidential/${caseId}/words`);
  expect([unasked.status, unasked.body.includes("Zebulon")]).toEqual([422, false]);
  const shown = await send(`/staff/confidential/${caseId}/words`, why);
  expect(wordsOf(shown.body)).toContain("Zebulon waits at my door");
  expect(wordsOf(shown.body)).toContain("Ring 07700 900123");
  expect(shown.headers.get("cache-control")).toContain("no-store");
  expect(wordsOf((await open(`/staff/confidential/${caseId}`)).body)).toContain(
    `${lead.staff.name} opened the words. Reason: To read what was told.`,
  );
});

test("the person is answered and the case closed through the pages; refusals say why", async () => {
  const { caseId } = await givenCase();
  const at = `/staff/confidential/${caseId}`;
  expect((await send(`${at}/closure`, { reason: "helpGiven" })).status).toBe(422);
  await send(`${at}/words`, why);
  const blank = await send(`${at}/messages`, { words: "" });
  expect(blank.status).toBe(422);
  expect(blank.body).toContain('href="#words"');
  const answered = await send(`${at}/messages`, { words: "May we ring you?" });
  expect(answered.location).toBe(`${at}?done=answered`);
  expect(wordsOf((await open(answered.location)).body)).toContain("Your message waits for the person");
  expect((await send(`${at}/closure`, {})).status).toBe(422);
  expect((await send(`${at}/closure`, { reason: "helpGiven" })).location).toBe(`${at}?done=closed`);
  expect((await open("/staff/confidential?state=closed")).body).toContain(at);
  expect(wordsOf((await open("/staff/confidential")).body)).toContain("The balance of this lane");
});

test("a case is passed on, acknowledged and taken back through the pages; the words need opening", async () => {
  const { caseId, code } = await givenCase();
  const at = `/staff/confidential/${caseId}`;
  const form = { to: "Quenby at Victim Support", what: "What happened", consent: "danger" };
  const referral = { ...form, passedOn: "2026-01-05" };
  expect((await send(`${at}/referrals`, referral)).status).toBe(422);
  await send(`${at}/words`, why);
  const blank = await send(`${at}/referrals`, { to: "", what: "", passedOn: "" });
  expect(blank.status).toBe(422);
  for (const field of ["to", "what", "consent", "passedOn"]) expect(blank.body).toContain(`href="#${field}"`);
  expect((await send(`${at}/referrals`, referral)).location).toBe(`${at}?done=referred`);
  const page = await open(at);
  expect(wordsOf(page.body)).toContain("No consent, because somebody is in danger");
  expect(page.body).not.toContain("Quenby");
  expect((await send(`${at}/words`, why)).body).toContain("Quenby at Victim Support");
  expect(wordsOf((await open("/staff/confidential")).body)).toContain(
    "has not been acknowledged after 7 days",
  );
  const { id } = await db().caseReferral.findFirstOrThrow({ where: { caseId } });
  const early = await send(`${at}/referrals/${id}/acknowledgement`, { acknowledgedOn: "2026-01-04" });
  expect([early.status, wordsOf(early.body).includes("before it was passed on")]).toEqual([422, true]);
  const noted = await send(`${at}/referrals/${id}/acknowledgement`, { acknowledgedOn: "2026-01-06" });
  expect(noted.location).toBe(`${at}?done=acknowledged`);
  expect(wordsOf((await open(at)).body)).toContain("Acknowledged on 6 January 2026");
  expect(wordsOf((await open("/staff/confidential")).body)).not.toContain("acknowledged after 7 days");
  const receipt = wordsOf((await site.post("/receipt", { code })).body);
  expect(receipt).toContain("It has been read.");
  expect(receipt).not.toMatch(/passed|acknowledged/i);
  expect((await send(`${at}/referrals/${id}/end`)).location).toBe(`${at}?done=referralTakenBack`);
  expect(await db().caseReferral.count({ where: { caseId } })).toBe(0);
});

test("an item is moved to the lane from its page, and only the lead can read it afterwards", async () => {
  const caseworker = await givenSignedIn({ role: "caseworker" });
  const { itemId } = await givenFeedback({ words: "Quillfeather hit me at the stop" });
  const cookie = caseworker.cookie;
  const page = await site.get(`/staff/triage/${itemId}`, { cookie });
  expect(page.body).toContain(`/staff/triage/${itemId}/confidential`);
  const path = `/staff/triage/${itemId}/confidential`;
  expect((await site.post(path, { sentence: "Short" }, { cookie })).status).toBe(422);
  const sentence = "To protect you it is in another place.";
  const moved = await site.post(path, { sentence }, { cookie });
  expect(moved.location).toBe(`/staff/triage/${itemId}?done=confidential`);
  for (const where of [moved.location, "/staff/triage?q=Quillfeather&disposition=any", "/staff/ledger"]) {
    const seen = await site.get(where, { cookie });
    expect(seen.body.replaceAll('value="Quillfeather"', "")).not.toContain("Quillfeather hit");
  }
  const { id } = await db().confidentialCase.findUniqueOrThrow({ where: { movedFromItemId: itemId } });
  expect((await send(`/staff/confidential/${id}/words`, why)).body).toContain(
    "Quillfeather hit me at the stop",
  );
});

test("no page of another role shows a word, an id or a link of the lane", async () => {
  const event = await givenEvent();
  const planted = await givenCase({
    words: "CANARY-case-words",
    reach: { how: "CANARY-reach", when: "CANARY-when" },
    eventId: event.id,
  });
  await send(`/staff/confidential/${planted.caseId}/words`, why);
  await send(`/staff/confidential/${planted.caseId}/messages`, { words: "CANARY-message" });
  for (const role of ["administrator", "publisher", "caseworker", "volunteer", "reader"] as const) {
    const { cookie } = await givenSignedIn({ role });
    const pages = [
      "/staff",
      "/staff/triage?disposition=any",
      "/staff/triage?q=CANARY",
      "/staff/ledger",
      "/staff/team",
    ];
    const seen = new Set(pages);
    const queue = [...pages];
    for (const path of queue) {
      const { status, body } = await site.get(path, { cookie });
      const found = body.match(/CANARY-[\w-]+/g) ?? [];
      expect([role, path, found, body.includes(planted.caseId)]).toEqual([role, path, [], false]);
      expect(body, `${role} ${path}`).not.toContain('href="/staff/confidential');
      expect(status, `${role} ${path}`).toBeLessThan(500);
      for (const href of linksOf(body)) {
        if (href.startsWith("/staff") && !seen.has(href) && seen.size < 60)
          queue.push(href) && seen.add(href);
      }
    }
    expect((await site.get("/staff/confidential", { cookie })).status).toBe(403);
    expect((await site.get(`/staff/confidential/${planted.caseId}`, { cookie })).status).toBe(403);
    const words = await site.post(`/staff/confidential/${planted.caseId}/words`, why, { cookie });
    expect([words.status, words.body.includes("CANARY")]).toEqual([403, false]);
  }
});

test("the settings open and close the lane, and opening it needs a day", async () => {
  const { cookie } = await givenSignedIn({ role: "administrator" });
  const save = (fields: Record<string, string>) =>
    site.post("/staff/settings/confidential-lane", fields, { cookie });
  const rest = { deputyEmail: "deputy@operator.example", deputyAfterHours: "12" };
  const refused = await save({ isOpen: "yes", ...rest });
  expect(refused.status).toBe(422);
  expect(refused.body).toContain('href="#readOn"');
  expect((await save({ isOpen: "yes", readOn: "2", ...rest, deputyEmail: "nobody" })).status).toBe(422);
  expect((await save({ isOpen: "yes", readOn: "2", ...rest })).location).toBe("/staff/settings?done=saved");
  expect(wordsOf((await site.get("/confidential")).body)).toContain("It is read on: Tuesday.");
});
