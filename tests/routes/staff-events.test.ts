import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { mergeEvents } from "#app/domain/events/merge-events.server.ts";
import { SYSTEM, staffActor } from "#app/domain/ledger/actor.ts";
import { mergeNames } from "#app/domain/names/merge-names.server.ts";
import type { Role } from "#app/domain/staff/permissions.ts";
import { after, dateIn, days } from "#app/platform/clock.ts";
import { startApp } from "#tests/support/app.ts";
import { attribute, elementsOf, fieldsOf, linksOf, wordsOf } from "#tests/support/page.ts";
import { givenCase } from "#tests/support/scenarios/given-case.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenName } from "#tests/support/scenarios/given-name.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp();
await givenSettings();

type Field = [name: string, value: string];

async function desk(role: Role) {
  const { cookie, staff } = await givenSignedIn({ role });
  const headers = { cookie, origin: site.base, "sec-fetch-site": "same-origin" };
  return {
    staff,
    open: (path: string) => site.get(path, { cookie }),
    send: async (path: string, fields: Field[]) => {
      const init = {
        method: "POST",
        body: new URLSearchParams(fields),
        headers,
        redirect: "manual",
      } as const;
      const sent = await fetch(site.base + path, init);
      const location = (sent.headers.get("location") ?? "").replace(site.base, "");
      return { status: sent.status, location, body: await sent.text() };
    },
  };
}

const [caseworker, publisher] = [await desk("caseworker"), await desk("publisher")];

const field = ([name, value]: Field): Field => [name, value];

test("the languages that are ticked are on the event's pages, each in its own script and marked as its own", async () => {
  const startsAt = new Date(`${dateIn("UTC", after(new Date(), -days(2)))}T10:00:00Z`);
  const { id, slug, code } = await givenEvent({ startsAt });
  const page = await caseworker.open(`/staff/events/${id}`);
  const { languages: _, ...form } = fieldsOf(page.body, "hosts");
  const fields = Object.entries({ ...form, listing: "full" }).map(field);
  const saved = await caseworker.send(`/staff/events/${id}`, [
    ...fields,
    ["languages", "pa"],
    ["languages", "ur"],
  ]);
  expect(saved.location).toBe(`/staff/events/${id}?done=saved`);
  const shown = await site.get(`/events/${slug}`);
  expect(wordsOf(shown.body)).toContain("Languages at this event: ਪੰਜਾਬੀ · اردو");
  const links = elementsOf((await site.get(`/e/${code}`)).body).filter(
    (element) =>
      element.tagName === "a" && attribute(element, "class") === "govuk-link" && attribute(element, "lang"),
  );
  expect(links.map((link) => [attribute(link, "lang"), attribute(link, "href")])).toEqual([
    ["pa", `/pa/e/${code}`],
    ["ur", `/ur/e/${code}`],
  ]);
  const unknown = await caseworker.send(`/staff/events/${id}`, [...fields, ["languages", "xx"]]);
  expect(unknown.status).toBe(400);
});

test("what the room said is written by one, published by another who is shown the hints, and taken back", async () => {
  const { id, slug } = await givenEvent();
  const written = await caseworker.send(`/staff/events/${id}/notes/new?kind=room`, [
    ["words", "Ring **Sam** on 07700 900123."],
    ["language", "pl"],
  ]);
  const at = written.location.replace("?done=kept", "");
  expect((await caseworker.open(`${at}/publication`)).status).toBe(403);
  expect(wordsOf((await caseworker.open(at)).body)).toContain("A publisher can put it on the public page.");
  const page = await publisher.open(`${at}/publication`);
  expect(wordsOf(page.body)).toContain("07700 900123");
  const version = field(["version", fieldsOf(page.body, "version").version ?? ""]);
  expect((await publisher.send(`${at}/publication`, [version])).status).toBe(409);
  const sure = await publisher.send(`${at}/publication`, [version, ["confirmed", "yes"]]);
  expect(sure.location).toBe(`${at}?done=published`);
  const shown = await site.get(`/events/${slug}`);
  expect(shown.body).toMatch(/lang="pl" dir="ltr"><p>Ring <strong>Sam<\/strong>/);
  expect((await caseworker.send(`${at}/publication/end`, [])).status).toBe(403);
  await publisher.send(`${at}/publication/end`, []);
  expect((await site.get(`/events/${slug}`)).body).not.toContain("Ring");
  expect((await caseworker.send(`${at}/erasure`, [])).location).toBe(`/staff/events/${id}?done=erased#day`);
});

test("how many came is asked for in digits, rounded, and told", async () => {
  const { id, slug } = await givenEvent();
  const at = `/staff/events/${id}/attendance`;
  expect((await caseworker.send(at, [["came", "a few"]])).status).toBe(422);
  await caseworker.send(at, [["came", "4"]]);
  expect(wordsOf((await site.get(`/events/${slug}`)).body)).toContain("Fewer than 10 people came.");
  await caseworker.send(at, [["came", "58"]]);
  expect(wordsOf((await site.get(`/pl/events/${slug}`)).body)).toContain("Przyszło około 60 osób.");
});

test("the notes of a table become items whose codes are shown once, and sending the form again shows the same", async () => {
  const { id, slug } = await givenEvent();
  const written = await caseworker.send(`/staff/events/${id}/notes/new?kind=table`, [
    ["words", "Table 3:\n- Light the stop\n- A bench"],
    ["language", "en"],
  ]);
  const at = written.location;
  const page = await caseworker.open(at);
  const { lines: _, ...form } = fieldsOf(page.body, "version");
  const fields = Object.entries(form).map(field);
  const ticked = elementsOf(page.body).filter(
    (element) => attribute(element, "name") === "lines" && attribute(element, "checked") !== undefined,
  );
  expect(ticked.map((box) => attribute(box, "value"))).toEqual(["1", "2"]);
  const none = await caseworker.send(at, fields);
  expect(none.status).toBe(422);
  expect(wordsOf(none.body)).toContain("Tick one line at least");
  const blank = fields.map(([name, value]): Field => [name, name === "words-2" ? "" : value]);
  expect((await caseworker.send(at, [...blank, ["lines", "2"]])).status).toBe(422);
  expect((await caseworker.send(at, [...fields, ["lines", "1"], ["status", "answered"]])).status).toBe(400);
  const chosen: Field[] = [...fields, ["lines", "1"], ["lines", "2"]];
  const [made, again] = [await caseworker.send(at, chosen), await caseworker.send(at, chosen)];
  expect(wordsOf(made.body)).toContain("2 items are made");
  const codes = (body: string) => body.match(/translate="no">[a-z-]+(?: [a-z-]+){4}</g);
  expect(codes(made.body)).toHaveLength(2);
  expect(codes(again.body)).toEqual(codes(made.body));
  expect(await db().feedbackItem.count({ where: { eventId: id } })).toBe(2);
  expect((await site.get(`/events/${slug}`)).body).not.toContain("Light the stop");
  expect(wordsOf((await caseworker.open(at)).body)).toContain("These notes were split into items before.");
});

test("a saved view, an export and the groups of an event that was merged are those of the one that stays", async () => {
  const [twice, stays] = [await givenEvent(), await givenEvent()];
  const area = await givenName({ kind: "area", name: "Long Itchington" });
  const into = await givenName({ kind: "area", name: "Stratford" });
  await mergeNames({ kind: "area", id: area.id, intoId: into.id, by: SYSTEM, now: new Date() });
  await mergeEvents({
    eventId: twice.id,
    intoId: stays.id,
    by: staffActor(caseworker.staff),
    now: new Date(),
  });
  for (const page of ["/staff/triage", "/staff/exports", "/staff/groups"]) {
    const old = await caseworker.open(`${page}?event=${twice.id}&area=${area.id}&q=lamps`);
    const present = `${page}?event=${stays.id}&area=${into.id}&q=lamps`;
    expect([old.status, old.location]).toEqual([301, present]);
    expect((await caseworker.open(present)).status).toBe(200);
    for (const odd of ["none", "nonsense", randomUUID()])
      expect((await caseworker.open(`${page}?event=${odd}`)).status).toBe(200);
  }
});

test("merging shows what will happen, asks for a tick, and old page, code and open form reach the event that stays", async () => {
  const [twice, stays] = [await givenEvent(), await givenEvent()];
  await givenFeedback({ eventId: twice.id });
  await givenCase({ eventId: twice.id });
  const open = await site.get(`/feedback/new?event=${twice.code}`);
  const at = `/staff/events/${twice.id}/merge`;
  expect(linksOf((await caseworker.open(`/staff/events/${twice.id}`)).body)).toContain(at);
  const page = wordsOf((await caseworker.open(`${at}?into=${stays.id}`)).body);
  expect(page).toContain("1 thing that was said moves.");
  expect(page).toContain("What was told in confidence moves too, if there is any.");
  expect(page).not.toContain("case of the confidential lane");
  const into = field(["into", stays.id]);
  expect((await caseworker.send(`${at}?into=${stays.id}`, [into])).status).toBe(422);
  const itself: Field[] = [
    ["into", twice.id],
    ["confirmed", "yes"],
  ];
  expect((await caseworker.send(at, itself)).status).toBe(409);
  const merged = await caseworker.send(at, [into, ["confirmed", "yes"]]);
  expect(merged.location).toBe(`/staff/events/${stays.id}?done=merged`);

  const moved = await site.get(`/pl/events/${twice.slug}`);
  expect([moved.status, moved.location]).toEqual([301, `/pl/events/${stays.slug}`]);
  const code = await site.get(`/e/${twice.code.toLowerCase()}`);
  expect([code.status, code.location]).toEqual([301, `/e/${stays.code}`]);
  expect((await site.get(`/e/${stays.code.toLowerCase()}`)).status).toBe(200);
  expect((await caseworker.open(`/staff/events/${twice.id}`)).location).toBe(`/staff/events/${stays.id}`);
  const form = { ...fieldsOf(open.body, "body"), body: "The path floods when it rains." };
  expect((await site.post(`/feedback/new?event=${twice.code}`, form)).status).toBe(303);
  expect(await db().feedbackItem.count({ where: { eventId: stays.id } })).toBe(2);
});

test("an event is cancelled, brought back, closed and opened again, and its public page says when it is cancelled", async () => {
  const { id, slug } = await givenEvent();
  const at = `/staff/events/${id}`;
  const offered = async () => {
    const buttons = elementsOf((await caseworker.open(at)).body).filter(
      (element) => element.tagName === "button" && attribute(element, "name") === "change",
    );
    return buttons.map((button) => attribute(button, "value"));
  };
  const change = async (what: string) =>
    (await caseworker.send(`${at}/standing`, [["change", what]])).location;
  const isCancelled = async () =>
    wordsOf((await site.get(`/events/${slug}`)).body).includes("This event is cancelled.");
  expect([await offered(), await isCancelled()]).toEqual([["close", "cancel"], false]);
  expect(await change("cancel")).toBe(`${at}?done=cancel`);
  expect([await offered(), await isCancelled()]).toEqual([["restore"], true]);
  expect(await change("cancel")).toBe(at);
  expect(await change("restore")).toBe(`${at}?done=restore`);
  expect([await offered(), await isCancelled()]).toEqual([["close", "cancel"], false]);
  expect(await change("close")).toBe(`${at}?done=close`);
  expect([await offered(), await isCancelled()]).toEqual([["reopen", "cancel"], false]);
  expect(await change("reopen")).toBe(`${at}?done=reopen`);
  expect(await offered()).toEqual(["close", "cancel"]);
  expect((await caseworker.send(`${at}/standing`, [["change", "delete"]])).status).toBe(400);
  const volunteer = await desk("volunteer");
  expect((await volunteer.send(`${at}/standing`, [["change", "cancel"]])).status).toBe(403);
});
