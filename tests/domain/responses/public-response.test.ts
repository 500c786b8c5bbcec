import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { publicResponse } from "#app/domain/responses/public-response.server.ts";
import { responsesOfAction, responsesOfEvent } from "#app/domain/responses/public-responses-about.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";

await productDatabase();
await givenSettings();

async function givenSaid(howMany: number, eventId: string | null = null): Promise<string[]> {
  const said: string[] = [];
  for (let n = 0; n < howMany; n += 1) said.push((await givenFeedback({ eventId })).itemId);
  return said;
}

test("a draft is no public page, and neither is an unknown address", async () => {
  const { slug } = await givenDraftResponse();
  expect(await publicResponse({ now: new Date(), slug })).toBeNull();
  expect(await publicResponse({ now: new Date(), slug: "nothing" })).toBeNull();
});

test("Markdown becomes safe HTML", async () => {
  const weDid = "**New** lights.<script>alert(1)</script>\n\n[See](javascript:alert(1))";
  const { slug } = await givenPublishedResponse({ itemIds: await givenSaid(1), weDid });
  expect(await publicResponse({ now: new Date(), slug })).toMatchObject({
    youSaidHtml: "<p>The bus stops by the park are dark, and people are shouted at while they wait.</p>",
    weDidHtml: "<p><strong>New</strong> lights.</p>\n<p><a>See</a></p>",
  });
});

test("how many people said it is exact from five, and below only fewer than five", async () => {
  const five = await givenSaid(5);
  const of = async (itemIds: string[]) => {
    const action = await givenAction();
    const { slug } = await givenPublishedResponse({ itemIds, actionIds: [action.id] });
    const answer = await publicResponse({ now: new Date(), slug });
    return answer?.kind === "published" ? answer.people : undefined;
  };
  expect(await of(five)).toEqual({ exact: 5 });
  expect(await of(five.slice(0, 4))).toEqual({ fewerThan: 5 });
  expect(await of(five.slice(0, 1))).toEqual({ fewerThan: 5 });
  expect(await of([])).toBeNull();
});

test("who took their words back is not counted, and it does not show that a group is gone", async () => {
  const said = await givenSaid(5);
  const { slug } = await givenPublishedResponse({ itemIds: said });
  for (const itemId of said) await withdrawItem({ itemId, now: new Date() });
  expect(await publicResponse({ now: new Date(), slug })).toMatchObject({ people: { fewerThan: 5 } });
});

test("an action is named by its public title, and not at all without one", async () => {
  const open = await givenAction({ number: "8", title: "Safer stops" });
  const closed = await givenAction({ published: false });
  const { slug } = await givenPublishedResponse({ actionIds: [open.id, closed.id] });
  expect(await publicResponse({ now: new Date(), slug })).toMatchObject({
    actions: [{ ref: "8", title: "Safer stops", status: "underWay", lastProgress: null }],
  });
  expect(JSON.stringify(await publicResponse({ now: new Date(), slug }))).not.toContain("(plan)");
  expect((await responsesOfAction({ actionId: open.id })).map((response) => response.slug)).toEqual([slug]);
});

test("an event is named only where five people there said it, and only as far as it is listed", async () => {
  const here = await givenEvent({ name: "At the library" });
  const small = await givenEvent({ name: "At the small club" });
  const hidden = await givenEvent({ name: "At the refuge" });
  const partly = await givenEvent({ name: "At the temple", town: "Nuneaton" });
  await db().communityEvent.update({ where: { id: hidden.id }, data: { listing: "hidden" } });
  await db().communityEvent.update({ where: { id: partly.id }, data: { listing: "townAndMonth" } });
  const said = [
    ...(await givenSaid(5, here.id)),
    ...(await givenSaid(4, small.id)),
    ...(await givenSaid(5, hidden.id)),
    ...(await givenSaid(5, partly.id)),
  ];
  const { slug } = await givenPublishedResponse({ itemIds: said });
  const answer = await publicResponse({ now: new Date(), slug });
  expect(answer).toMatchObject({
    people: { exact: 19 },
    events: expect.arrayContaining([
      expect.objectContaining({ slug: here.slug, name: "At the library" }),
      { town: "Nuneaton", month: expect.stringMatching(/^\d{4}-\d\d-15$/) },
    ]),
  });
  expect(JSON.stringify(answer)).not.toMatch(/small club|refuge|temple/);
  expect((await responsesOfEvent({ eventId: here.id })).map((response) => response.slug)).toEqual([slug]);
  expect(await responsesOfEvent({ eventId: small.id })).toEqual([]);
});

test("the first publication is told by its month alone", async () => {
  const now = new Date("2026-02-28T12:34:56Z");
  const { slug } = await givenPublishedResponse({ itemIds: await givenSaid(1), now });
  const answer = await publicResponse({ now: new Date(), slug });
  expect(answer).toMatchObject({
    month: "2026-02-15",
    revisions: [{ number: 1, month: "2026-02-15", note: null }],
  });
  expect(JSON.stringify(answer)).not.toContain("2026-02-28");
});
