import { expect, test, vi } from "vitest";
import { db } from "#app/db/client.server.ts";
import { publicPromises } from "#app/domain/actions/promises/public-promises.server.ts";
import { publicLedger } from "#app/domain/insights/public-ledger.server.ts";
import { OUTCOMES } from "#app/domain/responses/outcome.ts";
import { startApp } from "#tests/support/app.ts";
import { elementsWith, linksOf, wordsOf } from "#tests/support/page.ts";
import { publicPages } from "#tests/support/public-pages.ts";
import { seedDemo } from "../../prisma/seed.ts";

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });
const site = await startApp();
const now = new Date();
await seedDemo({ now, progress: () => undefined, year: true });

test("the demonstration has a year in it: 13 actions, 5 events, about 300 items, 20 answers of every outcome", async () => {
  expect(
    await db().actionPublication.count({ where: { endedAt: null, action: { plan: { archivedAt: null } } } }),
  ).toBe(13);
  expect(await db().communityEvent.count()).toBe(5);
  const items = await db().feedbackItem.count();
  expect(Math.abs(items - 300)).toBeLessThan(20);
  const shown = await db().responseRevision.groupBy({
    by: ["outcome"],
    where: { publishedAt: { not: null } },
  });
  expect(shown.map(({ outcome }) => outcome).sort()).toEqual([...OUTCOMES].sort());
  expect(
    await db().publishedResponse.count({ where: { publishedAt: { not: null } } }),
  ).toBeGreaterThanOrEqual(20);
  const { promises, counts } = await publicPromises({ now });
  for (const state of ["kept", "late", "broken", "onTime"] as const)
    expect([state, counts[state] > 0]).toEqual([state, true]);
  expect(promises.some(({ slips }) => slips > 0)).toBe(true);
  const { total } = await publicLedger({ now, timeZone: "Europe/London" });
  expect(total).toMatchObject({ received: items, unaccounted: 0 });
});

test("every kind of its pages opens and says that it is a demonstration", async () => {
  const pages = await publicPages(site, []);
  expect(pages.length).toBeGreaterThan(20);
  for (const path of pages) {
    const page = await site.get(path);
    expect([path, page.status]).toEqual([path, 200]);
    expect(page.body, path).toContain("This is a demonstration.");
  }
});

test("its page for whom something happened to has whom to call, and where to report", async () => {
  const { body } = await site.get("/help-now");
  for (const phone of ["999", "101"]) expect(body).toContain(`href="tel:${phone}"`);
  for (const name of ["True Vision", "Report Hate Now"]) expect(elementsWith(body, name)).toHaveLength(1);
  for (const host of ["report-it.org.uk", "reporthatenow"])
    expect(body).toMatch(new RegExp(`href="https://[^"]*${host}`));
  expect(wordsOf(body).indexOf("999")).toBeLessThan(wordsOf(body).indexOf("True Vision"));
  expect(linksOf(body)).toContain("/confidential");
});
