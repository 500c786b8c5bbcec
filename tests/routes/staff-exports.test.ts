import { expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp();
await givenSettings();
const { cookie } = await givenSignedIn({ role: "caseworker" });

test("the page's form gives a file, or says why not", async () => {
  const page = await site.get("/staff/exports?disposition=any", { cookie });
  expect(page.body).toContain('action="/staff/exports/items"');
  const nothing = await site.post("/staff/exports/items", { format: "csv" }, { cookie });
  expect(nothing.location).toBe("/staff/exports?refused=none");
  expect((await site.get(nothing.location, { cookie })).body).toContain("Nothing fits these filters");
  await givenFeedback({ words: "=1+1 lamps" });
  const file = await site.post("/staff/exports/items", { format: "csv", disposition: "any" }, { cookie });
  expect(file.status).toBe(200);
  expect(file.body).toContain(`"'=1+1 lamps"`);
  const odd = await site.post("/staff/exports/items", { format: "exe" }, { cookie });
  expect(odd.location).toBe("/staff/exports?refused=form");
});
