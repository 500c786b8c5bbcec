import { expect, test } from "vitest";
import { seconds } from "#app/platform/clock.ts";
import { startApp } from "#tests/support/app.ts";
import { countQueries } from "#tests/support/count-queries.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { seedDemo } from "../../prisma/seed.ts";

const site = await startApp();
const queriesOf = countQueries();

/** Who it is, the settings, and one query for each number on the page. */
const BUDGET = 30;

test("the first page asks the database at most 30 things, and no more of them when there is more", {
  timeout: seconds(120),
}, async () => {
  await givenSettings();
  const { cookie } = await givenSignedIn({ role: "administrator" });
  const load = () => queriesOf(() => site.get("/staff", { cookie }));
  await load();
  const empty = await load();
  await seedDemo({ now: new Date(), progress: () => undefined });
  const full = await load();
  expect(full.length, full.join("\n")).toBeLessThanOrEqual(BUDGET);
  expect(full.length).toBe(empty.length);
});
