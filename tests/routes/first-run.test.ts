import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { COMMAND_LINE } from "#app/domain/ledger/actor.ts";
import { listAreas } from "#app/domain/operator/areas.server.ts";
import { findSettings } from "#app/domain/operator/settings.server.ts";
import { listSupportOrganisations } from "#app/domain/operator/support-organisations.server.ts";
import { makeFirstRunLink } from "#app/domain/staff/first-run/make-first-run-link.server.ts";
import { totpCode } from "#app/domain/staff/totp.server.ts";
import { random } from "#app/platform/random.server.ts";
import { startApp } from "#tests/support/app.ts";
import { fieldsOf, wordsOf } from "#tests/support/page.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp({ CATALOGUE_FOLDER: "tests/support/second-installation" });
const now = new Date();
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

async function link(): Promise<string> {
  const made = await makeFirstRunLink({ by: COMMAND_LINE, now, random });
  if (!made.ok) throw new Error(made.reason);
  return made.path;
}

const secretOn = (html: string) => /__secret">([A-Z2-7 ]+)</.exec(html)?.[1]?.replaceAll(" ", "") ?? "";

const FILLED = {
  operatorName: "Harbour Trust",
  campaignName: "Speak up, harbour",
  country: "IE",
  timeZone: "Europe/Dublin",
  currency: "EUR",
  incident: "no",
  areas: "Quays\nHill",
  adminName: "Kim",
  adminEmail: "Kim@harbour.example",
  password: "four odd wooden kettles",
};

async function send(path: string, fields: Record<string, string>, logo?: Uint8Array<ArrayBuffer>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const name of ["Helpline", ""]) {
    form.append("supportId", "");
    form.append("supportKind", "support");
    form.append("supportName", name);
    form.append("supportPhone", "");
    form.append("supportUrl", name ? "www.help.example" : "");
    form.append("supportWords", "");
  }
  if (logo) form.append("logo", new File([logo], "logo.png"));
  return fetch(site.base + path, {
    method: "POST",
    body: form,
    redirect: "manual",
    headers: { origin: site.base },
  });
}

async function filled(path: string) {
  const { body } = await site.get(path);
  const { offered: _, removeLogo: __, ...fields } = fieldsOf(body, "operatorName");
  const own = Object.entries(fields).filter(([name]) => !name.startsWith("support") && name !== "logo");
  const code = totpCode({ secret: secretOn(body), now: new Date() });
  return { ...Object.fromEntries(own), ...FILLED, code };
}

test("before it is set up the site shows nothing but that, and a stranger finds no first-run page", async () => {
  expect((await site.get("/")).status).toBe(503);
  expect((await site.get("/de/actions")).status).toBe(503);
  expect((await site.get("/first-run/unknown")).status).toBe(404);
});

test("the page can be read in every language that there is a catalogue of", async () => {
  const path = await link();
  for (const address of [`/de${path}`, `${path}?language=de`]) {
    const { status, body } = await site.get(address);
    expect([status, wordsOf(body).includes("Ihre Website öffnen")]).toEqual([200, true]);
    expect(body).toContain('lang="de"');
    expect(body).toContain(`action="/de${path}"`);
  }
  expect((await site.get(path)).body).toContain('lang="en"');
});

test("a newer link ends the older one, and neither is an invitation to join", async () => {
  const older = await link();
  const newer = await link();
  expect((await site.get(older)).status).toBe(410);
  expect((await site.get(newer)).status).toBe(200);
  expect((await site.get(newer.replace("/first-run/", "/staff/join/"))).status).toBe(404);
});

test("what is wrong is named at its field, everything typed is kept, and nothing is stored", async () => {
  const path = await link();
  const fields = await filled(path);
  const wrong: [Record<string, string>, string][] = [
    [{ campaignName: "" }, "Enter the name that people will see"],
    [{ brandColour: "#ffff00" }, "This colour is too light to read"],
    [{ timeZone: "Nowhere/Town" }, "Choose a time zone"],
    [{ keepWordsMonths: "many" }, "Enter a whole number"],
    [{ default: "tlh" }, "Choose a language from the list"],
    [{ password: "short" }, "The password needs 12 characters"],
    [{ code: "000000" }, "These 6 digits are not right"],
  ];
  for (const [change, words] of wrong) {
    const answer = await send(path, { ...fields, ...change });
    const body = await answer.text();
    expect([change, answer.status, wordsOf(body).includes(words)]).toEqual([change, 422, true]);
    expect(body).toContain("Harbour Trust");
    expect(body).toContain("Quays\nHill");
    expect(body).not.toContain(FILLED.password);
  }
  const svg = new Uint8Array(new TextEncoder().encode("<svg/>"));
  expect(await (await send(path, fields, svg)).text()).toContain("PNG, JPEG or WebP");
  expect((await send(path, { ...fields, role: "administrator" })).status).toBe(400);
  expect(await findSettings()).toBeNull();
  expect(await db().staffMember.count()).toBe(0);
  expect(await db().storedFile.count()).toBe(0);
});

test("the page opens the site: settings, areas, who can help, a logo, and an administrator who is signed in", async () => {
  const path = await link();
  const answer = await send(path, await filled(path), PNG);
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/staff/plan"]);
  const cookie = (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const settings = await findSettings();
  expect(settings).toMatchObject({
    identity: { operatorName: "Harbour Trust", campaignName: "Speak up, harbour" },
    languages: { default: "en", offered: ["en"] },
    lanes: { incident: false },
    region: { timeZone: "Europe/Dublin", currency: "EUR", country: "IE" },
    isDemo: false,
  });
  expect((await listAreas()).map(({ name }) => name)).toEqual(["Quays", "Hill"]);
  expect(await listSupportOrganisations()).toMatchObject([
    { name: "Helpline", url: "https://www.help.example" },
  ]);
  const [administrator] = await db().staffMember.findMany();
  expect(administrator).toMatchObject({ email: "kim@harbour.example", role: "administrator" });
  const home = await site.get("/staff", { cookie });
  expect([home.status, wordsOf(home.body).includes("What to do next")]).toEqual([200, true]);
  expect((await site.get("/logo")).headers.get("content-type")).toBe("image/png");
  expect((await site.get("/")).status).toBe(200);
  expect((await site.get(path)).status).toBe(410);
  expect((await send(path, FILLED)).status).toBe(410);
  const again = await makeFirstRunLink({ by: COMMAND_LINE, now, random });
  expect(again).toEqual({ ok: false, reason: "alreadySetUp" });
});

test("each section can be changed later by an administrator, and by nobody else", async () => {
  const { cookie } = await givenSignedIn({ role: "administrator" });
  const other = await givenSignedIn({ role: "publisher" });
  const named = { operatorName: "Harbour Trust", campaignName: "Harbour speaks" };
  const helpline = {
    supportId: "",
    supportKind: "support",
    supportName: "Night line",
    supportPhone: "116 123",
  };
  const changes: [string, Record<string, string>][] = [
    ["contacts", { email: "hello@harbour.example", phone: "", address: "" }],
    ["lanes", { incident: "yes" }],
    ["region", { timeZone: "Europe/Paris", currency: "EUR", country: "FR" }],
    ["promises", { readWithinDays: "3", answerWithinDays: "30", keepWordsMonths: "12" }],
    ["languages", { default: "de", offered: "en" }],
    ["sign-videos", { start: "videos.example/start", safety: "", answer: "" }],
    ["identity", { ...named, operatorKind: "A charity", tagline: "We listen", brandColour: "#005a30" }],
    ["support", { ...helpline, supportUrl: "", supportWords: "Day and night." }],
  ];
  for (const [section, fields] of changes) {
    const path = `/staff/settings/${section}`;
    expect([section, (await site.post(path, fields, { cookie: other.cookie })).status]).toEqual([
      section,
      403,
    ]);
    const saved = await site.post(path, fields, { cookie });
    expect([section, saved.status, saved.location]).toEqual([section, 303, "/staff/settings?done=saved"]);
  }
  expect(await findSettings()).toMatchObject({
    contacts: { email: "hello@harbour.example" },
    lanes: { incident: true },
    region: { country: "FR" },
    promises: { keepWordsMonths: 12 },
    languages: { default: "de", offered: ["de", "en"] },
    signVideos: { start: "https://videos.example/start", safety: "", answer: "" },
    identity: { ...named, operatorKind: "A charity", tagline: "We listen", brandColour: "#005a30" },
  });
  expect(await listSupportOrganisations()).toMatchObject([
    { name: "Night line", phone: "116 123", words: "Day and night." },
  ]);
  const unsafe = { start: "http://videos.example", safety: "", answer: "javascript:alert(1)" };
  expect((await site.post("/staff/settings/sign-videos", unsafe, { cookie })).status).toBe(422);
  const wrong = await site.post(
    "/staff/settings/contacts",
    { email: "no", phone: "12", address: "" },
    { cookie },
  );
  expect([wrong.status, wrong.body.includes('value="12"')]).toEqual([422, true]);
});
