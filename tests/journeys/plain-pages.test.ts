import type { Page, Response } from "playwright-core";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { startApp } from "#tests/support/app.ts";
import { axeProblems } from "#tests/support/axe-problems.ts";
import { visit } from "#tests/support/browser.ts";
import { nuFindings, SLASHES } from "#tests/support/nu-checker.ts";
import { cutOff, sideways, smallTargets } from "#tests/support/page-measures.ts";
import { FOR_STATES } from "#tests/support/page-states.ts";
import { givenBrokenSite, sendFrom } from "#tests/support/plain-pages.ts";
import { problemsOnPaper } from "#tests/support/printed.ts";
import { inLanguage } from "#tests/support/public-pages.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";

const WORDS = "The stop is dark. ";
const site = await startApp(FOR_STATES);
const broken = await givenBrokenSite();
/** English, long words, and the other direction: the sheet and the markup are the same in all. */
const languages = ["en", "pl", "ur"];
const documents = new Map<string, string>();

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

const WAYS: Way[] = [
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
  {
    name: "away, sent",
    status: 503,
    open: (page, path) => sendToBroken(page, path),
  },
  { name: "a fault of ours", status: 500, open: (page, path) => withoutAreas(() => page.goto(path)) },
];

async function sendAfter(page: Page, { from, ...sent }: { from: string; to: string; words: string }) {
  await page.goto(from);
  return sendFrom(page, sent);
}

/** It is another site than the one whose settings hold, so for as long as this takes it has to be the one. */
async function sendToBroken(page: Page, path: string) {
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

async function problemsOf(ways: Way[]): Promise<string[]> {
  const page = await visit({ base: site.base, width: 320 });
  const found: string[] = [];
  for (const language of languages) {
    for (const { name, status, open } of ways) {
      await page.setViewportSize({ width: 320, height: 844 });
      const response = await open(page, inLanguage("/feedback/new", language));
      expect([name, language, response?.status()]).toEqual([name, language, status]);
      documents.set(`${language} ${name}`, (await response?.text()) ?? "");
      for (const measure of [axeProblems, sideways, cutOff, smallTargets, problemsOnPaper])
        found.push(...(await measure(page)).map((problem) => `${language} ${name}: ${problem}`));
    }
  }
  await page.context().close();
  return found;
}

test("before the site is set up its one page is as sound as any", async () => {
  expect(await problemsOf(BEFORE)).toEqual([]);
});

test("and so are the pages that say what happened to what was sent when it was not taken", async () => {
  await givenSettings();
  expect(await problemsOf(WAYS)).toEqual([]);
});

test("all of them are valid", async () => {
  expect(documents.size).toBe(languages.length * (BEFORE.length + WAYS.length));
  expect(await nuFindings(documents)).toEqual({ errors: [], warnings: [], notes: [SLASHES] });
});
