import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { offerResponse } from "#app/domain/responses/offer-response.server.ts";
import { startApp } from "#tests/support/app.ts";
import { wordsOf } from "#tests/support/page.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { type GivenDraft, givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp();
await givenSettings();
const writer = await givenSignedIn();
const reader = await givenSignedIn();
const action = await givenAction();
const TOGETHER = "/staff/responses/publish";

async function givenOffered(over: GivenDraft = {}): Promise<string> {
  const { responseId } = await givenDraftResponse({
    ...{ writer: writer.staff, actionIds: [action.id], ...over },
  });
  await offerResponse({ responseId, by: staffActor(writer.staff), now: new Date() });
  return responseId;
}

const read = (path: string, fields: Record<string, string>) =>
  site.post(path, fields, { cookie: reader.cookie });

const addressOf = (ids: string[]) => `${TOGETHER}?${new URLSearchParams(ids.map((id) => ["response", id]))}`;

/** What the form of the page sends: every response with the version that was read, and a choice for each question. */
function together(ids: string[], reasons: string[] = []) {
  const body = new URLSearchParams([
    ...ids.map((id) => ["responses", `${id} 1`]),
    ...reasons.map((reason) => ["reasons", reason]),
  ]);
  return site.post(addressOf(ids), body, { cookie: reader.cookie });
}

const statusOf = async (id: string) =>
  (await db().publishedResponse.findUniqueOrThrow({ where: { id } })).status;

test("published together with a reason for what was found; a refusal names the response and keeps none of the others back", async () => {
  const fine = await givenOffered({ title: "Lights are on" });
  const phone = { youSaid: "Nobody knew whom to ask.", weDid: "Ring 07700 900123 at night." };
  const asked = await givenOffered({ title: "A number to ring", ...phone });
  const email = { youSaid: "There was no address.", weDid: "Write to jo@example.org." };
  const silent = await givenOffered({ title: "An address to write to", ...email });
  const shown = await site.get(addressOf([fine, asked, silent]), { cookie: reader.cookie });
  expect(shown.body).toContain(`id="personalDetails-${asked}"`);
  expect(shown.body).toContain(`value="${asked} personalDetails organisation"`);
  expect(shown.body).not.toContain(`id="personalDetails-${fine}"`);

  const sent = await together([fine, asked, silent], [`${asked} personalDetails organisation`, ""]);
  expect(sent.status).toBe(200);
  expect(wordsOf(sent.body)).toContain("2 were published");
  expect(wordsOf(sent.body)).toContain("An address to write to:");
  expect(await Promise.all([fine, asked, silent].map(statusOf))).toEqual(["published", "published", "ready"]);
  const confirmed = await db().findingConfirmation.findMany({ select: { check: true, reason: true } });
  expect(confirmed).toEqual([{ check: "personalDetails", reason: "organisation" }]);
});

test("a reason for one response is none for another, and what no page of ours sends changes nothing", async () => {
  const phone = { youSaid: "It is late.", weDid: "Ring 07700 900123 at night, we are there." };
  const one = await givenOffered(phone);
  const other = crypto.randomUUID();
  expect((await together([one], [`${other} personalDetails organisation`])).status).toBe(200);
  for (const reason of [`${one} verbatim organisation`, `${one} personalDetails because`, one, `x ${one}`]) {
    expect((await together([one], [reason])).status).toBe(400);
  }
  expect(await statusOf(one)).toBe("ready");
});

test.each([
  ["winter", "2027-01-15", "09:30", "2027-01-15T09:30:00.000Z"],
  ["summer", "2027-07-15", "09:30", "2027-07-15T08:30:00.000Z"],
])("a time in %s is the operator's time", async (_, date, time, instant) => {
  const id = await givenOffered();
  const address = `/staff/responses/${id}/schedule`;
  expect((await site.get(address, { cookie: reader.cookie })).status).toBe(200);
  const because = { version: "1", date, time };
  // Other answers here say the same, which asks for a reason.
  const set = await read(address, { ...because, sameWording: "sameMatter" });
  expect(set.location).toBe(`/staff/responses/${id}?done=scheduled`);
  const stored = await db().publicationSchedule.findFirstOrThrow({ where: { responseId: id } });
  expect(stored.publishAt.toISOString()).toBe(instant);
  const ended = await read(`${address}/end`, {});
  expect(ended.status).toBe(303);
  expect(await db().publicationSchedule.count({ where: { responseId: id } })).toBe(0);
  expect(await statusOf(id)).toBe("ready");
});

test("a time that is past, or none, is refused at its field with what was typed", async () => {
  const id = await givenOffered();
  const address = `/staff/responses/${id}/schedule`;
  const reasons = { version: "1", sameWording: "sameMatter" };
  const past = await read(address, { ...reasons, date: "2020-01-15", time: "09:30" });
  expect(past.status).toBe(409);
  expect(past.body).toContain('href="#date"');
  expect(past.body).toContain('value="2020-01-15"');
  expect((await read(address, { ...reasons, date: "2027-01-15", time: "25:00" })).status).toBe(422);
  expect(await db().publicationSchedule.count({ where: { responseId: id } })).toBe(0);
});
