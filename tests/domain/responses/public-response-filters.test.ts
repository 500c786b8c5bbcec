import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { publicOutcomes } from "#app/domain/responses/public-outcomes.server.ts";
import { publicResponseFilters } from "#app/domain/responses/public-response-filters.server.ts";
import { publicResponses } from "#app/domain/responses/public-responses.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenTheme } from "#tests/support/scenarios/given-theme.ts";

await productDatabase();
await givenSettings();

async function givenSaid(said: { howMany: number; eventId: string; themeId: string }): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < said.howMany; n += 1) {
    const { itemId } = await givenFeedback({ eventId: said.eventId });
    await db().itemTheme.create({ data: { itemId, themeId: said.themeId } });
    ids.push(itemId);
  }
  return ids;
}

test("a theme and an event are offered only where five people said it, and as far as the event is listed", async () => {
  const [here, small, partly] = [await givenEvent({ name: "Here" }), await givenEvent(), await givenEvent()];
  await db().communityEvent.update({ where: { id: partly.id }, data: { listing: "townAndMonth" } });
  const [buses, rare] = [await givenTheme({ name: "Buses" }), await givenTheme({ name: "Rare" })];
  const said = await givenSaid({ howMany: 5, eventId: here.id, themeId: buses.id });
  const few = await givenSaid({ howMany: 4, eventId: small.id, themeId: rare.id });
  const half = await givenSaid({ howMany: 5, eventId: partly.id, themeId: buses.id });
  const { slug } = await givenPublishedResponse({ itemIds: [...said, ...few] });
  await givenPublishedResponse({ itemIds: half });
  expect(await publicResponseFilters()).toEqual({
    themes: [{ slug: buses.slug, name: "Buses" }],
    events: [{ slug: here.slug, name: "Here" }],
    actions: [],
  });
  const found = async (filter: Parameters<typeof publicResponses>[0]) =>
    (await publicResponses(filter)).responses.map((response) => response.slug);
  expect(await found({ event: here.slug })).toEqual([slug]);
  expect(await found({ theme: buses.slug })).toHaveLength(2);
  expect(await found({ theme: buses.slug, event: here.slug, outcome: "did" })).toEqual([slug]);
  expect(await found({ event: small.slug })).toEqual([]);
  expect(await found({ theme: rare.slug })).toEqual([]);
  await withdrawItem({ itemId: said[0] ?? "", now: new Date() });
  expect((await publicResponseFilters()).events).toEqual([]);
  expect(await found({ event: here.slug })).toEqual([]);
});

test("an action is offered while its wording is approved and a published response answers for it", async () => {
  const [open, closed] = [
    await givenAction({ title: "Safer stops" }),
    await givenAction({ published: false }),
  ];
  const quiet = await givenAction();
  await givenDraftResponse({ actionIds: [quiet.id] });
  const { slug } = await givenPublishedResponse({ actionIds: [open.id, closed.id] });
  expect((await publicResponseFilters()).actions).toEqual([
    { slug: open.ref, name: "Safer stops", language: "en" },
  ]);
  const { responses } = await publicResponses({ action: open.ref });
  expect(responses.map((response) => response.slug)).toEqual([slug]);
  expect((await publicResponses({ action: closed.ref })).found).toBe(0);
});

test("the figures count published responses by what came of it, and no draft or withdrawn one", async () => {
  const actionIds = [(await givenAction()).id];
  const before = await publicOutcomes();
  await givenDraftResponse({ outcome: "will", actionIds });
  await givenPublishedResponse({ outcome: "doing", actionIds });
  const { responseId, publisher } = await givenPublishedResponse({ outcome: "will", actionIds });
  const by = staffActor(publisher);
  await withdrawResponse({ responseId, reason: "It was wrong.", by, now: new Date() });
  const after = await publicOutcomes();
  expect(after.map(({ outcome }) => outcome)).toEqual(["did", "doing", "will", "cannot"]);
  expect(after.map(({ responses }, position) => responses - (before[position]?.responses ?? 0))).toEqual([
    0, 1, 0, 0,
  ]);
});
