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
const { cookie, staff } = await givenSignedIn({ role: "caseworker" });
const jobs = await startJobs();
afterAll(() => jobs.stop());

const FILE = [
  "Ref;Comment;When;Theme",
  "1;More lamps at the bus stop;3/4/2025;Street lights",
  "2;;3/4/2025;Street lights",
  "3;A bench by the park, please;5/4/2025;Parks",
].join("\n");

test.each([true, false])(
  "a spreadsheet comes in, and goes out again (JavaScript: %s)",
  async (javaScript) => {
    const { id: eventId } = await givenEvent();
    const page = await visit({ base: site.base, width: javaScript ? 1280 : 390, javaScript });
    const [name = "", value = ""] = cookie.split("=");
    await page.context().addCookies([{ name, value, url: site.base }]);
    page.setDefaultTimeout(60_000);
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
    expect(await page.locator("main form[method=post]").count()).toBe(0);
    await picture(page, `import-draft-${javaScript}`);
    if (javaScript) expect(await axeProblems(page)).toEqual([]);
    await page.locator("#order").selectOption("monthFirst");
    await page.locator("main form[method=get] button").click();
    await page.waitForURL(/order=monthFirst/);
    expect(await page.locator("main table").first().innerText()).toContain("4 March 2025");
    await picture(page, `import-chosen-${javaScript}`);
    if (javaScript) expect(await axeProblems(page)).toEqual([]);
    const themes = page.locator("[name=makeThemes]");
    if (javaScript) await themes.check();
    else expect(await themes.count()).toBe(0);
    await page.locator("main form[method=post] button").click();
    const report = page.getByText("3 rows read: 2 added, 0 were here already, 1 refused.");
    await report.waitFor({ timeout: 120_000 });
    await picture(page, `import-done-${javaScript}`);
    expect(await db().feedbackItem.count({ where: { eventId } })).toBe(2);
    expect(await db().feedbackItem.count({ where: { eventId, themes: { some: {} } } })).toBe(2);
    await page.goto(`/staff/exports?event=${eventId}`);
    await picture(page, `export-${javaScript}`);
    if (javaScript) expect(await axeProblems(page)).toEqual([]);
    const download = page.waitForEvent("download");
    await page.locator("main form[action$=items] button").click();
    expect((await download).suggestedFilename()).toMatch(/^items-.*\.csv$/);
  },
  600_000,
);

test("how far it is can be seen without looking again, with JavaScript and without", async () => {
  const { id: eventId } = await givenEvent();
  for (const javaScript of [true, false]) {
    const started = await db().feedbackImport.create({
      data: {
        ...{ eventId, fileName: "long.csv", status: "running", read: 412, added: 400, createdAt: new Date() },
        ...{ reading: { columns: {}, hasHeadings: true, isMonthFirst: null, rows: 896 } },
        startedById: staff.id,
      },
      select: { id: true },
    });
    const page = await visit({ base: site.base, width: javaScript ? 1280 : 390, javaScript });
    const [name = "", value = ""] = cookie.split("=");
    await page.context().addCookies([{ name, value, url: site.base }]);
    await page.goto(`/staff/imports/${started.id}`);
    const bar = page.getByRole("progressbar", { name: "The file is coming in" });
    expect(await bar.getAttribute("value")).toBe("412");
    expect(await page.locator("#progress-count").innerText()).toBe("412 of 896 rows");
    await picture(page, `import-running-${javaScript}`);
    if (javaScript) expect(await axeProblems(page)).toEqual([]);
    const counts = { read: 896, added: 890, already: 6 };
    await db().feedbackImport.update({ where: { id: started.id }, data: { ...counts, status: "done" } });
    await page.getByText("896 rows read: 890 added").waitFor({ timeout: 120_000 });
  }
});
