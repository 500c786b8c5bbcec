import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { recordPromiseOutcome } from "#app/domain/actions/promises/record-promise-outcome.server.ts";
import { weekStarts } from "#app/domain/insights/last-week.server.ts";
import { takeSnapshots } from "#app/domain/insights/take-snapshots.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import type { Role } from "#app/domain/staff/permissions.ts";
import { after, dateIn, days } from "#app/platform/clock.ts";
import { startApp } from "#tests/support/app.ts";
import { ledgerIsReadable } from "#tests/support/ledger-is-readable.ts";
import { linksOf, rowsOf, wordsOf } from "#tests/support/page.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPromise } from "#tests/support/scenarios/given-promise.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenSupport } from "#tests/support/scenarios/given-support.ts";
import { closeItem } from "#tests/support/scenarios/one-decision.ts";

const site = await startApp();
await givenSettings();

async function desk(role: Role) {
  const { cookie } = await givenSignedIn({ role });
  return {
    open: (path: string) => site.get(path, { cookie }),
    send: (path: string, fields: Record<string, string> = {}) => site.post(path, fields, { cookie }),
  };
}

const caseworker = await desk("caseworker");
const administrator = await desk("administrator");
const now = new Date();
const event = await givenEvent({ name: "Fair on the green" });
await givenFeedback({
  eventId: event.id,
  now: after(now, -days(45)),
  words: "The swings are rusty, zither.",
});
await ledgerIsReadable();
const [month = ""] = await takeSnapshots({ now, timeZone: "Europe/London" });

test("a month can be downloaded by everyone, and a correction of it is on the ledger page and in the file", async () => {
  expect(month).toMatch(/^\d{4}-\d{2}$/);
  const at = `/ledger/${month}.json`;
  expect((await site.get("/ledger")).body).toContain(`href="${at}"`);
  const file = JSON.parse((await site.get(at)).body);
  expect(file).toMatchObject({ month, total: { received: 1 }, corrections: [] });
  expect(file.ledgerSha256).toHaveLength(64);
  for (const path of ["/ledger/2001-01.json", "/ledger/other.json", `/ledger/${month}`])
    expect((await site.get(path)).status, path).toBe(404);
  const form = "/staff/ledger/corrections";
  expect((await caseworker.open(form)).status).toBe(403);
  expect((await administrator.send(form, { month, reason: "short" })).status).toBe(422);
  const reason = "One sheet was typed in twice.";
  expect((await administrator.send(form, { month, reason })).location).toBe(`${form}?done=corrected`);
  expect(wordsOf((await administrator.open(form)).body)).toContain(reason);
  expect(wordsOf((await site.get("/ledger")).body)).toContain(reason);
  expect(JSON.parse((await site.get(at)).body).corrections).toMatchObject([{ reason }]);
  expect(wordsOf((await administrator.open("/staff/ledger")).body)).toContain("corrected the numbers of");
});

test("the overdue list leads to the items, and the desk says which period it shows", async () => {
  const page = await caseworker.open("/staff/overdue");
  expect(wordsOf(page.body)).toContain("Fair on the green");
  const [link = ""] = linksOf(page.body).filter((href) => href.includes("period="));
  const queue = await caseworker.open(link.replaceAll("&amp;", "&"));
  expect(queue.status).toBe(200);
  expect(queue.body).toContain("zither");
  expect(wordsOf(queue.body)).toContain("Received before");
});

test("the overdue list has each promise past its date until somebody says what came of it", async () => {
  const made = after(new Date(), -days(60));
  const due = { dueOn: dateIn("Europe/London", after(new Date(), -days(12))), precision: "day" } as const;
  const { promiseId } = await givenPromise({ words: "We will mend the gate.", due, now: made });
  await givenPromise({ words: "We will paint the fence." });
  const seen = async (who = caseworker) => wordsOf((await who.open("/staff/overdue")).body);
  expect(await seen()).toMatch(/We will mend the gate\..*Late.*12 days/);
  expect(await seen()).not.toContain("paint the fence");
  const kept = { promiseId, kind: "kept", happenedOn: due.dueOn, words: "It swings again." } as const;
  const by = staffActor(await givenStaff());
  await recordPromiseOutcome({ ...kept, by, now: new Date(), timeZone: "Europe/London" });
  expect(await seen()).toContain("No promise is past its date.");
});

test("the page for the meeting is about the period that is asked for, and holds no words of anybody", async () => {
  await givenAction({ title: "Mend the swings" });
  const page = await caseworker.open("/staff/meeting?from=2026-01-01&to=2026-01-31");
  expect(wordsOf(page.body)).toContain("From 1 January 2026 to 31 January 2026");
  expect(wordsOf(page.body)).toContain("Mend the swings");
  expect(page.body).not.toContain("zither");
  expect((await caseworker.open("/staff/meeting?from=x&to=2026-13-40")).status).toBe(200);
  expect((await (await desk("volunteer")).open("/staff/meeting")).status).toBe(403);
});

test("home shows each role its own work, and every link of it opens", async () => {
  const home = await caseworker.open("/staff");
  expect(wordsOf(home.body)).toContain("was not read in the time that we promise");
  const links = linksOf(home.body).filter((href) => /^\/staff\/(triage|overdue|responses)/.test(href));
  for (const link of links)
    expect((await caseworker.open(link.replaceAll("&amp;", "&"))).status, link).toBe(200);
  const volunteer = wordsOf((await (await desk("volunteer")).open("/staff")).body);
  expect(volunteer).toContain("You can type in what people said.");
  expect(volunteer).not.toContain("The week from");
  const reader = wordsOf((await (await desk("reader")).open("/staff")).body);
  expect(reader).not.toContain("The week from");
});

test("home tells a caseworker what came in last week beside the week before", async () => {
  const [weekBefore, lastWeek, thisWeek] = weekStarts({ now: new Date(), timeZone: "Europe/London" });
  const rowOf = async (name: string) =>
    rowsOf((await caseworker.open("/staff")).body).find(([head]) => head === name);
  expect(await rowOf("Received")).toEqual(["Received", "0", "0"]);
  for (const at of [lastWeek, lastWeek, after(thisWeek, -1), weekBefore, after(weekBefore, -1), thisWeek])
    await givenFeedback({ now: at });
  expect(await rowOf("Received")).toEqual(["Received", "3", "1"]);
  const head = [expect.any(String), "Last week", "The week before"];
  expect(rowsOf((await caseworker.open("/staff")).body)).toContainEqual(head);
});

test("every page has its help, and the list has only what one may open", async () => {
  expect(wordsOf((await caseworker.open("/staff/overdue")).body)).toContain("Help with this page");
  const list = await caseworker.open("/staff/help");
  expect(list.body).not.toContain('href="/staff/settings"');
  const links = linksOf(list.body).filter((href) => href.startsWith("/staff"));
  for (const link of links) expect((await caseworker.open(link)).status, link).toBe(200);
});

test("the page for the stall has the chosen event's code and the operator's numbers", async () => {
  await givenSupport([
    { kind: "support", name: "Listening line", phone: "0800 000 000", url: "", words: "" },
  ]);
  const volunteer = await desk("volunteer");
  const page = await volunteer.open(`/staff/help/stall?event=${event.id}`);
  expect(wordsOf(page.body)).toContain(event.code);
  expect(page.body).toContain("<svg");
  expect(wordsOf(page.body)).toContain("0800 000 000 Listening line");
  expect((await volunteer.open("/staff/help/stall?event=unknown")).status).toBe(200);
});

/** Where everything of an event stands, and where all of it does: its line of the ledger and the sum. */
async function ledgerRows(name: string) {
  const page = await caseworker.open("/staff/ledger");
  const rows = rowsOf(page.body).filter(({ length }) => length === 9);
  return { words: wordsOf(page.body), rows, line: rows.find(([first]) => first === name) };
}

test("the ledger for staff has a line for each event, their sum, and says whether both ways agree", async () => {
  const name = "Tea in the hall";
  const { id: eventId } = await givenEvent({ name });
  const { itemId } = await givenFeedback({ eventId });
  const closed = await givenFeedback({ eventId });
  const by = staffActor(await givenStaff());
  const closure = { kind: "setAside", reason: "notAboutThis", sentence: "About another town." } as const;
  await closeItem({ itemId: closed.itemId, ...closure, by, now: new Date() });
  const { words, rows, line } = await ledgerRows(name);
  expect(line).toEqual([name, "2", "1", "0", "0", "1", "0", "0", "0"]);
  const [head, ...lines] = rows;
  const total = lines.pop();
  expect(lines.length).toBeGreaterThan(2);
  const sums = line?.slice(1).map((_, at) => lines.reduce((sum, cells) => sum + Number(cells[at + 1]), 0));
  expect(total).toEqual(["Total", ...(sums ?? []).map(String)]);
  expect([head?.[1], head?.[5]]).toEqual(["Received", "Set aside"]);
  expect(words).toContain("The ledger balances.");
  expect(words).not.toContain("does not balance");

  await db().withdrawal.create({ data: { itemId, reason: "byReceipt", at: new Date() } });
  const broken = await caseworker.open("/staff/ledger");
  expect(wordsOf(broken.body)).toContain("The ledger does not balance.");
  expect(wordsOf(broken.body)).not.toContain("The ledger balances.");
  expect(rowsOf(broken.body)).toContainEqual([`${name}: Withdrawn`, "0", "1", "0"]);
  expect(rowsOf(broken.body)).toContainEqual([`${name}: Waiting`, "1", "0", "1"]);
});
