import { expect, test } from "vitest";
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
const { cookie } = await givenSignedIn({ role: "caseworker" });

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
  expect((await site.get(`${path}/refused`, { cookie })).body).toContain('"3","It has no words."');
  const form = Object.fromEntries(new URLSearchParams(other));
  expect((await site.post(path, form, { cookie })).status).toBe(303);
  expect(wordsOf((await site.get(path, { cookie })).body)).toMatch(/It is coming in|rows read/);
  expect(wordsOf((await site.get("/staff/imports", { cookie })).body)).toContain("a.csv");
  expect((await site.get("/staff/imports/new", { cookie })).body).toContain('type="file"');
  const nothing = await site.post("/staff/imports/new", { event: eventId }, { cookie });
  expect([nothing.status, wordsOf(nothing.body).includes("Choose a file.")]).toEqual([422, true]);
});
