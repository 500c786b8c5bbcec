import fc from "fast-check";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { linkGroup } from "#app/domain/actions/link-group.server.ts";
import { mergeGroups } from "#app/domain/actions/merge-groups.server.ts";
import { objectToGroup } from "#app/domain/actions/object-to-group.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { ledgerCheck } from "#app/domain/insights/ledger-check.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { addToGroup } from "#app/domain/triage/add-to-group.server.ts";
import { endGroup } from "#app/domain/triage/end-group.server.ts";
import { groupItems } from "#app/domain/triage/group-items.server.ts";
import { takeOutOfGroup } from "#app/domain/triage/take-out-of-group.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const actions = [await givenAction(), await givenAction()];
const which = fc.nat({ max: 9 });
const step = fc.record({
  does: fc.constantFrom(
    "group",
    "group",
    "add",
    "takeOut",
    "link",
    "link",
    "merge",
    "object",
    "end",
    "withdraw",
  ),
  which,
  other: which,
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
type Shared = { items: string[]; groups: string[] };

const at = (all: string[], nth: number) => all[nth % Math.max(all.length, 1)] ?? "";
let clock = Date.parse("2026-11-23T12:00:00Z");

async function take({ items, groups }: Shared, { does, which: one, other }: Step): Promise<void> {
  clock += 1000;
  const now = new Date(clock);
  const [itemId, groupId] = [at(items, one), at(groups, other)];
  const actionId = actions[other % actions.length]?.id ?? "";
  if (does === "group") {
    const pair = { itemIds: [itemId, at(items, other)], wording: "The same.", language: "en", by, now };
    const made = await groupItems(pair);
    if (made.ok) groups.push(made.groupId);
  }
  if (does === "object") await objectToGroup({ itemId, words: null, now });
  if (does === "withdraw") await withdrawItem({ itemId, now });
  if (!groupId) return;
  if (does === "add") await addToGroup({ groupId, itemId, by, now });
  if (does === "takeOut") await takeOutOfGroup({ groupId, itemId, by, now });
  if (does === "link") await linkGroup({ groupId, actionId, influence: "addedWeight", by, now });
  if (does === "merge") await mergeGroups({ groupId, intoId: at(groups, one), by, now });
  if (does === "end") await endGroup({ groupId, by, now });
}

test("groups, links of groups, objections and withdrawals by several at once leave the ledger in balance", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 2, maxLength: 8 }), { minLength: 4, maxLength: 4 }),
      async (staff) => {
        const given = await Promise.all(Array.from({ length: 8 }, () => givenFeedback()));
        const shared: Shared = { items: given.map(({ itemId }) => itemId), groups: [] };
        await Promise.all(
          staff.map(async (steps) => {
            for (const one of steps) await take(shared, one);
          }),
        );
      },
    ),
    { numRuns: 25, seed: 20261123, endOnFailure: true },
  );
  expect((await ledgerCheck()).differences).toEqual([]);
  const twice = await db().itemGroupMember.groupBy({
    by: ["itemId"],
    where: { leftAt: null },
    having: { itemId: { _count: { gt: 1 } } },
  });
  expect(twice).toEqual([]);
});
