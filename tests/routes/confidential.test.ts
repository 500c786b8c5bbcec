import { beforeEach, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { answerCase } from "#app/domain/safeguarding/answer-case.server.ts";
import { openCase } from "#app/domain/safeguarding/open-case.server.ts";
import { formMadeAt } from "#app/platform/form-age.server.ts";
import { newToken } from "#app/platform/random.server.ts";
import { startApp } from "#tests/support/app.ts";
import { wordsOf } from "#tests/support/page.ts";
import { A_PHRASE, givenCase } from "#tests/support/scenarios/given-case.ts";
import { DEMO_SETTINGS, givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenSupport } from "#tests/support/scenarios/given-support.ts";

const site = await startApp({ RECEIPTS_PER_ADDRESS: "1000" });
await givenSettings();
await givenSupport([
  { kind: "emergency", name: "Emergency line", phone: "112", url: "", words: "" },
  { kind: "support", name: "A friend to talk to", phone: "0800 000", url: "", words: "" },
]);
const lead = await givenStaff({ role: "safeguardingLead" });

beforeEach(() => db().staffMember.update({ where: { id: lead.id }, data: { disabledAt: null } }));

const form = (over: Record<string, string> = {}) => ({
  body: "A neighbour called Zebulon shouts at me",
  reachHow: "",
  reachWhen: "",
  phrase: "",
  submissionKey: newToken(undefined, 16),
  made: formMadeAt(new Date()),
  website: "",
  ...over,
});

test("the way leads from the helplines, and the form says who reads it, when, and where to call first", async () => {
  const help = await site.get("/help-now");
  expect(help.body).toContain('href="/confidential"');
  expect(help.body.indexOf("A friend to talk to")).toBeLessThan(help.body.indexOf('href="/confidential"'));
  const page = await site.get("/confidential");
  const words = wordsOf(page.body);
  expect(words).toContain("Emergency line");
  expect(words).toContain("It is read on: Monday and Thursday.");
  expect(words).toContain("never made public");
  expect(page.body).toContain("govuk-exit-this-page");
  expect(page.headers.get("cache-control")).toContain("no-store");
});

test("what is told leads to a receipt that shows the code and the days, and nothing of the words", async () => {
  const sent = await site.post("/confidential", form({ phrase: A_PHRASE }));
  expect(sent.status).toBe(303);
  expect(sent.location).toMatch(/^\/receipt\/new\//);
  const receipt = await site.get(sent.location);
  expect(wordsOf(receipt.body)).toContain("It is read on: Monday and Thursday.");
  expect(receipt.body).not.toContain("Zebulon");
  expect(receipt.body).not.toContain("equality-questions");
  expect(receipt.body).toContain("govuk-exit-this-page");
});

test("names, numbers and addresses bring no hints here", async () => {
  const body = "Zebulon, 07700 900123, zebulon@home.example, CV34 4RL";
  expect((await site.post("/confidential", form({ body }))).status).toBe(303);
});

test("a refused form keeps what was typed and says why at the field", async () => {
  const typed = { body: "", phrase: "short", reachHow: "by the back door" };
  const sent = await site.post("/confidential", form(typed));
  expect(sent.status).toBe(422);
  expect(sent.body).toContain("<title>Error: ");
  expect(sent.body).toContain('href="#body"');
  expect(sent.body).toContain('href="#phrase"');
  expect(sent.body).toContain("by the back door");
  expect((await site.post("/confidential", form({ closedAt: "now" }))).status).toBe(400);
  expect((await site.post("/confidential", form({ website: "x" }))).status).toBe(400);
});

test("where nobody reads it the pages say so, and what is sent all the same comes back with its words", async () => {
  const closed = "You cannot write to us here at the moment";
  await givenSettings({ confidentialLane: { ...DEMO_SETTINGS.confidentialLane, isOpen: false } });
  expect(wordsOf((await site.get("/confidential")).body)).toContain(closed);
  await givenSettings();
  await db().staffMember.update({ where: { id: lead.id }, data: { disabledAt: new Date() } });
  const page = wordsOf((await site.get("/confidential")).body);
  expect(page).toContain(closed);
  expect(page).toContain("A friend to talk to");
  expect((await site.get("/help-now")).body).not.toContain('href="/confidential"');
  const before = await db().confidentialCase.count();
  const sent = await site.post("/confidential", form());
  expect(sent.status).toBe(409);
  expect(sent.body).toContain("Zebulon");
  expect(await db().confidentialCase.count()).toBe(before);
});

test("the code shows read or not yet, and nothing else", async () => {
  const { caseId, code } = await givenCase({ words: "Zebulon again" });
  const before = await site.post("/receipt", { code });
  expect(before.status).toBe(200);
  expect(wordsOf(before.body)).toContain("It has not been read yet.");
  await openCase({ reason: "firstReading", caseId, by: staffActor(lead), now: new Date() });
  const after = await site.post("/receipt", { code });
  expect(wordsOf(after.body)).toContain("It has been read.");
  for (const word of ["Zebulon", "07700", "kettle", caseId]) {
    expect(before.body + after.body).not.toContain(word);
  }
});

test("code and phrase together open the messages, and one can be written back", async () => {
  const { caseId, code } = await givenCase();
  await answerCase({ caseId, words: "May we ring you?", by: staffActor(lead), now: new Date() });
  expect((await site.post("/receipt", { code })).body).not.toContain("May we ring you?");
  const wrong = await site.post("/receipt/confidential", { code, phrase: "not the phrase" });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain("This phrase does not open messages");
  expect(wrong.body).not.toContain("May we ring you?");
  const opened = await site.post("/receipt/confidential", { code, phrase: A_PHRASE });
  expect(opened.status).toBe(200);
  expect(wordsOf(opened.body)).toContain("May we ring you?");
  expect(opened.body).not.toContain(A_PHRASE);
  expect(opened.body).not.toContain(code);
  const pass = opened.body.match(/name="pass" value="([^"]+)"/)?.[1] ?? "";
  const blank = await site.post("/receipt/confidential/messages", { pass, words: "" });
  expect(blank.status).toBe(422);
  expect(blank.body).toContain('href="#words"');
  const sent = await site.post("/receipt/confidential/messages", { pass, words: "Yes, before noon." });
  expect(wordsOf(sent.body)).toContain("We have your message.");
  expect(wordsOf(sent.body)).toContain("Yes, before noon.");
  const forged = await site.post("/receipt/confidential/messages", { pass: `x${pass}`, words: "Hello" });
  expect(forged.status).toBe(422);
  expect(forged.body).not.toContain("May we ring you?");
});

test("a code without a phrase answers like a wrong phrase, and guesses at one case are limited", async () => {
  const { code } = await givenCase({ phrase: null });
  expect((await site.post("/receipt", { code })).body).not.toContain('name="phrase"');
  const statuses: number[] = [];
  for (let n = 0; n < 12; n++) {
    statuses.push((await site.post("/receipt/confidential", { code, phrase: `guess number ${n}` })).status);
  }
  expect(statuses[0]).toBe(422);
  expect(statuses.at(-1)).toBe(429);
});

test("after taking it back the code answers like an unknown one, everywhere", async () => {
  const { code } = await givenCase();
  const taken = await site.post("/receipt/withdrawal", { code, confirm: "yes" });
  expect(taken.status).toBe(200);
  const unknown = "abandon ability able about above";
  for (const path of ["/receipt", "/receipt/withdrawal", "/receipt/confidential"]) {
    const fields = path.endsWith("confidential") ? { phrase: A_PHRASE } : {};
    const [ended, never] = [
      await site.post(path, { code, ...fields }),
      await site.post(path, { code: unknown, ...fields }),
    ];
    expect([ended.status, never.status]).toEqual([422, 422]);
    expect(wordsOf(ended.body)).toContain("We do not know this code");
    expect(wordsOf(never.body)).toContain("We do not know this code");
  }
});

test("the English beside a draft names the days in English", async () => {
  const { body } = await site.get("/pl/confidential");
  expect(body).toContain("poniedziałek i czwartek");
  expect(body).toContain("Monday and Thursday");
});
