import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { newReceipt } from "#app/domain/feedback/new-receipt.server.ts";
import type { Role } from "#app/domain/staff/permissions.ts";
import { startApp } from "#tests/support/app.ts";
import { wordsOf } from "#tests/support/page.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp({ RECEIPTS_PER_ADDRESS: "30" });
await givenSettings();
const wording = "Light the bus stop by the park.";

async function desk(role: Role) {
  const { cookie } = await givenSignedIn({ role });
  return {
    open: (path: string) => site.get(path, { cookie }),
    send: (path: string, fields: Record<string, string> = {}) => site.post(path, fields, { cookie }),
    sendItems: async (items: string[], words: string) => {
      const body = new URLSearchParams([
        ...items.map((item) => ["items", item]),
        ["wording", words],
        ["language", "en"],
      ]);
      const headers = { cookie, origin: site.base, "sec-fetch-site": "same-origin" };
      const sent = await fetch(`${site.base}/staff/groups`, {
        method: "POST",
        body,
        headers,
        redirect: "manual",
      });
      const location = (sent.headers.get("location") ?? "").replace(site.base, "");
      return { status: sent.status, location, body: await sent.text() };
    },
  };
}

const caseworker = await desk("caseworker");

async function said(words?: string) {
  const { itemId, ticket } = await givenFeedback(words ? { words } : {});
  const code = (await newReceipt({ ticket, now: new Date() }))?.digits ?? "";
  return { itemId, code };
}

async function givenGroup(items: string[]): Promise<string> {
  const made = await caseworker.sendItems(items, wording);
  return made.location.replace("?done=made", "");
}

test("a suggested group is shown with why, made, and refused with what was typed", async () => {
  const one = await said("The swimming pool should open on Sunday mornings.");
  const two = await said("Open the swimming pool on Sunday morning please.");
  const page = wordsOf((await caseworker.open("/staff/groups")).body);
  expect(page).toContain("swimming pool should open");
  const few = await caseworker.sendItems([one.itemId], "A pool on Sundays");
  expect(few.status).toBe(422);
  expect(wordsOf(few.body)).toContain("Choose two or more");
  expect(few.body).toContain("A pool on Sundays");
  expect((await caseworker.sendItems([one.itemId, two.itemId], "")).status).toBe(422);
  const made = await caseworker.sendItems([one.itemId, two.itemId], "A pool on Sundays");
  expect([made.status, made.location]).toEqual([
    303,
    expect.stringMatching(/^\/staff\/groups\/[\w-]+\?done=made$/),
  ]);
  const group = wordsOf((await caseworker.open(made.location)).body);
  for (const words of ["The group is made.", "A pool on Sundays", "Open the swimming pool"])
    expect(group).toContain(words);
  expect(wordsOf((await caseworker.open("/staff/groups")).body)).toContain("A pool on Sundays");
});

test("a group is reworded, gets and loses members, is linked and ended", async () => {
  const [one, two, three] = [await said(), await said(), await said()];
  const path = await givenGroup([one.itemId, two.itemId]);
  expect((await caseworker.send(path, { wording: "", language: "en" })).status).toBe(422);
  expect((await caseworker.send(path, { wording: "A lamp.", language: "xx" })).status).toBe(400);
  const worded = await caseworker.send(path, { wording: "A lamp at the stop.", language: "en" });
  expect(worded.location).toBe(`${path}?done=worded`);
  const added = await caseworker.send(`${path}/members`, { item: three.itemId });
  expect(added.location).toBe(`${path}?done=added`);
  expect((await caseworker.send(`${path}/members`, { item: "no" })).status).toBe(400);
  const out = await caseworker.send(`${path}/members/${two.itemId}/end`);
  expect(out.location).toBe(`${path}?done=takenOut`);
  const { id: action } = await givenAction();
  expect((await caseworker.open(`${path}/links`)).status).toBe(200);
  expect((await caseworker.send(`${path}/links`, { action, influence: "changed" })).status).toBe(422);
  const linked = await caseworker.send(`${path}/links`, { action, influence: "addedWeight" });
  expect(linked.location).toBe(`${path}?done=linked`);
  const { body } = await caseworker.open(linked.location);
  expect(body).toContain(`/staff/responses/new?action=${action}`);
  const ended = await caseworker.send(`${path}/closure`);
  expect(ended.location).toBe("/staff/groups?done=ended");
  expect((await caseworker.send(path, { wording: "Too late.", language: "en" })).status).toBe(422);
  expect((await caseworker.open("/staff/groups/unknown")).status).toBe(404);
});

test("not what I meant, through the receipt: once, marked for the team, and answered there", async () => {
  const [one, two] = [await said(), await said()];
  await givenGroup([one.itemId, two.itemId]);
  const { code } = one;
  const receipt = wordsOf((await site.post("/receipt", { code })).body);
  for (const words of [wording, "fewer than 5", "Not what I meant"]) expect(receipt).toContain(words);
  expect((await site.get("/receipt/group")).status).toBe(200);
  expect((await site.post("/receipt/group", { code: "0000" })).status).toBe(422);
  const long = await site.post("/receipt/group", { code, words: "x".repeat(1001) });
  expect(long.status).toBe(422);
  expect(long.body).toContain('href="#group-words"');
  const asked = await site.post("/receipt/group", { code, words: "I meant the other stop." });
  expect(wordsOf(asked.body)).toContain("We will read yours again by itself.");
  expect(asked.body).not.toContain(wording);
  expect(asked.body).not.toContain("I meant the other stop.");
  expect((await site.post("/receipt/group", { code, words: "Again." })).status).toBe(200);
  expect(await db().itemObjection.count({ where: { itemId: one.itemId } })).toBe(1);
  expect((await caseworker.open("/staff/triage?look=objection")).body).toContain(one.itemId);
  const { body } = await caseworker.open(`/staff/triage/${one.itemId}`);
  expect(wordsOf(body)).toContain("I meant the other stop.");
  const path = /action="([^"]*objections[^"]*)"/.exec(body)?.[1] ?? "";
  const empty = await caseworker.send(path, { outcome: "answered", sentence: "" });
  expect(empty.status).toBe(422);
  expect(wordsOf(empty.body)).toContain("They say that the group is not what they meant");
  const sentence = "We read it again, about the other stop.";
  expect((await caseworker.send(path, { outcome: "answered", sentence })).status).toBe(303);
  expect(wordsOf((await site.post("/receipt", { code })).body)).toContain(sentence);
});

test("from five on a receipt tells how many said the same, and how it is put", async () => {
  const five = [await said(), await said(), await said(), await said(), await said()];
  const path = await givenGroup(five.slice(0, 4).map(({ itemId }) => itemId));
  const receiptOf = async ({ code }: { code: string }) =>
    wordsOf((await site.post("/receipt", { code })).body);
  const [one, last] = [five[0] as (typeof five)[0], five[4] as (typeof five)[0]];
  expect(await receiptOf(one)).toContain("Yours was one of fewer than 5. We put it like this:");
  expect(await receiptOf(last)).not.toContain(wording);
  await caseworker.send(`${path}/members`, { item: last.itemId });
  for (const member of [one, last]) {
    const receipt = await receiptOf(member);
    expect(receipt).toMatch(/Yours was 1 of 5\. We put it like this:\s*Light the bus stop by the park\./);
    expect(receipt).not.toContain("fewer than 5");
  }
});

test("without words it is taken too, and too many tries are limited", async () => {
  const [one, two] = [await said(), await said()];
  await givenGroup([one.itemId, two.itemId]);
  const asked = await site.post("/receipt/group", { code: one.code });
  expect(wordsOf(asked.body)).toContain("We will read yours again by itself.");
  let status = 0;
  for (let n = 0; n < 40 && status !== 429; n++)
    ({ status } = await site.post("/receipt/group", { code: "4821 0093 5518" }));
  expect(status).toBe(429);
});

test("two groups are merged after a look, and the old page leads to the one that stays", async () => {
  const [one, two, three, four] = [await said(), await said(), await said(), await said()];
  const from = await givenGroup([one.itemId, two.itemId]);
  const into = await givenGroup([three.itemId, four.itemId]);
  const id = into.split("/").at(-1) ?? "";
  expect((await caseworker.open(from)).body).toContain(`${from}/merger`);
  expect(wordsOf((await caseworker.open(`${from}/merger?into=${id}`)).body)).toContain(
    "4 items will be in the group that stays.",
  );
  expect((await caseworker.send(`${from}/merger`, { into: "" })).status).toBe(422);
  expect((await caseworker.send(`${from}/merger`, { into: from.split("/").at(-1) ?? "" })).status).toBe(422);
  expect((await caseworker.send(`${from}/merger`, { into: id })).location).toBe(`${into}?done=merged`);
  const led = await caseworker.open(from);
  expect([led.status, led.location]).toEqual([301, into]);
  expect(wordsOf((await caseworker.open(into)).body)).toContain("4 items");
  expect(await db().itemGroupMember.count({ where: { groupId: id, leftAt: null } })).toBe(4);
});
