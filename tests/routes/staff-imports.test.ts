import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { mergeEvents } from "#app/domain/events/merge-events.server.ts";
import { storeImport } from "#app/domain/feedback/imports/store-import.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { startApp } from "#tests/support/app.ts";
import { wordsOf } from "#tests/support/page.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

const site = await startApp();
await givenSettings();
const { cookie, staff } = await givenSignedIn({ role: "caseworker" });
const by = staffActor(staff);

test("the page shows how a file is read, and another way by its address", async () => {
  const { id: eventId } = await givenEvent();
  const by = staffActor(await givenStaff());
  const bytes = Buffer.from("Comment,Other\nLamps,Buses\n,Trees\n");
  const stored = await storeImport({ bytes, fileName: "a.csv", eventId, by, now: new Date() });
  if (!stored.ok) throw new Error(stored.reason);
  const path = `/staff/imports/${stored.importId}`;
  const page = await site.get(path, { cookie });
  expect(wordsOf(page.body)).toContain("2 rows: 1 would come in, 0 are here already, 1 cannot come in.");
  const other = "body=Other&id=&date=&language=&area=&headings=yes&order=dayFirst";
  expect(wordsOf((await site.get(`${path}?${other}`, { cookie })).body)).toContain("Import 2 rows");
  expect((await site.get(`${path}/refused`, { cookie })).body).toContain('"3","No","It has no words."');
  const form = Object.fromEntries(new URLSearchParams(other));
  expect((await site.post(path, form, { cookie })).status).toBe(303);
  expect(wordsOf((await site.get(path, { cookie })).body)).toMatch(/The file is coming in|rows read/);
  expect(wordsOf((await site.get("/staff/imports", { cookie })).body)).toContain("a.csv");
  expect((await site.get("/staff/imports/new", { cookie })).body).toContain('type="file"');
  const nothing = await site.post("/staff/imports/new", { event: eventId }, { cookie });
  expect([nothing.status, wordsOf(nothing.body).includes("Choose a file.")]).toEqual([422, true]);
});

test("the page asks again by itself while it comes in, and lets nobody start what cannot be read", async () => {
  const { id: eventId } = await givenEvent();
  const by = staffActor(await givenStaff());
  const bytes = Buffer.from("Comment,When\nLamps,3/4/2025\n");
  const stored = await storeImport({ bytes, fileName: "b.csv", eventId, by, now: new Date() });
  if (!stored.ok) throw new Error(stored.reason);
  const path = `/staff/imports/${stored.importId}`;
  const form = {
    body: "Comment",
    date: "When",
    headings: "yes",
    order: "",
    delimiter: "comma",
    encoding: "",
  };
  const unsaid = await site.post(path, form, { cookie });
  expect([unsaid.status, wordsOf(unsaid.body).includes("could be read in two ways")]).toEqual([422, true]);
  expect((await site.post(path, { ...form, order: "day" }, { cookie })).status).toBe(422);
  expect((await site.get(path, { cookie })).body).not.toContain('http-equiv="refresh"');
  expect((await site.post(path, { ...form, order: "dayFirst" }, { cookie })).status).toBe(303);
  const running = (await site.get(path, { cookie })).body;
  expect(running).toContain('<noscript><meta http-equiv="refresh" content="3"/></noscript>');
  expect(running).toContain('<progress class="progress-bar" id="progress"');
});

const letters = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024).fill(97);

test("a file for an event that was merged meanwhile comes in at the event that stays", async () => {
  const [{ id: twice }, { id: stays }] = [await givenEvent(), await givenEvent()];
  await mergeEvents({ eventId: twice, intoId: stays, by, now: new Date() });
  const form = new FormData();
  form.set("event", twice);
  form.set("file", new File(["comment\nThe lamps are out\n"], "said.csv"));
  const { status, headers } = await fetch(`${site.base}/staff/imports/new`, {
    method: "POST",
    body: form,
    redirect: "manual",
    headers: { cookie, origin: site.base, "sec-fetch-site": "same-origin" },
  });
  expect(status).toBe(303);
  const importId = headers.get("location")?.split("/").at(-1) ?? "";
  const select = { eventId: true } as const;
  expect(await db().feedbackImport.findUnique({ where: { id: importId }, select })).toEqual({
    eventId: stays,
  });
});

test("a file that is too large, or a PDF by another name, is refused with a sentence", async () => {
  const { id: event } = await givenEvent();
  const send = async (bytes: Uint8Array<ArrayBuffer>) => {
    const form = new FormData();
    form.set("event", event);
    form.set("file", new File([bytes], "said.csv"));
    const answer = await fetch(`${site.base}/staff/imports/new`, {
      method: "POST",
      body: form,
      redirect: "manual",
      headers: { cookie, origin: site.base, "sec-fetch-site": "same-origin" },
    });
    return `${answer.status} ${wordsOf(await answer.text())}`;
  };
  expect(await send(letters(7.2))).toMatch(/^422 .*larger than 7 MB/s);
  expect(await send(letters(30))).toMatch(/^413 .*too much for one form.*Nothing of it was stored/s);
  expect(await send(new TextEncoder().encode("%PDF-1.7\n1 0 obj"))).toMatch(/^422 .*This is a PDF/s);
  expect(await send(new Uint8Array())).toMatch(/^422 .*Choose a file|^422 .*empty/s);
});
