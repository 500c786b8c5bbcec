import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { publicOrganisation } from "#app/domain/actions/organisations/public-organisation.server.ts";
import { publicOrganisations } from "#app/domain/actions/organisations/public-organisations.server.ts";
import { after, dateIn, days } from "#app/platform/clock.ts";
import { startApp } from "#tests/support/app.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenPromise } from "#tests/support/scenarios/given-promise.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";

const site = await startApp();
await givenSettings();
const now = new Date();
const language = "en";

async function given(title: string, named: { ledBy: string[]; partners: string[] }) {
  const action = await givenAction({ title });
  await db().actionPublication.updateMany({ where: { actionId: action.id }, data: named });
  return action;
}

const police = await db().organisation.create({ data: { slug: "police", name: "Police" } });
await db().organisation.create({ data: { slug: "nobody-named", name: "Nobody Named" } });
const led = await given("Light the underpass", { ledBy: ["Police"], partners: ["Police", "Council"] });
await given("Ride along", { ledBy: ["Council"], partners: ["Police"] });

test("an organisation's page has what it leads, what it helps with and what it promised, and the action leads there", async () => {
  const due = { dueOn: dateIn("Europe/London", after(now, -days(5))), precision: "day" } as const;
  await givenPromise({
    organisation: "Police",
    words: "We will walk there at night.",
    due,
    now: after(now, -days(20)),
  });
  const found = await publicOrganisation({ slug: "police", now, language });
  expect(found?.leads.map(({ title }) => title)).toEqual(["Light the underpass"]);
  expect(found?.partnerIn.map(({ title }) => title)).toEqual(["Ride along"]);
  expect(found?.promises.counts).toMatchObject({ late: 1, kept: 0 });
  const page = await site.get("/organisations/police");
  expect(page.body).toMatch(/<h1[^>]*><bdi>Police/);
  expect(page.body).toContain("We will walk there at night.");
  const action = await site.get(`/actions/${led.ref}`);
  expect(action.body).toContain('href="/organisations/police"');
  // The council is named, and is no organisation with an address.
  expect(action.body).not.toContain("/organisations/council");
});

test("who is named by nothing public has no page and stands in no list", async () => {
  expect(await publicOrganisation({ slug: "nobody-named", now, language })).toBeNull();
  expect((await site.get("/organisations/nobody-named")).status).toBe(404);
  const list = await site.get("/organisations");
  expect(list.body).not.toContain("Nobody Named");
  expect(await publicOrganisations({ now })).toEqual([
    { slug: "police", name: "Police", leads: 1, partnerIn: 1, promises: 1, lateOrBroken: 1 },
  ]);
});

test("what it did in an archived plan stands apart, and a withdrawn wording names nobody", async () => {
  const old = await db().actionPlan.create({
    data: {
      slug: "old",
      title: "Old plan",
      createdAt: now,
      openedAt: after(now, -days(800)),
      archivedAt: now,
    },
  });
  await db().actionItem.update({ where: { id: led.id }, data: { planId: old.id } });
  const found = await publicOrganisation({ slug: "police", now, language });
  expect(found?.earlier.map(({ title }) => title)).toEqual(["Light the underpass"]);
  expect(found?.leads).toEqual([]);
  await db().organisation.create({ data: { slug: "council", name: "Council" } });
  expect((await publicOrganisation({ slug: "council", now, language }))?.leads).toHaveLength(1);
  await db().actionPublication.updateMany({ data: { endedAt: now } });
  expect(await publicOrganisation({ slug: "council", now, language })).toBeNull();
  expect((await publicOrganisation({ slug: police.slug, now, language }))?.earlier).toEqual([]);
});
