import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { startApp } from "#tests/support/app.ts";
import { attribute, elementsOf, fieldsOf, wordsOf } from "#tests/support/page.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp();
await givenSettings();
const { cookie } = await givenSignedIn({ role: "caseworker" });
const open = (path: string) => site.get(path, { cookie });
const send = (path: string, fields: Record<string, string>) => site.post(path, fields, { cookie });

const { itemId } = await givenFeedback();
const { slug, responseId } = await givenPublishedResponse({ itemIds: [itemId] });
const { id } = await db().responseRevision.findFirstOrThrow({ where: { responseId }, select: { id: true } });
const address = `/staff/translations/response/${id}/ur`;
const URDU = { title: "بس سٹاپ پر روشنی", youSaid: "وہاں اندھیرا ہے۔", weDid: "**نئی** بتیاں۔" };

test("a response goes from its staff page to a draft in public and to read, through the pages", async () => {
  expect((await open(`/staff/responses/${responseId}`)).body).toContain(
    `/staff/translations/response/${id}"`,
  );
  expect(wordsOf((await open("/staff/translations?language=ur")).body)).toContain("Lights at the bus stops");
  const form = await open(address);
  const box = elementsOf(form.body).find((one) => attribute(one, "name") === "title");
  expect([box && attribute(box, "lang"), box && attribute(box, "dir")]).toEqual(["ur", "rtl"]);
  const { seen = "" } = fieldsOf(form.body, "seen");
  const saved = await send(address, { ...URDU, seen });
  expect([saved.status, saved.location]).toEqual([303, `${address}?done=saved`]);

  const draft = (await site.get(`/ur/responses/${slug}`)).body;
  expect(draft).toContain(URDU.title);
  expect(wordsOf(draft)).toContain("Lights at the bus stops by the park");
  expect(draft).toMatch(/<details class="govuk-details draft-original">/);

  const reading = fieldsOf((await open(`${address}/reading`)).body, "readBy");
  const refused = await send(`${address}/reading`, { ...reading, readBy: "", readOn: reading.readOn ?? "" });
  expect(refused.status).toBe(422);
  expect(refused.body).toContain("<title>Error: ");
  const marked = await send(`${address}/reading`, { ...reading, readBy: "Sana Malik" });
  expect(marked.status).toBe(303);
  expect(wordsOf((await open(address)).body)).toContain("Read by Sana Malik on");
  const read = (await site.get(`/ur/responses/${slug}`)).body;
  expect(read).toContain(URDU.title);
  expect(read).not.toContain("draft-original");
  expect(read).not.toContain("Sana Malik");
});

test("an empty box is said at the box, and what was typed in the others is kept", async () => {
  const path = `/staff/translations/response/${id}/pl`;
  const { seen = "" } = fieldsOf((await open(path)).body, "seen");
  const sent = await send(path, { seen, title: "", youSaid: "Ciemno.", weDid: "Lampy." });
  expect(sent.status).toBe(422);
  expect(sent.body).toContain('href="#title"');
  expect(sent.body).toContain("Ciemno.");
  const stale = await send(path, { seen: "else", title: "A", youSaid: "B", weDid: "C" });
  expect(stale.status).toBe(409);
  expect((await send(path, { seen, ...URDU, role: "x" })).status).toBe(400);
});

test("there is no page for the original's own language, one that is not offered, or what is not public", async () => {
  for (const path of [`response/${id}/en`, `response/${id}/xx`, `theme/${id}/pl`, `poem/${id}/pl`]) {
    expect([path, (await open(`/staff/translations/${path}`)).status]).toEqual([path, 404]);
  }
});
