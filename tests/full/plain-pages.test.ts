import { expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { nuFindings, SLASHES } from "#tests/support/nu-checker.ts";
import { FOR_STATES } from "#tests/support/page-states.ts";
import { plainPages } from "#tests/support/plain-pages.ts";
import { DEMO_SETTINGS, givenSettings } from "#tests/support/scenarios/given-settings.ts";

const site = await startApp(FOR_STATES);
const languages = DEMO_SETTINGS.languages.offered;
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
