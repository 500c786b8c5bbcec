import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { exportSchema } from "#app/domain/insights/exports/export-choices.ts";
import { exportItems } from "#app/domain/insights/exports/export-items.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenCanaries } from "#tests/support/scenarios/given-canaries.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const now = new Date();
const by = staffActor(await givenStaff({ role: "caseworker" }));

async function taken(choices: Record<string, string> = {}) {
  const exported = await exportItems({
    choices: exportSchema.parse({ format: "csv", disposition: "any", ...choices }),
    by,
    now,
  });
  return exported.ok ? exported.items : exported.reason;
}

test("with nothing to take nothing is written down", async () => {
  expect(await taken()).toBe("none");
  expect(await db().ledgerEntry.count({ where: { kind: "items.exported" } })).toBe(0);
});

test("what was cut, withdrawn, practised, told in confidence or left to be written to is in no file", async () => {
  await givenCanaries();
  const cut = await givenFeedback({ words: "Ask CANARY-cut about it." });
  await db().feedbackWords.update({
    where: { itemId: cut.itemId },
    data: { shown: "Ask […] about it." },
  });
  const gone = await givenFeedback({ words: "CANARY-withdrawn" });
  await withdrawItem({ itemId: gone.itemId, now });
  const practice = await givenEvent({ isPractice: true });
  await givenFeedback({ eventId: practice.id, words: "CANARY-practice" });

  const file = JSON.stringify(await taken());
  expect(file).toContain("Ask […] about it.");
  for (const place of [
    "cut",
    "withdrawn",
    "practice",
    "email",
    "told",
    "moved",
    "reach",
    "lane",
    "objection",
    "note",
  ])
    expect(file).not.toContain(`CANARY-${place}`);
  expect(JSON.stringify(await taken({ practice: "yes" }))).toContain("CANARY-practice");
});

test("the filters of the queue choose, and the ledger says who took how many, without what was searched for", async () => {
  const { itemId } = await givenFeedback({ words: "A zebra crossing by the school." });
  await givenAction();
  const items = await taken({ q: "zebra" });
  expect(items).toMatchObject([{ id: itemId, state: "waiting", words: "A zebra crossing by the school." }]);
  const entry = await db().ledgerEntry.findFirstOrThrow({
    where: { kind: "items.exported" },
    orderBy: { id: "desc" },
    select: { details: true, staffId: true },
  });
  expect(entry).toEqual({
    details: { items: 1, format: "csv", filters: ["q", "disposition"] },
    staffId: by.staffId,
  });
});
