import { expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { firstVisit } from "#tests/support/first-visit.ts";
import { inLanguage, offeredLanguages, publicPages } from "#tests/support/public-pages.ts";
import { seedDemo } from "../../prisma/seed.ts";

const MOST = 30_000;
const MOST_WITH_FONTS = 60_000;

const site = await startApp();
const card = await seedDemo({ now: new Date(), progress: () => undefined, year: true });

test("a first visit to a page of any kind stays light, asks no other host and runs no other script", async () => {
  const pages = await publicPages(site, [`/e/${card.eventCode}`]);
  expect(pages.length).toBeGreaterThan(15);
  const [other = ""] = await offeredLanguages(site);
  const heaviest: Record<string, number> = {};
  for (const path of [...pages, ...pages.map((page) => inLanguage(page, other))]) {
    const { light, withFonts, strangers } = await firstVisit(site, path);
    expect([path, strangers]).toEqual([path, []]);
    if (light > MOST || withFonts > MOST_WITH_FONTS) heaviest[path] = withFonts;
  }
  expect(heaviest).toEqual({});
});
