import { expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { lighthouseScores } from "#tests/support/lighthouse.ts";
import { fourPages } from "#tests/support/public-pages.ts";
import { seedDemo } from "../../prisma/seed.ts";

const site = await startApp();
await seedDemo({ now: new Date(), progress: () => undefined });

test("Lighthouse finds nothing to do for accessibility and best practices on a throttled phone", {
  timeout: 600_000,
}, async () => {
  const pages = await fourPages(site);
  const scores = await lighthouseScores(pages.map((path) => site.base + path));
  for (const [place, { accessibility, bestPractices, performance, failed }] of scores.entries()) {
    expect([pages[place], accessibility, bestPractices, failed]).toEqual([pages[place], 100, 100, []]);
    // How busy the machine is counts into it, so one run proves nothing: check:full takes the median of five.
    process.stdout.write(`Lighthouse performance of ${pages[place]}: ${performance}\n`);
  }
});
