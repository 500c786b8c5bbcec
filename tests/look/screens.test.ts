import { rm } from "node:fs/promises";
import { expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { visit } from "#tests/support/browser.ts";
import { FOR_STATES, formStates } from "#tests/support/page-states.ts";
import { inLanguage, publicPages } from "#tests/support/public-pages.ts";
import { seedDemo } from "../../prisma/seed.ts";

const FOLDER = "tmp/look";
const LANGUAGES = ["en", "pl", "pa", "ur"];
const WIDTHS = [390, 1280];

const site = await startApp(FOR_STATES);
const card = await seedDemo({ now: new Date(), progress: () => undefined });
const paths = await publicPages(site, ["/nowhere", "/responses?q=nothing+like+it", `/e/${card.eventCode}`]);

/** Pictures of every kind of page, for a person to look at: tmp/look/LANGUAGE-WIDTH/PAGE.png. */
test.each(LANGUAGES.flatMap((language) => WIDTHS.map((width) => [language, width] as const)))(
  "%s at %d px",
  async (language, width) => {
    const folder = `${FOLDER}/${language}-${width}`;
    await rm(folder, { recursive: true, force: true });
    const page = await visit({ base: site.base, width });
    const keep = (name: string) =>
      page.screenshot({
        path: `${folder}/${name.replace(/\W+/g, "-").replace(/^-/, "") || "home"}.png`,
        fullPage: true,
      });
    const at = (path: string) => inLanguage(path, language);
    for (const path of paths) {
      await page.goto(at(path));
      await keep(path);
    }
    for (const { name, open } of formStates({ at, receiptCode: card.receiptCode })) {
      await open(page);
      await keep(name);
    }
    await page.context().close();
    expect(paths.length).toBeGreaterThan(15);
  },
);
