import { beforeAll, expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { attribute, elementsOf, fieldsOf, linksOf } from "#tests/support/page.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";

const site = await startApp();

beforeAll(() => givenSettings({ languages: { default: "en", offered: ["en", "pl", "ur", "cy"] } }));

const root = (html: string) => elementsOf(html).find(({ tagName }) => tagName === "html");

test("an offered language answers with and without a catalogue, in its own direction", async () => {
  for (const [path, lang, dir] of [
    ["/pl", "pl", "ltr"],
    ["/ur", "ur", "rtl"],
    ["/ur/feedback/new", "ur", "rtl"],
    ["/cy/help/privacy", "cy", "ltr"],
  ] as const) {
    const page = await site.get(path);
    expect([path, page.status]).toEqual([path, 200]);
    const html = root(page.body);
    expect(html && [attribute(html, "lang"), attribute(html, "dir")]).toEqual([lang, dir]);
  }
});

test("a language that is not offered is an unknown address", async () => {
  for (const path of ["/fr", "/pa/feedback/new", "/xx/y", "/pl/staff"]) {
    expect([path, (await site.get(path)).status]).toEqual([path, 404]);
  }
});

test("what falls back to English is marked as English", async () => {
  const heading = elementsOf((await site.get("/cy/receipt")).body).find(({ tagName }) => tagName === "h1");
  const [passage] = heading?.childNodes ?? [];
  expect(passage && "attrs" in passage && attribute(passage, "lang")).toBe("en");
});

test("the operator's own line heads the pages in the operator's language, and a text the others", async () => {
  const headingOf = async (path: string) => (await site.get(path)).body.match(/<h1[^>]*>(.*?)<\/h1>/)?.[1];
  expect(await headingOf("/")).toBe("You said, we did");
  expect(await headingOf("/pl")).toBe("Wy mówicie, my działamy");
  expect(await headingOf("/cy")).toMatch(/^<span lang="en"[^>]*>You said, we did<\/span>$/);
});

test("links and forms stay in the language, and each page leads to itself in the others", async () => {
  const page = await site.get("/ur/feedback/new");
  const links = linksOf(page.body).filter((href) => !/^\/(?:assets|theme\.css|favicon)/.test(href));
  const others = ["/feedback/new", "/pl/feedback/new", "/cy/feedback/new"];
  expect(links).toEqual(expect.arrayContaining(others));
  for (const href of links) if (!others.includes(href)) expect(href).toMatch(/^\/ur(?:\/|$)/);
  const fields: Record<string, string> = { ...fieldsOf(page.body, "body"), body: "روشنی کم ہے" };
  expect(fields.language).toBe("ur");
  const sent = await site.post("/ur/feedback/new", fields);
  expect(sent.location).toMatch(/^\/ur\/receipt\/new\//);
});
