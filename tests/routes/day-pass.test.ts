import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { dayPasses } from "#app/domain/events/day-pass/day-passes.server.ts";
import { endDayPass } from "#app/domain/events/day-pass/end-day-pass.server.ts";
import { findDayPass } from "#app/domain/events/day-pass/enter-day-pass.server.ts";
import { makeDayPass } from "#app/domain/events/day-pass/make-day-pass.server.ts";
import { historyOf } from "#app/domain/insights/told-entries.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { entriesAbout } from "#app/domain/ledger/entries.server.ts";
import { random } from "#app/platform/random.server.ts";
import { startApp } from "#tests/support/app.ts";
import { axeProblems } from "#tests/support/axe-problems.ts";
import { picture, visit } from "#tests/support/browser.ts";
import { attribute, elementsOf, fieldsOf } from "#tests/support/page.ts";
import { givenDayPass } from "#tests/support/scenarios/given-day-pass.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenName } from "#tests/support/scenarios/given-name.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { STAFF_PERMISSIONS } from "./staff-permissions.ts";

const site = await startApp({ SIGN_INS_PER_ADDRESS: "1000" });
await givenSettings();
const timeZone = "Europe/London";
const colleague = await givenSignedIn({ role: "caseworker" });
const by = staffActor(colleague.staff);
const NOBODY = "00000000-0000-4000-8000-000000000000";

async function givenPass() {
  const { id: eventId } = await givenEvent();
  return givenDayPass({ eventId, by });
}

type Pass = Awaited<ReturnType<typeof givenPass>>;

async function enter({ path, pin }: Pass): Promise<string> {
  const { status, headers, location } = await site.post(path, { pin });
  expect([status, location]).toEqual([303, `${path}/sheets`]);
  expect(headers.get("set-cookie")).toMatch(/^day=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  return headers.get("set-cookie")?.split(";")[0] ?? "";
}

const sheet = (body: string, key: string) => ({
  body,
  language: "en",
  area: "",
  submissionKey: key.padEnd(24, "x"),
});

test("with link and PIN a volunteer types a sheet, whose code is shown; the ledger names the pass", async () => {
  const pass = await givenPass();
  const cookie = await enter(pass);
  const page = await site.post(`${pass.path}/sheets`, sheet("The lights are out", "one"), { cookie });
  expect(page.status).toBe(200);
  expect(page.body).toContain("receipt__code");
  expect(page.body).toContain("1 sheet typed in");
  expect(page.body).not.toContain("The lights are out");
  const item = await db().feedbackItem.findFirstOrThrow({ where: { eventId: pass.eventId } });
  expect(item).toMatchObject({ channel: "paper", enteredById: null, disposition: "waiting" });
  expect(await entriesAbout(item.id)).toMatchObject([
    {
      kind: "item.received",
      actor: "system",
      staffId: null,
      details: { channel: "paper", passId: pass.passId },
    },
  ]);
  expect((await historyOf(item.id))[0]?.details).toMatchObject({ passId: "Table 3" });
  expect(await dayPasses({ eventId: pass.eventId, now: new Date() })).toMatchObject([
    { typed: 1, isOpen: true },
  ]);
});

/** Which answer is chosen to "whose words are they?". */
function whoseOf(html: string): string | undefined {
  const chosen = elementsOf(html).find(
    (element) => attribute(element, "name") === "spokenFor" && attribute(element, "checked") !== undefined,
  );
  return chosen && attribute(chosen, "value");
}

test("a sheet says whose words it has: another person's with their agreement, or a group's of about so many", async () => {
  const pass = await givenPass();
  const cookie = await enter(pass);
  const group = await givenName({ kind: "communityGroup", name: "Women’s circle" });
  const at = `${pass.path}/sheets`;
  const empty = (await site.get(at, { cookie })).body;
  expect(whoseOf(empty)).toBe("self");
  expect(empty).toMatch(/<details class="govuk-details">/);
  for (const [spokenFor, field] of [
    ["another", "agreed"],
    ["group", "groupSize"],
  ] as const) {
    const refused = await site.post(at, { ...sheet("We wait in the dark", "whose"), spokenFor }, { cookie });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatch(/<details class="govuk-details" open/);
    expect(refused.body).toContain(`href="#${field}"`);
    expect(fieldsOf(refused.body, "body")).toMatchObject({ body: "We wait in the dark" });
    expect(whoseOf(refused.body)).toBe(spokenFor);
  }
  const whose = { spokenFor: "group", groupSize: "1,200", communityGroup: group.id };
  const added = await site.post(at, { ...sheet("We wait in the dark", "group"), ...whose }, { cookie });
  expect(added.status).toBe(200);
  // The next sheet begins anew: its words are the writer's own until somebody says otherwise.
  expect(whoseOf(added.body)).toBe("self");
  expect(
    await db().feedbackItem.findMany({
      where: { eventId: pass.eventId },
      select: { spokenFor: true, groupSize: true, communityGroupId: true },
    }),
  ).toEqual([{ spokenFor: "group", groupSize: 1200, communityGroupId: group.id }]);
});

test("neither PIN nor link is stored as it is, and the link has 128 bits", async () => {
  const pass = await givenPass();
  const row = await db().dayPass.findUniqueOrThrow({ where: { id: pass.passId } });
  expect(pass.pin).toMatch(/^\d{6}$/);
  expect(pass.path).toMatch(/^\/day\/[\w-]{22}$/);
  expect(row.pinHash).toMatch(/^\$argon2id\$/);
  expect(JSON.stringify(row)).not.toContain(pass.pin);
});

test("without the PIN nothing is shown and nothing is taken; words that come too late are given back", async () => {
  const pass = await givenPass();
  expect((await site.get(`${pass.path}/sheets`)).location).toBe(pass.path);
  const late = await site.post(`${pass.path}/sheets`, sheet("Nobody may lose this", "late"));
  expect(late.status).toBe(422);
  expect(late.body).toContain("Nobody may lose this");
  expect(await db().feedbackItem.count({ where: { eventId: pass.eventId } })).toBe(0);
});

test("ten wrong PINs end the pass, also when they come at once, and the right one does not count", async () => {
  const pass = await givenPass();
  for (let n = 0; n < 3; n += 1) await enter(pass);
  const wrong = pass.pin === "000000" ? "111111" : "000000";
  const tries = await Promise.all(Array.from({ length: 12 }, () => site.post(pass.path, { pin: wrong })));
  expect(tries.map(({ status }) => status).toSorted()).toEqual([410, 410, ...Array(10).fill(422)]);
  expect((await site.post(pass.path, { pin: pass.pin })).status).toBe(410);
});

test("a pass that staff end is over at once, and one of another event is not theirs to end here", async () => {
  const pass = await givenPass();
  const cookie = await enter(pass);
  const now = new Date();
  const elsewhere = endDayPass({ passId: pass.passId, eventId: NOBODY, by, now });
  await expect(elsewhere).rejects.toMatchObject({ status: 404 });
  await site.post(
    `/staff/events/${pass.eventId}/passes/${pass.passId}/end`,
    {},
    { cookie: colleague.cookie },
  );
  expect((await site.get(`${pass.path}/sheets`, { cookie })).status).toBe(410);
  expect((await entriesAbout(pass.eventId)).map(({ kind }) => kind)).toEqual([
    "event.passMade",
    "event.passEnded",
  ]);
});

test("a pass lasts three days at most, and is over when its day is", async () => {
  const pass = await givenPass();
  const { expiresAt } = await db().dayPass.findUniqueOrThrow({ where: { id: pass.passId } });
  const token = pass.path.split("/").at(-1) ?? "";
  await expect(findDayPass({ token, now: expiresAt })).rejects.toMatchObject({ status: 410 });
  const now = new Date();
  const refused = await makeDayPass({
    ...{ eventId: pass.eventId, name: "x", timeZone, by, now, random },
    lastDay: "2099-01-01",
  });
  expect(refused).toEqual({ ok: false, reason: "day" });
});

test("a pass for one event opens no other, and finishing ends the session", async () => {
  const [one, other] = [await givenPass(), await givenPass()];
  const cookie = await enter(one);
  expect((await site.get(`${other.path}/sheets`, { cookie })).location).toBe(other.path);
  expect((await site.post(`${one.path}/end`, {}, { cookie })).headers.get("set-cookie")).toContain(
    "Max-Age=0",
  );
  expect((await site.get(`${one.path}/sheets`, { cookie })).location).toBe(one.path);
});

const addresses = Object.entries(STAFF_PERMISSIONS)
  .filter(([file]) => existsSync(`app/routes/${file}`))
  .flatMap(([file, { loader, action }]) => {
    const path = `/${file
      .replace(/\.tsx?$/, "")
      .replace(/\._index$/, "")
      .replaceAll("_.", ".")
      .replaceAll(/\$\w+/g, NOBODY)
      .replaceAll(".", "/")}`;
    return [...(loader ? [["get", path] as const] : []), ...(action ? [["post", path] as const] : [])];
  });

test("every staff page is closed to somebody with a day pass, whatever they call their cookie", {
  timeout: 600_000,
}, async () => {
  const cookie = await enter(await givenPass());
  const both = `${cookie}; ${cookie.replace("day=", "session=")}`;
  const open: string[] = [];
  for (const [method, path] of addresses) {
    const answer =
      method === "get" ? await site.get(path, { cookie: both }) : await site.post(path, {}, { cookie: both });
    if (!answer.location.startsWith("/staff/sign-in")) open.push(`${method} ${path} ${answer.status}`);
  }
  expect(addresses.length).toBeGreaterThan(100);
  expect(open).toEqual([]);
});

test("staff make a pass whose link and PIN are shown once; it works in a browser, and axe has nothing to say", {
  timeout: 600_000,
}, async () => {
  const { id } = await givenEvent();
  const page = await visit({ base: site.base, width: 1280, javaScript: true });
  page.setDefaultTimeout(10_000);
  const [name = "", value = ""] = colleague.cookie.split("=");
  await page.context().addCookies([{ name, value, url: site.base }]);
  await page.goto(`/staff/events/${id}/passes`);
  await page.locator("#name").fill("Table 3");
  await page.locator("main form button").first().click();
  await page.locator("main strong").waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await picture(page, "day-pass-made-1280");
  const pin = await page.locator("main strong").innerText();
  const link = await page.locator("main textarea").first().inputValue();
  const table = await visit({ base: site.base, width: 390 });
  await table.goto(new URL(link).pathname);
  await table.locator("#pin").fill(`${pin.slice(0, 3)} ${pin.slice(3)}`);
  await picture(table, "day-pin-390");
  await table.locator("main form button").click();
  await table.locator("#body").fill("The bus stop is dark");
  await table.locator("main form button").first().click();
  await table.locator(".receipt__code").waitFor();
  expect(await axeProblems(table)).toEqual([]);
  await picture(table, "day-sheets-390");
});
