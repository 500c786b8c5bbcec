import type { AddressInfo } from "node:net";
import type { Page, Response } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { createApp } from "#app/server/create-app.ts";
import { type Site, startApp } from "./app.ts";
import { axeProblems } from "./axe-problems.ts";
import { visit } from "./browser.ts";
import { nuFindings, SLASHES } from "./nu-checker.ts";
import { cutOff, sideways, smallTargets } from "./page-measures.ts";
import { FOR_STATES } from "./page-states.ts";
import { problemsOnPaper } from "./printed.ts";
import { inLanguage } from "./public-pages.ts";
import { givenSettings } from "./scenarios/given-settings.ts";

/** A server in front of which everything works and behind which nothing does. @returns its address */
async function givenBrokenSite(): Promise<string> {
  const server = createApp({ build: () => Promise.reject(new Error("broken")) }).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type Sent = { to: string; words: string };

/** Sends a form with these words from the page that is open, whatever it has on it. */
async function sendFrom(page: Page, { to, words }: Sent) {
  const [response] = await Promise.all([
    page.waitForResponse((answer) => answer.request().isNavigationRequest()),
    page.evaluate(
      ({ to, words }) => {
        const [form, field] = [document.createElement("form"), document.createElement("textarea")];
        Object.assign(form, { method: "post", action: to });
        Object.assign(field, { name: "body", value: words });
        form.append(field);
        document.body.append(form);
        form.submit();
      },
      { to, words },
    ),
  ]);
  await page.waitForLoadState();
  return response;
}

const WORDS = "The stop is dark. ";

/** What only a state of the server leads to: how to get there, and the status that it answers with. */
type Way = { name: string; status: number; open: (page: Page, path: string) => Promise<Response | null> };

const BEFORE: Way[] = [
  { name: "not set up yet", status: 503, open: (page, path) => page.goto(path) },
  {
    name: "not set up yet, sent",
    status: 503,
    open: (page, path) => sendAfter(page, { from: path, to: path, words: WORDS }),
  },
];

function waysOf({ site, broken }: { site: Site; broken: string }): Way[] {
  return [
    {
      name: "too large",
      status: 413,
      open: (page, path) => sendAfter(page, { from: path, to: path, words: WORDS.repeat(10_000) }),
    },
    {
      name: "from another site",
      status: 403,
      open: (page, path) => sendAfter(page, { from: "about:blank", to: site.base + path, words: WORDS }),
    },
    { name: "away", status: 503, open: (page, path) => page.goto(broken + path) },
    { name: "away, sent", status: 503, open: (page, path) => sendToBroken(page, { site, broken, path }) },
    { name: "a fault of ours", status: 500, open: (page, path) => withoutAreas(() => page.goto(path)) },
  ];
}

/**
 * The pages that say what happened to what was sent when it was not taken, in each of these languages.
 * @returns what is wrong with those before the site is set up and with those after, and the markup of all that were seen
 */
async function plainPages({ site, languages }: { site: Site; languages: string[] }) {
  const ways = waysOf({ site, broken: await givenBrokenSite() });
  const documents = new Map<string, string>();
  const problemsOf = async (some: Way[]): Promise<string[]> => {
    const page = await visit({ base: site.base, width: 320 });
    const found: string[] = [];
    for (const language of languages) {
      for (const { name, status, open } of some) {
        await page.setViewportSize({ width: 320, height: 844 });
        const response = await open(page, inLanguage("/feedback/new", language));
        if (response?.status() !== status)
          throw new Error(`${language} ${name} answered ${response?.status()}`);
        documents.set(`${language} ${name}`, await response.text());
        for (const measure of [axeProblems, sideways, cutOff, smallTargets, problemsOnPaper])
          found.push(...(await measure(page)).map((problem) => `${language} ${name}: ${problem}`));
      }
    }
    await page.context().close();
    return found;
  };
  return {
    documents,
    howMany: languages.length * (BEFORE.length + ways.length),
    beforeSetUp: () => problemsOf(BEFORE),
    afterSetUp: () => problemsOf(ways),
  };
}

/** The tests of these pages in some languages, for a file of its own: the site is not set up when they begin. */
export async function testPlainPages(languages: string[]): Promise<void> {
  const site = await startApp(FOR_STATES);
  const { documents, howMany, beforeSetUp, afterSetUp } = await plainPages({ site, languages });

  test("before the site is set up its one page is as sound as any", async () => {
    expect(await beforeSetUp()).toEqual([]);
  });

  test("and so are the pages that say what happened to what was sent when it was not taken", async () => {
    await givenSettings();
    expect(await afterSetUp()).toEqual([]);
  });

  test("all of them are valid", async () => {
    expect(documents.size).toBe(howMany);
    expect(await nuFindings(documents)).toEqual({ errors: [], warnings: [], notes: [SLASHES] });
  });
}

async function sendAfter(page: Page, { from, ...sent }: Sent & { from: string }) {
  await page.goto(from);
  return sendFrom(page, sent);
}

/** It is another site than the one whose settings hold, so for as long as this takes it has to be the one. */
async function sendToBroken(
  page: Page,
  { site, broken, path }: { site: Site; broken: string; path: string },
) {
  site.setEnv({ ORIGIN: broken });
  const answer = await sendAfter(page, { from: broken + path, to: path, words: WORDS.repeat(20) });
  site.setEnv({ ORIGIN: undefined });
  return answer;
}

/** The page's own query fails, and what stands around the page does not need it. */
async function withoutAreas<T>(look: () => Promise<T>): Promise<T> {
  await db().$executeRaw`ALTER TABLE "Area" RENAME TO "AreaAway"`;
  try {
    return await look();
  } finally {
    await db().$executeRaw`ALTER TABLE "AreaAway" RENAME TO "Area"`;
  }
}
