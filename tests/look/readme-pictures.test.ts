import { expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { visit } from "#tests/support/browser.ts";
import { formStates } from "#tests/support/page-states.ts";
import { inLanguage } from "#tests/support/public-pages.ts";
import { seedDemo } from "../../prisma/seed.ts";

const FOLDER = "docs/pictures";

const site = await startApp();
const card = await seedDemo({ now: new Date(), progress: () => undefined });

/** The pictures of the README, as a phone shows the pages. */
test("the README's pictures are made", async () => {
  const page = await visit({ base: site.base, width: 390 });
  await page.setViewportSize({ width: 390, height: 780 });
  const keep = (name: string) => page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.goto("/");
  await keep("home");
  await page.goto(`/e/${card.eventCode}`);
  await keep("start");
  const states = formStates({ at: (path) => path, receiptCode: card.receiptCode });
  await states.find(({ name }) => name.startsWith("new receipt"))?.open(page);
  await page.locator("h1").evaluate((heading) => heading.scrollIntoView());
  await keep("receipt");
  const urdu = inLanguage("/responses", "ur");
  await page.goto(urdu);
  await keep("right-to-left");
  await page.context().close();
  expect(new URL(page.url(), site.base).pathname).toBe(urdu);
});
