import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import en from "#app/locales/en.json";
import { startApp } from "#tests/support/app.ts";
import { attribute, elementsOf, linksOf, wordsOf } from "#tests/support/page.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import {
  givenClimatePlan,
  givenClimateSettings,
} from "#tests/support/second-installation/given-climate-plan.ts";

const FOLDER = "tests/support/second-installation";
/** The words of another installation, which are nowhere in the product. */
const FOREIGN = /hate|police|WREP|Warwickshire|999|£|Hasskriminalität|Polizei/i;
/** Ids are made by chance, and three nines happen. */
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** Files and data; what is left out ends the session. */
const NO_PAGE = /^\/(?:assets|pages|logo|theme\.css|favicon|staff\/sign-out)|\.(?:csv|json|svg)(?:\?|$)/;
const MOST_PAGES = 400;

const german: Record<string, string> = JSON.parse(readFileSync(`${FOLDER}/de.json`, "utf8"));
const site = await startApp({ CATALOGUE_FOLDER: FOLDER });
await givenClimateSettings();
const now = new Date();
const { staff, cookie } = await givenSignedIn({ role: "administrator", now });
const { event } = await givenClimatePlan({ staff, now });

/** A language is always called by its own name. */
function isNameOfLanguage({ childNodes: [only] }: ReturnType<typeof elementsOf>[number]): boolean {
  return only !== undefined && "value" in only && only.value === "English";
}

type Page = { path: string; status: number; html: string };

async function crawl(from: string[]): Promise<Page[]> {
  const pages: Page[] = [];
  const queue = [...from];
  const known = new Set(queue);
  for (let path = queue.shift(); path !== undefined && pages.length < MOST_PAGES; path = queue.shift()) {
    const { status, body: html, location } = await site.get(path, { cookie });
    if (status < 300 || status > 399) pages.push({ path, status, html });
    for (const link of location ? [location] : linksOf(html)) {
      if (known.has(link) || NO_PAGE.test(link) || !link.startsWith("/")) continue;
      known.add(link);
      queue.push(link);
    }
  }
  return pages;
}

const pages = await crawl([
  "/",
  `/e/${event.code}`,
  "/feedback/new",
  "/no-such-page",
  "/staff",
  "/staff/settings",
]);
const pageAt = (path: string) => pages.find((page) => page.path === path)?.html ?? "";

test("the second installation's catalogue has every text of the product and none besides", () => {
  const own = Object.keys(german).filter((key) => !key.startsWith("@"));
  expect(Object.keys(en).filter((key) => !(key in german))).toEqual([]);
  expect(own.filter((key) => !(key in en))).toEqual([]);
  expect(german["@state"]).toBe("draft");
});

test("the product's own texts name nothing of one installation", () => {
  expect(Object.entries(en).filter(([, text]) => FOREIGN.test(text))).toEqual([]);
});

test("every page that can be reached answers", () => {
  expect(pages.length).toBeGreaterThan(40);
  expect(pages.length).toBeLessThan(MOST_PAGES);
  const unanswered = pages.filter(({ status }) => status !== 200).map(({ path }) => path);
  expect(unanswered).toEqual(["/no-such-page"]);
});

test("no page says a word of another installation", () => {
  const found = pages.flatMap(({ path, html }) => {
    const said = html.replace(ID, "");
    const word = FOREIGN.exec(said);
    return word ? [`${path}: …${said.slice(Math.max(0, word.index - 40), word.index + 40)}…`] : [];
  });
  expect(found).toEqual([]);
});

/** What somebody's safety depends on, as long as nobody has read the German catalogue. */
const isBeside = (element: Parameters<typeof attribute>[0]) =>
  attribute(element, "class") === "english-beside";

test("every page is in German and falls back to English nowhere", () => {
  for (const { path, html } of pages) {
    const elements = elementsOf(html);
    const root = elements.find(({ tagName }) => tagName === "html");
    expect([path, root && attribute(root, "lang")]).toEqual([path, "de"]);
    const english = elements.filter(
      (element) => attribute(element, "lang") === "en" && !isNameOfLanguage(element) && !isBeside(element),
    );
    expect([path, english.map(({ tagName }) => tagName)]).toEqual([path, []]);
  }
});

test("amounts are in euros and dates are German", () => {
  const action = pages.find(({ path }) => path.startsWith("/actions/"))?.html ?? "";
  expect(wordsOf(action)).toContain("45.000 €");
  expect(wordsOf(action)).toMatch(/März 2026/);
  expect(wordsOf(pageAt("/ledger"))).toMatch(
    /\d{1,2}\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) 20\d\d/,
  );
});

test("without the incident lane nobody is asked whether something happened to them", () => {
  const form = pages.filter(({ path }) => path.startsWith("/e/") || path.startsWith("/feedback/new"));
  expect(form.length).toBeGreaterThan(1);
  for (const { html } of form) expect(html).not.toContain(german["lanes.incident"] ?? "zugestoßen");
});
