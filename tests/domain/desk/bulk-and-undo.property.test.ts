import fc from "fast-check";
import { expect, test } from "vitest";
import { decide } from "#app/domain/desk/decide.server.ts";
import type { Decision } from "#app/domain/desk/decision.ts";
import { undoBatch } from "#app/domain/desk/undo-batch.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { ledgerCheck } from "#app/domain/insights/ledger-check.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { CLOSURE_KINDS, CLOSURE_REASONS } from "#app/domain/triage/reasons.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenArea } from "#tests/support/scenarios/given-area.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenTheme } from "#tests/support/scenarios/given-theme.ts";

await productDatabase();
const now = new Date();
const people = [
  staffActor(await givenStaff()),
  staffActor(await givenStaff()),
  staffActor(await givenStaff()),
];
const action = await givenAction();
const [theme, area] = [await givenTheme(), await givenArea({ name: "Stratford" })];

const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.constant({ kind: "link", actionId: action.id, influence: "addedWeight", themeIds: [theme.id] } as const),
  fc.constantFrom(...CLOSURE_KINDS).map((closure) => ({
    kind: "closure" as const,
    closure,
    reason: CLOSURE_REASONS[closure][0],
    sentence: "This is about another place.",
  })),
  fc.constantFrom<Decision[]>(
    { kind: "themes", themeIds: [theme.id], mode: "add" },
    { kind: "themes", themeIds: [], mode: "replace" },
    { kind: "area", areaId: area.id },
    { kind: "assignment", staffId: people[0]?.staffId ?? null },
  ),
);

const step = fc.record({
  who: fc.nat({ max: 2 }),
  which: fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 1 }),
  does: fc.oneof(
    { weight: 6, arbitrary: decision },
    { weight: 4, arbitrary: fc.constant("undo" as const) },
    { weight: 1, arbitrary: fc.constant("withdraw" as const) },
  ),
});

/** One person of the team works through their steps, one after the other. */
async function work(
  steps: { who: number; which: number[]; does: Decision | "undo" | "withdraw" }[],
  items: string[],
) {
  const batches = new Map<number, string[]>();
  for (const { who, which, does } of steps) {
    const by = people[who];
    const itemIds = which.map((at) => items[at] ?? "").filter(Boolean);
    if (!by) continue;
    if (does === "withdraw") await withdrawItem({ itemId: itemIds[0] ?? "", now });
    else if (does === "undo") {
      const batchId = batches.get(who)?.pop();
      if (batchId) await undoBatch({ batchId, by, now });
    } else {
      const decided = await decide({ itemIds, decision: does, by, now });
      if (decided.ok && decided.batchId) batches.set(who, [...(batches.get(who) ?? []), decided.batchId]);
    }
  }
}

test("after any decisions about several items and undoing them, by three people at once, the ledger balances", {
  timeout: 120_000,
}, async () => {
  const steps = fc.array(step, { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(steps, steps, steps, async (...together) => {
      const items: string[] = [];
      for (let n = 0; n < 6; n += 1) items.push((await givenFeedback()).itemId);
      await Promise.all(together.map((own) => work(own, items)));
      expect((await ledgerCheck()).differences).toEqual([]);
    }),
    { numRuns: 12 },
  );
});
