import fc from "fast-check";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { ledgerCheck } from "#app/domain/insights/ledger-check.server.ts";
import { DISPOSITIONS } from "#app/domain/ledger/dispositions.ts";
import { OPERATIONS, type Operation } from "#tests/support/desk-operations.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { type DeskWork, givenDeskWork } from "#tests/support/scenarios/desk-work.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";

await productDatabase();
await givenSettings();

const STAFF = 4;
const RUNS = 25;
const names = Object.keys(OPERATIONS) as Operation[];
const which = fc.nat({ max: 9 });

/** Each name as often as its weight says. */
const does = fc.oneof(
  ...names.map((name) => ({ weight: OPERATIONS[name].weight, arbitrary: fc.constant(name) })),
);
const step = fc.record({ does, which, other: which, several: fc.uniqueArray(which, { minLength: 1 }) });
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const taken = new Map<Operation, number>();

/** One person of the team goes through their steps, while the others do the same on the same items. */
async function work(shared: DeskWork, person: number, steps: Step[]): Promise<void> {
  for (const { does: name, ...about } of steps) {
    await OPERATIONS[name].go(shared, { person, ...about });
    taken.set(name, (taken.get(name) ?? 0) + 1);
  }
}

test("after any sequences of everything that staff and residents do, four at once, nothing is unaccounted for", async () => {
  const sequence = fc.array(step, { minLength: 3, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(fc.array(sequence, { minLength: STAFF, maxLength: STAFF }), async (together) => {
      const shared = await givenDeskWork({ staff: STAFF, items: 6 });
      await Promise.all(together.map((steps, person) => work(shared, person, steps)));
    }),
    { numRuns: RUNS, seed: 20261127, endOnFailure: true },
  );
  expect(names.filter((name) => !taken.has(name))).toEqual([]);
  await expectBalance();
});

async function expectBalance(): Promise<void> {
  const { differences, entries } = await ledgerCheck();
  expect(differences).toEqual([]);
  const received = [...entries.values()].reduce((sum, balance) => sum + balance.received, 0);
  const placed = [...entries.values()].reduce(
    (sum, balance) => sum + DISPOSITIONS.reduce((all, name) => all + balance[name], 0),
    0,
  );
  expect(received - placed).toBe(0);
  expect(await db().feedbackItem.count({ where: { judgedAbuseAt: null, isPractice: false } })).toBe(received);
  const inTwo = await db().itemGroupMember.groupBy({
    by: ["itemId"],
    where: { leftAt: null },
    having: { itemId: { _count: { gt: 1 } } },
  });
  expect(inTwo).toEqual([]);
}
