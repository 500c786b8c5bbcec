import { afterAll, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { startJobs } from "#app/server/jobs.server.ts";
import { startApp } from "#tests/support/app.ts";
import { axeProblems } from "#tests/support/axe-problems.ts";
import { picture, visit } from "#tests/support/browser.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp();
await givenSettings();
const { cookie } = await givenSignedIn({ role: "caseworker" });
const jobs = await startJobs();
afterAll(() => jobs.stop());

const FILE =
  "Ref,Comment,When\n1,More lamps at the bus stop,3/4/2025\n2,,3/4/2025\n3,A bench by the park,5/4/2025\n";

test.each([true, false])(
  "a spreadsheet comes in, and goes out again (JavaScript: %s)",
  async (javaScript) => {
    const { id: eventId } = await givenEvent();
    const page = await visit({ base: site.base, width: javaScript ? 1280 : 390, javaScript });
    const [name = "", value = ""] = cookie.split("=");
    await page.context().addCookies([{ name, value, url: site.base }]);
    page.setDefaultTimeout(10_000);
    await page.goto("/staff/imports/new");
    await page
      .locator("#file")
      .setInputFiles({ name: "sheet.csv", mimeType: "text/csv", buffer: Buffer.from(FILE) });
    await page.locator("#event").selectOption(eventId);
    await page.locator("main form[enctype] button").click();
    await page.waitForURL(/imports\/[0-9a-f-]{36}$/);
    expect(await page.locator("main").innerText()).toContain(
      "Every date in this file could be read in two ways",
    );
    await picture(page, `import-draft-${javaScript}`);
    if (javaScript) expect(await axeProblems(page)).toEqual([]);
    await page.locator("main form[method=post] button").click();
    const report = page.getByText("3 rows read: 2 added, 0 were here already, 1 refused.");
    for (let tries = 0; tries < 20 && !(await report.isVisible()); tries += 1) {
      await page.waitForTimeout(500);
      if (!javaScript) await page.reload();
    }
    expect(await report.isVisible()).toBe(true);
    await picture(page, `import-done-${javaScript}`);
    expect(await db().feedbackItem.count({ where: { eventId } })).toBe(2);
    await page.goto(`/staff/exports?event=${eventId}`);
    await picture(page, `export-${javaScript}`);
    if (javaScript) expect(await axeProblems(page)).toEqual([]);
    const download = page.waitForEvent("download");
    await page.locator("main form[method=post] button").click();
    expect((await download).suggestedFilename()).toMatch(/^items-.*\.csv$/);
  },
);
