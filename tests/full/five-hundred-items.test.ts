import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { ledgerCheck } from "#app/domain/insights/ledger-check.server.ts";
import { startApp } from "#tests/support/app.ts";
import { visit } from "#tests/support/browser.ts";
import { keepFigures } from "#tests/support/figures.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { givenTheme } from "#tests/support/scenarios/given-theme.ts";

const MOST_KEYS = 4;
const MOST_CLICKS = 3;

/** What people speak of: the action and the theme that a person of the team would choose, and how people put it. */
const SUBJECTS = [
  {
    title: "Light the bus stops at night",
    theme: "Buses and stops",
    said: ["The bus stop is dark", "People shout at us at the bus stop", "The driver saw it on the bus"],
  },
  {
    title: "Teach about hate crime in schools",
    theme: "Schools",
    said: ["My son is called names at school", "The teachers look away", "Children hear it in the classroom"],
  },
  {
    title: "Make it easy to report hate crime",
    theme: "Reporting",
    said: ["I did not know where to report it", "Nobody answered my report", "The online form is too long"],
  },
  {
    title: "Guard mosques, temples and gurdwaras",
    theme: "Places of worship",
    said: ["They sprayed the wall of our mosque", "Eggs at the gurdwara again", "The temple has no camera"],
  },
  {
    title: "Put signs and letters into more languages",
    theme: "Languages",
    said: [
      "There is no sign in Polish",
      "My mother cannot read the letter",
      "The surgery has no interpreter",
    ],
  },
];
const WHEN = ["on Friday", "last winter", "every week", "when it was raining", "after the match"];
const WHERE = ["by the park", "near the market", "in Leamington", "behind the library"];

type Wanted = { number: string; theme: string };
type Tally = { items: number; right: number; most: number; mostWhenRight: number; all: number };

const site = await startApp();
await givenSettings();
for (const [at, { title, theme }] of SUBJECTS.entries()) {
  await givenAction({ number: String(at + 1), title });
  await givenTheme({ name: theme });
}
const rows: (string | number)[][] = [];

/** Items of an event of their own, and what a person of the team would decide about each. */
async function givenItems(count: number): Promise<{ eventId: string; wanted: Map<string, Wanted> }> {
  const { id: eventId } = await givenEvent();
  const wanted = new Map<string, Wanted>();
  for (let n = 0; n < count; n += 1) {
    const at = n % SUBJECTS.length;
    const { said = [], theme = "" } = SUBJECTS[at] ?? {};
    const of = (parts: string[], step: number) => parts[Math.floor(n / step) % parts.length];
    const words = `${of(said, 5)} ${of(WHEN, 15)} ${of(WHERE, 75)}. (${n})`;
    const { itemId } = await givenFeedback({ eventId, words });
    wanted.set(itemId, { number: String(at + 1), theme });
  }
  return { eventId, wanted };
}

async function atDesk(eventId: string): Promise<Page> {
  const { cookie } = await givenSignedIn({ role: "caseworker" });
  const page = await visit({ base: site.base, width: 1280, height: 900 });
  const [name = "", value = ""] = cookie.split("=");
  await page.context().addCookies([{ name, value, url: site.base }]);
  await page.goto(`/staff/triage?event=${eventId}`);
  return page;
}

/** What is on the screen about the item beside the queue. */
async function seen(page: Page) {
  const address = (await page.locator("form.sort").getAttribute("action")) ?? "";
  const chips = page.locator(".chip");
  return {
    itemId: /triage\/([^/]+)\/links/.exec(address)?.[1] ?? "",
    suggested: await page.locator(".suggestion__title strong").allInnerTexts(),
    themes: await chips.locator("span").allInnerTexts(),
    ticked: await chips.locator("input:checked + span").allInnerTexts(),
  };
}

type Seen = Awaited<ReturnType<typeof seen>>;

/** The places of the themes that are not as they should be. */
const wrongThemes = ({ themes, ticked }: Seen, { theme }: Wanted) =>
  themes.flatMap((name, at) => ((name === theme) === ticked.includes(name) ? [] : [at]));

/** Decides about the item on the screen with single keys. @returns how many */
async function byKeys(page: Page, screen: Seen, wanted: Wanted): Promise<number> {
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  let focus = -1;
  for (const at of wrongThemes(screen, wanted)) {
    if (focus < 0) await press("t");
    for (focus = Math.max(focus, 0); focus < at; focus += 1) await press("Tab");
    await press("Space");
  }
  const place = screen.suggested.indexOf(wanted.number);
  if (place >= 0) await press(String(place + 1));
  else for (const key of ["l", wanted.number, "Tab", "Tab", "Enter"]) await press(key);
  return keys;
}

/** The same with the mouse. A list takes two clicks: one to open it, one to choose. */
async function byClicks(page: Page, screen: Seen, wanted: Wanted): Promise<number> {
  let clicks = 0;
  for (const at of wrongThemes(screen, wanted)) {
    clicks += 1;
    await page.locator(".chip").nth(at).click();
  }
  const place = screen.suggested.indexOf(wanted.number);
  if (place >= 0) {
    await page.locator(".suggestion button").nth(place).click();
    return clicks + 1;
  }
  const option = page.locator(".sort__other [name=action] option", { hasText: `${wanted.number} ` });
  await page.selectOption(".sort__other [name=action]", (await option.first().getAttribute("value")) ?? "");
  await page.locator(".sort__other button").click();
  return clicks + 3;
}

/** Works through a queue until nothing is left. */
async function workThrough(count: number, decide: typeof byKeys): Promise<Tally> {
  const { eventId, wanted } = await givenItems(count);
  const page = await atDesk(eventId);
  const tally: Tally = { items: 0, right: 0, most: 0, mostWhenRight: 0, all: 0 };
  while ((await page.locator("form.sort").count()) > 0 && tally.items < count) {
    const before = page.url();
    const screen = await seen(page);
    const want = wanted.get(screen.itemId);
    if (!want) throw new Error(`no item of ours is on the screen: ${before}`);
    const isRight = screen.suggested.includes(want.number) && wrongThemes(screen, want).length === 0;
    const taken = await decide(page, screen, want);
    await page.waitForURL((url) => url.href !== before && url.searchParams.get("done") === "linked");
    tally.items += 1;
    tally.all += taken;
    tally.most = Math.max(tally.most, taken);
    if (!isRight) continue;
    tally.right += 1;
    tally.mostWhenRight = Math.max(tally.mostWhenRight, taken);
  }
  expect(await page.locator(".desk-empty").count()).toBe(1);
  await page.context().close();
  await expectDecided(eventId, wanted);
  return tally;
}

async function expectDecided(eventId: string, wanted: Map<string, Wanted>): Promise<void> {
  const items = await db().feedbackItem.findMany({
    where: { eventId },
    select: {
      id: true,
      disposition: true,
      links: { select: { action: { select: { number: true } } } },
      themes: { select: { theme: { select: { name: true } } } },
    },
  });
  const decided = items.map(({ id, disposition, links, themes }) => [
    id,
    disposition,
    links.map(({ action }) => action.number),
    themes.map(({ theme }) => theme.name),
  ]);
  const should = [...wanted].map(([id, { number, theme }]) => [id, "linked", [number], [theme]]);
  expect(decided.sort()).toEqual(should.sort());
}

test.each([
  ["keystrokes", 500, byKeys, MOST_KEYS],
  ["clicks", 100, byClicks, MOST_CLICKS],
] as const)("%s: %d items are linked and themed through the screens", async (what, count, decide, most) => {
  const tally = await workThrough(count, decide);
  const { items, right, mostWhenRight, all } = tally;
  rows.push([what, items, right, mostWhenRight, tally.most, Math.round((all / items) * 100) / 100]);
  expect(items).toBe(count);
  expect(mostWhenRight).toBeLessThanOrEqual(most);
  expect((await ledgerCheck()).differences).toEqual([]);
});

afterAll(() =>
  keepFigures("5-triage", {
    title: "From an item to linked and themed",
    words: `One person of the team works through the queue in the browser, without an error. When the suggested action and themes are right: at most ${MOST_KEYS} keystrokes or ${MOST_CLICKS} clicks.`,
    columns: ["with", "items", "suggestion was right", "most when right", "most of all", "mean"],
    rows,
  }),
);
