import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { decide } from "#app/domain/desk/decide.server.ts";
import type { Decision } from "#app/domain/desk/decision.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { startApp } from "#tests/support/app.ts";
import { attribute, elementsOf, fieldsOf, wordsOf } from "#tests/support/page.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenArea } from "#tests/support/scenarios/given-area.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { givenTheme } from "#tests/support/scenarios/given-theme.ts";

const site = await startApp();
await givenSettings();
const { staff, cookie } = await givenSignedIn({ role: "caseworker" });
const by = staffActor(staff);

const open = async (path: string) => (await site.get(path, { cookie })).body;
const send = (path: string, fields: Record<string, string>) => site.post(path, fields, { cookie });
const deskOf = (itemId: string) => `/staff/triage?item=${itemId}`;

async function givenRetiredNames(itemId: string) {
  const now = new Date();
  const [theme, area] = [await givenTheme(), await givenArea({ name: `Old Town ${itemId}` })];
  const decisions: Decision[] = [
    { kind: "themes", themeIds: [theme.id], mode: "add" },
    { kind: "area", areaId: area.id },
  ];
  for (const decision of decisions) await decide({ itemIds: [itemId], decision, by, now });
  await db().theme.update({ where: { id: theme.id }, data: { retiredAt: now }, select: { id: true } });
  await db().area.update({ where: { id: area.id }, data: { retiredAt: now }, select: { id: true } });
  return { theme: theme.id, area: area.id };
}

test("accepting a suggestion and saving the themes keep a theme that is retired", async () => {
  const { itemId } = await givenFeedback();
  const { id: suggested } = await givenAction();
  const { theme } = await givenRetiredNames(itemId);
  const { action: _, ...fields } = fieldsOf(await open(deskOf(itemId)), "withThemes");
  const accepted = await send(`/staff/triage/${itemId}/links?desk=1`, { ...fields, suggested });
  expect(accepted.status).toBe(303);
  expect(await queueItem({ itemId })).toMatchObject({ themes: [{ id: theme }], links: [{}] });
  const saved = await send(`/staff/triage/${itemId}/themes?desk=1`, { ...fields });
  expect(saved.status).toBe(303);
  expect((await queueItem({ itemId })).themes).toMatchObject([{ id: theme }]);
});

test("a retired area is what the forms of its item start with, so that saving them keeps it", async () => {
  const { itemId } = await givenFeedback();
  const { area } = await givenRetiredNames(itemId);
  const pages = [deskOf(itemId), `/staff/triage/${itemId}`, `/staff/triage/${itemId}/area`];
  for (const page of pages) {
    const chosen = elementsOf(await open(page)).filter((element) => attribute(element, "value") === area);
    // The filter beside the desk has it too, and chooses nothing.
    expect(chosen.filter((option) => attribute(option, "selected") !== undefined)).toHaveLength(1);
  }
  const fields = fieldsOf(await open(`/staff/triage/${itemId}/area`), "area");
  expect((await send(`/staff/triage/${itemId}/area`, fields)).status).toBe(303);
  expect((await queueItem({ itemId })).area).toMatchObject({ id: area });
});

test("themes, area, person and link are decided for several items at once, and each item has them", async () => {
  const items = [(await givenFeedback()).itemId, (await givenFeedback()).itemId];
  const other = await givenFeedback();
  const [{ id: theme }, { id: area }, { id: action }] = [
    await givenTheme(),
    await givenArea({ name: "Rugby" }),
    await givenAction(),
  ];
  const forms = [
    { kind: "themes", form: { themes: theme }, seen: { themes: [{ id: theme }] } },
    { kind: "area", form: { area }, seen: { area: { id: area } } },
    { kind: "assignment", form: { person: staff.id }, seen: { assignedToId: staff.id } },
    {
      kind: "link",
      form: { action, influence: "addedWeight" },
      seen: { links: [{ action: { id: action } }] },
    },
  ];
  const untouched = await queueItem(other);
  for (const { kind, form, seen } of forms) {
    const query = new URLSearchParams([["kind", kind], ...items.map((item) => ["items", item])]);
    const path = `/staff/triage/bulk?${query}`;
    const names = elementsOf(await open(path)).map((element) => attribute(element, "name"));
    expect(names, kind).toEqual(expect.arrayContaining(Object.keys(form)));
    const sent = await send(path, form);
    expect([kind, sent.status]).toEqual([kind, 303]);
    expect(wordsOf(await open(sent.location)), kind).toContain("2 items are changed");
    for (const itemId of items) expect(await queueItem({ itemId }), kind).toMatchObject(seen);
  }
  for (const itemId of items) {
    const all = Object.assign({}, ...forms.map(({ seen }) => seen));
    expect(await queueItem({ itemId })).toMatchObject({ ...all, disposition: "linked" });
  }
  expect(await queueItem(other)).toEqual(untouched);
});
