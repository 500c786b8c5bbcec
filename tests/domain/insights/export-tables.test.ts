import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { movePromise } from "#app/domain/actions/promises/move-promise.server.ts";
import { recordPromiseOutcome } from "#app/domain/actions/promises/record-promise-outcome.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { exportActions } from "#app/domain/insights/exports/export-actions.server.ts";
import { exportPromises } from "#app/domain/insights/exports/export-promises.server.ts";
import { exportResponses } from "#app/domain/insights/exports/export-responses.server.ts";
import { publicOpenData } from "#app/domain/insights/public-open-data.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenCanaries } from "#tests/support/scenarios/given-canaries.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenPromise } from "#tests/support/scenarios/given-promise.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const now = new Date();
const by = staffActor(await givenStaff({ role: "safeguardingLead" }));

async function actions() {
  const exported = await exportActions({ format: "csv", by, now });
  return exported.ok ? exported.actions : [];
}

async function responses() {
  const exported = await exportResponses({ format: "xlsx", by, now });
  return exported.ok ? exported.responses : [];
}

const lastEntry = () =>
  db().ledgerEntry.findFirstOrThrow({
    where: { kind: { endsWith: ".exported" } },
    orderBy: { id: "desc" },
    select: { kind: true, details: true, staffId: true },
  });

test("with nothing to take nothing is written down", async () => {
  expect(await exportActions({ format: "csv", by, now })).toEqual({ ok: false, reason: "none" });
  expect(await exportResponses({ format: "csv", by, now })).toEqual({ ok: false, reason: "none" });
  expect(await exportPromises({ format: "csv", by, now })).toEqual({ ok: false, reason: "none" });
  expect(await db().ledgerEntry.count({ where: { kind: { endsWith: ".exported" } } })).toBe(0);
});

test("an action has its numbers by influence, without what was taken back, and the ledger says who took it", async () => {
  const { id: actionId } = await givenAction({ title: "Light the stop" });
  const said = [await givenFeedback(), await givenFeedback(), await givenFeedback()];
  for (const { itemId } of said) await givenLink({ itemId, actionId });
  await withdrawItem({ itemId: said[0]?.itemId ?? "", now });
  expect(await actions()).toMatchObject([
    { title: "Light the stop", isPublic: true, status: "underWay", addedWeight: 2, prompted: 0 },
  ]);
  expect(await lastEntry()).toEqual({
    kind: "actions.exported",
    details: { actions: 1, format: "csv" },
    staffId: by.staffId,
  });
});

test("a promise shows each later date with its reason, and what came of it; the ledger says who took it", async () => {
  const made = new Date("2026-03-02T10:00:00Z");
  const due = { dueOn: "2026-05-31", precision: "month" } as const;
  const { promiseId, slug } = await givenPromise({ words: "We will light the stop.", due, now: made });
  const at = { promiseId, by, now: new Date("2026-05-20T10:00:00Z"), timeZone: "Europe/London" };
  const later = { dueOn: "2026-06-30", precision: "day" } as const;
  await movePromise({ ...at, due: later, reason: "The lamps came late." });
  const kept = { kind: "kept", happenedOn: "2026-07-02", words: "All four are lit." } as const;
  await recordPromiseOutcome({ ...at, ...kept, now: new Date("2026-07-03T10:00:00Z") });
  const exported = await exportPromises({ format: "csv", by, now });
  if (!exported.ok) throw new Error(exported.reason);
  expect(exported.promises).toMatchObject([
    {
      ...{ slug, firstDue: "2026-05", due: "2026-06-30", slips: 1, state: "kept", days: 2 },
      laterDates: ["2026-06-30: The lamps came late."],
      ...{ outcomeOn: "2026-07-02", outcomeWords: "All four are lit.", replacedBy: "" },
    },
  ]);
  expect(await lastEntry()).toMatchObject({ kind: "promises.exported", details: { promises: 1 } });
  const open = await publicOpenData("promises", at);
  expect(open).toMatchObject([
    { slug, changes: "2026-05 > 2026-06-30: The lamps came late.", outcomeWords: "All four are lit." },
  ]);
});

test("a response has a row for each of its wordings; nothing raw, of a case, or that names a person is in a file", async () => {
  await givenCanaries();
  const rows = await responses();
  const published = rows.filter(({ status }) => status === "published");
  expect(published.map(({ revision }) => revision)).toEqual([1, 2]);
  expect(published[0]).toMatchObject({ items: 12, actions: [expect.any(String)] });
  expect(published[1]?.revisionPublishedAt).toBe("");
  expect((await lastEntry()).details).toMatchObject({ format: "xlsx" });
  const found = new Set(JSON.stringify([rows, await actions()]).match(/canary-[\w-]+/gi));
  // The team's own drafts, and of the plan what nobody has approved another wording of: titles and organisations.
  const own = ["draft", "revision", "withdrawn-response"].flatMap((place) =>
    ["title", "we-did", "you-said"].map((part) => `CANARY-${place}-${part}`),
  );
  expect([...found].sort()).toEqual(
    [
      ...own,
      ...["organisation-of-document", "suggested-relation", "unapproved"].map((place) => `CANARY-${place}`),
    ].sort(),
  );
});
