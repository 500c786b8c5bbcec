import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { axeProblems } from "#tests/support/axe-problems.ts";
import { visit } from "#tests/support/browser.ts";
import { everyState } from "#tests/support/every-state.ts";
import { keepFigures } from "#tests/support/figures.ts";
import { nuFindings, SLASHES } from "#tests/support/nu-checker.ts";
import { cutOff, sideways, smallTargets } from "#tests/support/page-measures.ts";
import { tryEverything } from "#tests/support/page-states.ts";

const { site, languages, statesIn } = await everyState();

const documents = new Map<string, string>();
const rows = new Map<string, (string | number)[]>();

async function problemsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const measure of [axeProblems, sideways, cutOff, smallTargets]) found.push(...(await measure(page)));
  return found;
}

test.each(languages)(
  "%s: axe and a narrow phone find nothing, before a page is used and after",
  async (language) => {
    const page = await visit({ base: site.base, width: 320 });
    const strangers = new Set<string>();
    page.on("request", (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(site.base))
        strangers.add(request.url());
    });
    const found: string[] = [];
    const states = statesIn(language);
    for (const { name, open } of states) {
      const response = await open(page);
      documents.set(`${language} ${name}`, (await response?.text()) ?? "");
      const before = await problemsOf(page);
      await tryEverything(page);
      const after = await problemsOf(page);
      found.push(...before.map((problem) => `${name}: ${problem}`));
      found.push(...after.map((problem) => `${name}, used: ${problem}`));
    }
    await page.context().close();
    rows.set(language, [language, states.length, found.length, strangers.size]);
    expect(found).toEqual([]);
    expect([...strangers]).toEqual([]);
  },
);

test("the Nu validator finds no error and has no warning for any of these pages", async () => {
  expect(documents.size).toBeGreaterThan(languages.length * 40);
  const { errors, warnings, notes } = await nuFindings(documents);
  for (const [language, row] of rows) {
    const isIn = (finding: string) => finding.startsWith(`${language} `);
    row.push(errors.filter(isIn).length, warnings.filter(isIn).length);
  }
  expect({ errors, warnings, notes }).toEqual({ errors: [], warnings: [], notes: [SLASHES] });
});

afterAll(() =>
  keepFigures("1-pages", {
    title: "Every public page in every language",
    words:
      "Each page that a visitor can get to, and the states of the forms, 320 px wide, before and after everything on it was used. axe with its WCAG 2.2 AA rules and best practices; beside them nothing scrolls sideways, nothing is cut off and every target measures 24 px. Nu notes one thing on every page, that React closes void elements with a slash; its errors and warnings are counted here.",
    columns: [
      "language",
      "pages and states",
      "problems (axe, width, targets)",
      "requests to other hosts",
      "Nu errors",
      "Nu warnings",
    ],
    rows: [...rows.values()],
  }),
);
