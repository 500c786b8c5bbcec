import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import pl from "#app/locales/pl.json" with { type: "json" };
import { after, days } from "#app/platform/clock.ts";
import { startApp } from "#tests/support/app.ts";
import { attribute, elementsOf, linksOf, wordsOf } from "#tests/support/page.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { DEMO_SETTINGS, givenSettings } from "#tests/support/scenarios/given-settings.ts";

const site = await startApp();

test("before it is set up every public page answers 503, for reading and for sending", async () => {
  for (const path of ["/", "/feedback/new", "/receipt", "/pl", "/theme.css", "/nowhere"]) {
    const page = await site.get(path);
    expect([path, page.status]).toEqual([path, 503]);
    expect(page.body).toContain(path === "/pl" ? pl["setUp.heading"] : "This site is being set up");
  }
  expect((await site.post("/feedback/new", { body: "too early" })).status).toBe(503);
  expect((await site.get("/healthz")).status).toBe(200);
  await givenSettings();
  expect((await site.get("/")).status).toBe(200);
});

test("every page of the site's own has a title, a heading, who runs it, no cookie and no script but ours", async () => {
  const event = await givenEvent();
  const help = ["contact", "privacy", "accessibility", "cookies", "how-we-use"].map(
    (name) => `/help/${name}`,
  );
  const own = ["/", "/events", `/events/${event.slug}`, `/e/${event.code}`, "/feedback/new", "/receipt"];
  for (const path of [...own, "/help-now", "/leaving-quickly", ...help]) {
    const page = await site.get(path);
    expect([path, page.status]).toEqual([path, 200]);
    expect(page.headers.get("set-cookie")).toBeNull();
    const elements = elementsOf(page.body);
    expect(elements.filter(({ tagName }) => tagName === "h1")).toHaveLength(1);
    const scripts = elements
      .filter(({ tagName }) => tagName === "script")
      .map((one) => attribute(one, "src"));
    expect(scripts).toEqual([expect.stringMatching(/^\/assets\/site/)]);
    expect(wordsOf(page.body)).toContain(`run by ${DEMO_SETTINGS.identity.operatorName}`);
  }
});

test("a page that is passed on has the campaign's picture; one about somebody's own item has none", async () => {
  const ofPage = async (path: string) => {
    const { body } = await site.get(path);
    const metas = elementsOf(body).filter(({ tagName }) => tagName === "meta");
    return Object.fromEntries(metas.map((one) => [attribute(one, "property"), attribute(one, "content")]));
  };
  const shared = await ofPage("/pl/responses");
  expect(shared["og:url"]).toMatch(/^http:\/\/127\.0\.0\.1.*\/pl\/responses$/);
  expect(shared["og:title"]).toContain(DEMO_SETTINGS.identity.campaignName);
  const picture = new URL(shared["og:image"] ?? "").pathname;
  const file = await fetch(`${site.base}${picture}`);
  const bytes = Buffer.from(await file.arrayBuffer());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  for (const path of ["/receipt", "/feedback/new", "/confidential", "/help-now", "/nowhere"]) {
    expect([path, (await ofPage(path))["og:title"]]).toEqual([path, undefined]);
  }
});

test("lists, the lane, what is not there and what is gone say who runs the site as well", async () => {
  const lists = ["/actions", "/responses", "/promises", "/ledger", "/numbers", "/plans", "/organisations"];
  for (const path of [
    ...lists,
    "/confidential",
    "/receipt/lost",
    "/nowhere",
    "/help/nothing",
    "/receipt/new/x",
  ]) {
    const page = await site.get(path);
    expect([path, wordsOf(page.body)]).toEqual([
      path,
      expect.stringContaining(`run by ${DEMO_SETTINGS.identity.operatorName}`),
    ]);
  }
});

test("unknown pages answer 404 with the way on", async () => {
  for (const path of ["/nowhere", "/help/nothing", "/events/nothing", "/e", "/receipt/new", "/logo"]) {
    expect([path, (await site.get(path)).status]).toEqual([path, 404]);
  }
  expect(linksOf((await site.get("/nowhere")).body)).toContain("/");
  expect((await site.post("/nowhere", { a: "b" })).status).toBe(404);
});

test("the list of events shows open ones first, with their code", async () => {
  await givenEvent({ startsAt: after(new Date(), -days(100)), name: "Long over" });
  const open = await givenEvent({ name: "Still open" });
  const page = await site.get("/events");
  const words = wordsOf(page.body);
  expect(words.indexOf("Still open")).toBeLessThan(words.indexOf("Long over"));
  expect(linksOf(page.body)).toContain(`/e/${open.code}`);
  expect(linksOf((await site.get(`/events/${open.slug}`)).body)).toContain(`/e/${open.code}`);
});

test("the list of events is searched in what it tells: accents and a slip of the pen do not matter", async () => {
  await givenEvent({ name: "Tea at Café Zoë", town: "Nuneaton" });
  const ahead = { startsAt: after(new Date(), days(3)), listing: "townAndMonth" } as const;
  await givenEvent({ name: "Secret supper", town: "Bedworth", ...ahead });
  const namesAt = async (path: string) => wordsOf((await site.get(path)).body);
  for (const q of ["cafe zoe", "zoë", "nuneatn"]) {
    const words = await namesAt(`/events?q=${encodeURIComponent(q)}`);
    expect(words).toContain("Tea at Café Zoë");
    expect(words).not.toContain("Still open");
  }
  expect(await namesAt("/events?q=bedworth")).toContain("Bedworth");
  const nothing = await site.get("/events?q=supper");
  expect(wordsOf(nothing.body)).toContain("Try other words, or fewer");
  expect(wordsOf(nothing.body)).not.toContain("Secret");
  expect(linksOf(nothing.body)).toContain("/events");
});

test("who can help is the operator's list, the most urgent first, with numbers to call", async () => {
  await db().supportOrganisation.createMany({
    data: [
      { kind: "support", name: "Listening ear", phone: "01234 567 890", position: 1 },
      { kind: "emergency", name: "Emergency services", phone: "112", position: 2 },
      { kind: "report", name: "No longer there", position: 3, retiredAt: new Date() },
    ],
  });
  const page = await site.get("/help-now");
  const words = wordsOf(page.body);
  expect(words.indexOf("Emergency services")).toBeLessThan(words.indexOf("Listening ear"));
  expect(words).not.toContain("No longer there");
  expect(page.body).toContain('href="tel:112"');
  expect(page.body).toContain('href="tel:01234567890"');
});

test("the theme is the operator's colour as custom properties and nothing else", async () => {
  await givenSettings({ identity: { ...DEMO_SETTINGS.identity, brandColour: "#004466" } });
  const sheet = await site.get("/theme.css");
  expect(sheet.headers.get("content-type")).toMatch(/^text\/css/);
  expect(sheet.body).toMatch(/^:root\{(?:--[a-z-]+:#[0-9a-f]{6};?)+\}$/);
  expect(sheet.body).toContain("--brand:#004466");
  expect((await site.get("/")).body).toContain("/theme.css?v=004466");
  await givenSettings();
});

test("the logo is served as the picture it is, and only pictures are", async () => {
  const file = (contentType: string) =>
    db().storedFile.create({
      data: { name: "logo", contentType, bytes: new Uint8Array([1, 2, 3]), createdAt: new Date() },
      select: { id: true },
    });
  const withLogo = (id: string) => givenSettings({ identity: { ...DEMO_SETTINGS.identity, logoFileId: id } });
  await withLogo((await file("image/png")).id);
  const picture = await site.get("/logo");
  expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
  expect(picture.headers.get("x-content-type-options")).toBe("nosniff");
  await withLogo((await file("image/svg+xml")).id);
  expect((await site.get("/logo")).status).toBe(404);
  await givenSettings();
});

test("browsers and phones find the site's own icon where they look for it", async () => {
  for (const [path, type] of [
    ["/favicon.svg", "image/svg+xml"],
    ["/apple-touch-icon.png", "image/png"],
  ] as const) {
    const { status, headers } = await site.get(path);
    expect([path, status, headers.get("content-type")]).toEqual([path, 200, type]);
  }
});
