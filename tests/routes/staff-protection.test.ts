import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { newReceipt } from "#app/domain/feedback/new-receipt.server.ts";
import { SYSTEM } from "#app/domain/ledger/actor.ts";
import type { Role } from "#app/domain/staff/permissions.ts";
import { setStaffLanguages } from "#app/domain/staff/set-staff-languages.server.ts";
import { startApp } from "#tests/support/app.ts";
import { elementsOf, wordsOf } from "#tests/support/page.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp({ RECEIPTS_PER_ADDRESS: "1000" });
await givenSettings();

async function desk(role: Role) {
  const { cookie, staff } = await givenSignedIn({ role });
  return {
    staff,
    open: (path: string) => site.get(path, { cookie }),
    send: (path: string, fields: Record<string, string> = {}) => site.post(path, fields, { cookie }),
  };
}

const caseworker = await desk("caseworker");
const publisher = await desk("publisher");

test("distressing words wait behind a warning on the item and are not in the queue's list; settled they are in sight", async () => {
  const { itemId } = await givenFeedback({ words: "He said he will kill me." });
  const page = await caseworker.open(`/staff/triage/${itemId}`);
  const details = elementsOf(page.body).filter(({ tagName }) => tagName === "details");
  expect(wordsOf(page.body)).toContain("May be a risk to life");
  expect(details.some((one) => one.attrs.some(({ value }) => value.includes("warned__words")))).toBe(true);
  expect(page.body).toContain("<mark>kill me</mark>");
  const hint = await db().itemHint.findFirstOrThrow({ where: { itemId }, select: { id: true } });
  const settled = await caseworker.send(`/staff/triage/${itemId}/hints/${hint.id}`);
  expect(settled.location).toBe(`/staff/triage/${itemId}?done=hintSettled`);
  const after = await caseworker.open(settled.location);
  expect(after.body).not.toContain("warned__words");
  expect(wordsOf(after.body)).toContain("settled a hint: May be a risk to life.");
});

test("the page for a break has the team's own contacts", async () => {
  expect(wordsOf((await caseworker.open("/staff/break")).body)).toContain("0800 000 000");
});

test("only the safeguarding lead's visit opens the alert of an item", async () => {
  const { itemId } = await givenFeedback({ words: "I want to end my life." });
  const opened = () =>
    db().safeguardingAlert.findFirstOrThrow({ where: { itemId }, select: { openedAt: true } });
  await caseworker.open(`/staff/triage/${itemId}`);
  expect((await opened()).openedAt).toBe(null);
  await (await desk("safeguardingLead")).open(`/staff/triage/${itemId}`);
  expect((await opened()).openedAt).not.toBe(null);
});

test("a reader sees what is in their languages and no other page, and their translation is on the item", async () => {
  const reader = await desk("reader");
  await setStaffLanguages({ staffId: reader.staff.id, languages: ["pl"], by: SYSTEM, now: new Date() });
  const { itemId } = await givenFeedback({ words: "Przystanek jest ciemny.", language: "pl" });
  expect(wordsOf((await caseworker.open(`/staff/triage/${itemId}`)).body)).toContain("Not screened");
  expect((await reader.open("/staff/reading")).body).toContain(`/staff/reading/${itemId}`);
  expect((await caseworker.open("/staff/reading")).body).not.toContain(`/staff/reading/${itemId}`);
  for (const path of ["/staff/triage", `/staff/triage/${itemId}`, "/staff/ledger", "/staff/team"]) {
    expect((await reader.open(path)).status, path).toBe(403);
  }
  expect((await caseworker.open(`/staff/reading/${itemId}`)).status).toBe(404);
  expect((await reader.send(`/staff/reading/${itemId}`, { words: "" })).status).toBe(422);
  const saved = await reader.send(`/staff/reading/${itemId}`, { words: "The stop is dark." });
  expect(saved.location).toBe("/staff/reading?done=translated");
  const { body } = await caseworker.open(`/staff/triage/${itemId}`);
  expect(body).toMatch(/<blockquote[^>]*lang="en"[^>]*>The stop is dark\./);
  expect(body).toMatch(/<blockquote[^>]*lang="pl"[^>]*>Przystanek/);
});

test("the language of an item is corrected through its page", async () => {
  const { itemId } = await givenFeedback({ words: "The stop is dark.", language: "pl" });
  const path = `/staff/triage/${itemId}/language`;
  expect((await caseworker.send(path, { language: "??" })).status).toBe(422);
  expect((await caseworker.send(path, { language: "en" })).status).toBe(303);
  expect(wordsOf((await caseworker.open(`/staff/triage/${itemId}`)).body)).toContain(
    "corrected its language: English.",
  );
});

test("an e-mail address is shown once, after somebody said why, and to nobody else", async () => {
  const { itemId } = await givenFeedback({ email: "kiran@home.example" });
  const path = `/staff/triage/${itemId}/contact`;
  expect((await caseworker.send(path)).status).toBe(422);
  const shown = await caseworker.send(path, { reason: "personAsked" });
  expect(shown.body).toContain("kiran@home.example");
  expect(shown.headers.get("cache-control")).toContain("no-store");
  for (const page of [path, `/staff/triage/${itemId}`]) {
    expect((await caseworker.open(page)).body).not.toContain("kiran@home.example");
  }
  expect((await publisher.send(path, { reason: "personAsked" })).status).toBe(403);
  const { body } = await caseworker.open(`/staff/triage/${itemId}`);
  expect(wordsOf(body)).toContain("opened the e-mail address. Reason: The person asked us to write to them.");
  const { itemId: without } = await givenFeedback();
  expect((await caseworker.send(`/staff/triage/${without}/contact`, { reason: "safety" })).status).toBe(422);
});

test("two people judge abuse through the pages: it leaves the queue and the receipt says so", async () => {
  const { itemId, ticket } = await givenFeedback({ words: "Nothing but noise, flugelhorn." });
  const path = `/staff/triage/${itemId}/abuse`;
  expect((await caseworker.send(path)).status).toBe(303);
  expect((await caseworker.send(path)).status).toBe(422);
  expect((await caseworker.open("/staff/triage?look=oneSaysAbuse")).body).toContain("flugelhorn");
  expect((await publisher.send(path)).status).toBe(303);
  expect((await caseworker.open("/staff/triage?q=flugelhorn")).body).not.toContain(itemId);
  expect((await caseworker.open("/staff/triage?look=abuse")).body).toContain("flugelhorn");
  const code = (await newReceipt({ ticket, now: new Date() }))?.digits ?? "";
  const receipt = wordsOf((await site.post("/receipt", { code })).body);
  expect(receipt).toContain("Two people here judged");
  expect(receipt).toContain("hello@wrep.example");
  const ledger = JSON.parse((await site.get("/ledger.json")).body);
  expect([ledger.abuse, ledger.total.unaccounted]).toEqual([1, 0]);
  expect(wordsOf((await site.get("/ledger")).body)).toContain("1 more was judged as abuse by two people");
  expect((await publisher.send(`${path}/end`)).status).toBe(303);
  expect(JSON.parse((await site.get("/ledger.json")).body).abuse).toBe(0);
});

test("a person objects to a cut on the receipt, and reads the answer there", async () => {
  const { itemId, ticket } = await givenFeedback({ words: "Ask Zebedee about it." });
  await caseworker.send(`/staff/triage/${itemId}/redactions`, { phrases: "Zebedee", reason: "namesSomeone" });
  const code = (await newReceipt({ ticket, now: new Date() }))?.digits ?? "";
  expect((await site.get("/receipt/objection")).status).toBe(200);
  expect((await site.post("/receipt/objection", { code: "0000" })).status).toBe(422);
  const long = await site.post("/receipt/objection", { code, words: "x".repeat(1001) });
  expect(long.status).toBe(422);
  expect(long.body).toContain('href="#words"');
  const asked = await site.post("/receipt/objection", { code, words: "It is my own name." });
  expect(wordsOf(asked.body)).toContain("Our answer will be on this page.");
  expect(asked.body).not.toContain("It is my own name.");
  expect((await caseworker.open("/staff/triage?look=objection")).body).toContain(itemId);
  const page = await caseworker.open(`/staff/triage/${itemId}`);
  expect(page.body).toContain("It is my own name.");
  const path = /action="([^"]*objections[^"]*)"/.exec(page.body)?.[1] ?? "";
  expect((await caseworker.send(path, { outcome: "kept", sentence: "" })).status).toBe(422);
  expect((await publisher.send(path, { outcome: "lifted", sentence: "" })).status).toBe(403);
  const sentence = "It is the name of somebody else.";
  expect((await caseworker.send(path, { outcome: "kept", sentence })).status).toBe(303);
  expect(wordsOf((await site.post("/receipt", { code })).body)).toContain(sentence);
});

test("an administrator sets the team's languages and contacts, and the languages of a colleague", async () => {
  const admin = await desk("administrator");
  const saved = await admin.send("/staff/settings/team", { languages: "en", support: "Sam: 01926 000 000" });
  expect(saved.status).toBe(303);
  expect((await admin.send("/staff/settings/team", { languages: "xx", support: "" })).status).toBe(422);
  expect((await admin.open("/staff/break")).body).toContain("Sam: 01926 000 000");
  const path = `/staff/team/${caseworker.staff.id}/languages`;
  expect((await admin.send(path, { languages: "xx" })).status).toBe(422);
  expect((await admin.send(path, { languages: "ur" })).location).toBe("/staff/team?done=languages");
  expect(wordsOf((await admin.open("/staff/team")).body)).toContain("Urdu");
});
