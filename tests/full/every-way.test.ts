import { afterAll, expect, test } from "vitest";
import { visit } from "#tests/support/browser.ts";
import { everyState } from "#tests/support/every-state.ts";
import { keepFigures } from "#tests/support/figures.ts";
import { walk } from "#tests/support/keyboard.ts";
import { PAPER, sheetsOf } from "#tests/support/printed.ts";
import { unfold, WAYS } from "#tests/support/ways.ts";

/**
 * The order of the stops and the mark of the focus come from the same markup and sheet in every language; what can differ
 * is how long the words are and which way they run. So one language of each sort is walked through.
 */
const WALKED = ["en", "uk", "ur"];
/** More than twice what the longest page of the demonstration takes. */
const MOST_SHEETS = 12;

const { site, paths, languages, statesIn } = await everyState();

const rows: (string | number)[][] = [];
const sheets: { name: string; count: number }[] = [];

test.each(languages)(
  "%s: every page stands being zoomed, spread, recoloured and printed",
  async (language) => {
    const page = await visit({ base: site.base, width: 320 });
    const found = WAYS.map(({ name }) => ({ name, problems: [] as string[] }));
    const states = statesIn(language);
    for (const { name, open } of states) {
      await open(page);
      await unfold(page);
      for (const [place, { problems }] of WAYS.entries())
        found[place]?.problems.push(...(await problems(page)).map((problem) => `${name}: ${problem}`));
    }
    await page.context().close();
    rows.push([language, states.length, ...found.map(({ problems }) => problems.length), "–"]);
    expect(found.filter(({ problems }) => problems.length > 0)).toEqual([]);
  },
);

test.each(WALKED)(
  "%s: the keyboard reaches everything, sees where it is and is held nowhere",
  async (language) => {
    const page = await visit({ base: site.base, width: 1280 });
    const found: string[] = [];
    for (const { name, open } of statesIn(language)) {
      await open(page);
      await unfold(page);
      found.push(...(await walk(page)).map((problem) => `${name}: ${problem}`));
    }
    await page.context().close();
    rows.find(([of]) => of === language)?.splice(-1, 1, found.length);
    expect(found).toEqual([]);
  },
);

test("no page takes a pile of paper", async () => {
  const page = await visit({ base: site.base, width: PAPER.width });
  for (const path of paths) {
    await page.goto(path);
    sheets.push({ name: path, count: await sheetsOf(page) });
  }
  await page.context().close();
  expect(sheets.filter(({ count }) => count < 1 || count > MOST_SHEETS)).toEqual([]);
});

afterAll(async () => {
  await keepFigures("1-ways", {
    title: "Every way of using a page",
    words: `The same pages and states, with all that is folded opened; counted is what is wrong. 400 % zoom: 1280 by 1024 px at 400 %, where nothing scrolls sideways, nothing is cut off and nothing that stays in its place takes more than a third of the screen. Text spacing: that of WCAG 1.4.12, at 320 and 1280 px, where nothing scrolls sideways or is cut off. Forced colours: every button and field has an edge. Reduced motion: nothing moves, fades or scrolls by itself. A4: nothing is cut off at the side of the sheet, and nothing is on it that only a screen can use. Keyboard: Tab reaches everything that can be used, the focus is seen at each stop, and no stop holds it; in ${WALKED.join(", ")}, because markup and sheet are the same in all, and these have the long words and the other direction.`,
    columns: ["language", "pages and states", ...WAYS.map(({ name }) => name), "keyboard"],
    rows,
  });
  const most = sheets.toSorted((one, other) => other.count - one.count).slice(0, 5);
  await keepFigures("1-ways-sheets", {
    title: "The pages that take the most paper",
    words: `Sheets of A4, in English, of ${sheets.length} pages.`,
    columns: ["page", "sheets"],
    rows: most.map(({ name, count }) => [name, count]),
  });
});
