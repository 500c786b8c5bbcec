import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { seconds } from "#app/platform/clock.ts";
import { startApp } from "#tests/support/app.ts";
import { countQueries } from "#tests/support/count-queries.ts";
import { wordsOf } from "#tests/support/page.ts";
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

test("one administrator alone is warned on the first page and on that of the team, and nobody else is", async () => {
  await db().staffMember.updateMany({ where: { role: "administrator" }, data: { role: "caseworker" } });
  const { cookie } = await givenSignedIn({ role: "administrator" });
  const other = await givenSignedIn({ role: "caseworker" });
  const warned = async (who: string) =>
    Promise.all(
      ["/staff", "/staff/team"].map(async (path) =>
        wordsOf((await site.get(path, { cookie: who })).body).includes("You are the only administrator"),
      ),
    );
  expect(await warned(cookie)).toEqual([true, true]);
  expect(await warned(other.cookie)).toEqual([false, false]);
  const second = await givenSignedIn({ role: "administrator" });
  expect([await warned(cookie), await warned(second.cookie)]).toEqual([
    [false, false],
    [false, false],
  ]);
});
