import { expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { axeProblems } from "#tests/support/axe-problems.ts";
import { visit } from "#tests/support/browser.ts";
import { nuFindings, SLASHES } from "#tests/support/nu-checker.ts";
import { cutOff, sideways, smallTargets } from "#tests/support/page-measures.ts";
import { everyPublicPage, inLanguage, offeredLanguages } from "#tests/support/public-pages.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";

const site = await startApp();
await givenSettings();
const paths = await everyPublicPage(site, ["/nowhere"]);
const languages = ["en", ...(await offeredLanguages(site))];
const documents = new Map<string, string>();

test.each(languages)("%s: the pages of a site with nothing on it yet are as sound", async (language) => {
  const page = await visit({ base: site.base, width: 320 });
  const found: string[] = [];
  for (const path of paths) {
    const response = await page.goto(inLanguage(path, language));
    documents.set(`${language} ${path}`, (await response?.text()) ?? "");
    for (const measure of [axeProblems, sideways, cutOff, smallTargets])
      found.push(...(await measure(page)).map((problem) => `${path}: ${problem}`));
  }
  await page.context().close();
  expect(found).toEqual([]);
});

test("and valid", async () => {
  expect(await nuFindings(documents)).toEqual({ errors: [], warnings: [], notes: [SLASHES] });
});
