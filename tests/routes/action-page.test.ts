import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { startApp } from "#tests/support/app.ts";
import { wordsOf } from "#tests/support/page.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp();
await givenSettings();
const now = new Date();
const ago = (n: number) => after(now, -days(n));
const wordsAt = async (path: string) => wordsOf((await site.get(path)).body);

test("the page says by itself who has not answered, how many people wait and for how long", async () => {
  const { id, ref } = await givenAction();
  const lead = { ledBy: ["Warwickshire County Council"] };
  await db().actionPublication.updateMany({ where: { actionId: id }, data: lead });
  const { itemId } = await givenFeedback({ now: ago(50) });
  const waits =
    "No answer yet from \u2068Warwickshire County Council\u2069 to 1 thing people told us. Waiting for 43 days.";
  expect(await wordsAt(`/actions/${ref}`)).not.toContain("No answer yet");
  await givenLink({ itemId, actionId: id, now: ago(43) });
  expect(await wordsAt(`/actions/${ref}`)).toContain(waits);
  await givenPublishedResponse({ itemIds: [itemId], actionIds: [id] });
  expect(await wordsAt(`/actions/${ref}`)).not.toContain("No answer yet");
});

test("the page says how long nobody has told anything, and since when news was due", async () => {
  const { id, ref, planId } = await givenAction({ now: ago(131) });
  await db().actionPlan.update({ where: { id: planId }, data: { openedAt: ago(131) } });
  expect(await wordsAt(`/actions/${ref}`)).toMatch(/No update since .+: 131 days\. One was due by/);
  await db().actionItem.update({ where: { id }, data: { updateEveryDays: 200 } });
  expect(await wordsAt(`/actions/${ref}`)).not.toContain("No update since");
});

test("the action that this site carries out shows on its own page whether it works, once staff say so", async () => {
  const { id, ref } = await givenAction();
  const { cookie } = await givenSignedIn();
  const title = "Does it work? The numbers";
  const show = (numbers: string, who = cookie) =>
    site.post(`/staff/actions/${id}/numbers`, { numbers }, { cookie: who });
  expect(await wordsAt(`/actions/${ref}`)).not.toContain(title);
  expect(await show("show")).toMatchObject({ status: 303 });
  const shown = await wordsAt(`/actions/${ref}`);
  expect(shown).toContain(title);
  for (const question of [
    "Is everything accounted for?",
    "We count what came in, and where each thing stands now. The two must be equal.",
  ])
    expect(shown).toContain(question);
  expect(await show("maybe")).toMatchObject({ status: 400 });
  const { cookie: reader } = await givenSignedIn({ role: "caseworker" });
  expect((await show("hide", reader)).status).toBe(403);
  expect(await wordsAt(`/actions/${ref}`)).toContain(title);
  await show("hide");
  expect(await wordsAt(`/actions/${ref}`)).not.toContain(title);
});
