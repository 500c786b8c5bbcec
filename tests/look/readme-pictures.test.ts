import { stat } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { visit } from "#tests/support/browser.ts";
import { FOR_STATES, formStates } from "#tests/support/page-states.ts";
import { inLanguage } from "#tests/support/public-pages.ts";
import { seedDemo } from "../../prisma/seed.ts";

const FOLDER = "docs/pictures";
const PHONE = { width: 390, height: 1000 };
const DESK = { width: 1280, height: 800 };
/** In bytes: the README has to open on a phone too. */
const LARGEST = 150_000;
/** The address that a receipt shows, in place of the one of the machine that makes the pictures. */
const ORIGIN = "https://west-and-together.example";
const ANSWER = "workshops-for-taxi-and-bus-drivers";

const site = await startApp(FOR_STATES);
const card = await seedDemo({ now: new Date(), year: true, progress: () => undefined });

type Picture = {
  name: string;
  size?: typeof PHONE;
  open: (page: Page) => Promise<unknown>;
  /** What stands at the top of it, when that is not the top of the page. */
  from?: string;
};

const go = (path: string) => (page: Page) => page.goto(path);
const state =
  (name: string) =>
  async (page: Page): Promise<void> => {
    const states = formStates({ at: (path) => path, receiptCode: card.receiptCode });
    const wanted = states.find((one) => one.name === name);
    if (!wanted) throw new Error(`there is no state called ${name}`);
    await wanted.open(page);
  };

async function newReceipt(page: Page): Promise<void> {
  await state("new receipt")(page);
  site.setEnv({ ORIGIN });
  await page.reload();
  site.setEnv({ ORIGIN: undefined });
}

const PICTURES: Picture[] = [
  { name: "answer", size: DESK, open: go(`/responses/${ANSWER}`) },
  { name: "home", open: go("/") },
  { name: "start", open: go(`/e/${card.eventCode}`), from: "main h1" },
  { name: "form", open: go(`/feedback/new?event=${card.eventCode}`), from: "main h1" },
  { name: "confidential", open: go("/confidential"), from: "main h1" },
  { name: "receipt", open: newReceipt, from: "main h1" },
  { name: "standing", open: state("receipt"), from: "main h1" },
  { name: "action", open: go("/actions/12"), from: "main h1" },
  { name: "right-to-left", open: go(inLanguage("/responses", "ur")) },
];

/** The button that leaves at once stays at the top of the screen. */
function scrollBelowExit(heading: HTMLElement | SVGElement): void {
  heading.style.scrollMarginTop = "96px";
  heading.scrollIntoView();
}

test.each(PICTURES)("the README's picture of $name is made", async ({ name, size = PHONE, open, from }) => {
  const page = await visit({ base: site.base, ...size });
  await open(page);
  if (from) await page.locator(from).evaluate(scrollBelowExit);
  const path = `${FOLDER}/${name}.png`;
  await page.screenshot({ path });
  const seen = await page.locator("body").innerText();
  await page.context().close();
  expect(seen).not.toContain("127.0.0.1");
  expect((await stat(path)).size).toBeLessThan(LARGEST);
});
