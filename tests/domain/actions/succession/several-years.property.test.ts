import fc from "fast-check";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { carryForward } from "#app/domain/actions/succession/carry-forward.server.ts";
import { endAction } from "#app/domain/actions/succession/end-action.server.ts";
import { mergeActions } from "#app/domain/actions/succession/merge-actions.server.ts";
import { openNextPlan } from "#app/domain/actions/succession/open-next-plan.server.ts";
import { splitAction } from "#app/domain/actions/succession/split-action.server.ts";
import { takeBackDecision } from "#app/domain/actions/succession/take-back-decision.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { publicReceipt } from "#app/domain/responses/public-receipt.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenDraftResponse } from "#tests/support/scenarios/given-draft-response.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenNextPlan, givenPlanInUse } from "#tests/support/scenarios/given-next-plan.ts";
import { givenPromise } from "#tests/support/scenarios/given-promise.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const timeZone = "Europe/London";

/** What somebody decides about an action, and what happens to it in the year before. */
const step = fc.record({
  kind: fc.constantFrom("whole", "part", "merged", "split", "ended", "takenBack"),
  one: fc.nat({ max: 5 }),
  other: fc.nat({ max: 5 }),
  second: fc.boolean(),
});
const year = fc.record({
  said: fc.array(fc.record({ at: fc.nat({ max: 5 }), also: fc.nat({ max: 5 }), isAnswered: fc.boolean() }), {
    maxLength: 3,
  }),
  promised: fc.array(fc.nat({ max: 5 }), { maxLength: 2 }),
  drafted: fc.array(fc.nat({ max: 5 }), { maxLength: 1 }),
  steps: fc.array(step, { maxLength: 6 }),
});

type Year = typeof year extends fc.Arbitrary<infer Value> ? Value : never;

const wording = { title: "What it is now", summary: "In other words than before." };
let made = 0;
const draft = () => {
  made += 1;
  return { number: `n${made}`, title: `Action n${made}`, wording };
};

/** What was said and promised in a year. @returns the items, each linked to something */
async function live({ said, promised, drafted }: Year, ids: string[], now: Date): Promise<string[]> {
  const at = (place: number) => ids[place % ids.length] ?? "";
  const items: string[] = [];
  for (const { at: first, also, isAnswered } of said) {
    const { itemId } = await givenFeedback({ now });
    const claim = { influence: "changed", before: "Dark.", after: "Lit." } as const;
    await givenLink({ itemId, actionId: at(first), now, ...claim });
    if (at(also) !== at(first)) await givenLink({ itemId, actionId: at(also), now });
    if (isAnswered) await givenPublishedResponse({ itemIds: [itemId], actionIds: [at(first)], now });
    items.push(itemId);
  }
  for (const place of promised) await givenPromise({ actionId: at(place), now });
  for (const place of drafted) await givenDraftResponse({ actionIds: [at(place)], itemIds: items, now });
  return items;
}

/** Decisions in any order: some are refused, some replace others. The rest goes on whole. */
async function decide({ steps }: Year, ids: string[], nextPlanId: string, now: Date): Promise<void> {
  const every = { nextPlanId, by, now };
  for (const { kind, one, other, second } of steps) {
    const actionId = ids[one % ids.length] ?? "";
    const otherId = ids[other % ids.length] ?? "";
    const reason = "Others carry it on from now.";
    const links = await db().itemLink.findMany({ where: { actionId, endedAt: null }, select: { id: true } });
    const choices = second ? links.slice(0, 1).map(({ id }) => ({ linkId: id, to: 1 })) : [];
    const ways = {
      whole: () => carryForward({ ...every, actionId, action: draft(), leaving: null }),
      part: () =>
        carryForward({ ...every, actionId, action: draft(), leaving: { leftOut: "A part", reason } }),
      merged: () => mergeActions({ ...every, actionIds: [actionId, otherId], action: draft(), reason: null }),
      split: () => splitAction({ ...every, actionId, actions: [draft(), draft()], choices, reason: null }),
      ended: () => endAction({ ...every, actionId, reason }),
      takenBack: () => takeBackDecision({ ...every, actionId }),
    };
    await ways[kind]();
  }
}

const dispositions = async (itemIds: string[]) =>
  db().feedbackItem.findMany({
    where: { id: { in: itemIds } },
    orderBy: { id: "asc" },
    select: { id: true, disposition: true },
  });

/** Every link goes on exactly once or is in force; what is in force leads to the plan in use, or to what has ended. */
async function expectNothingLost(planId: string, itemIds: string[], now: Date): Promise<void> {
  const links = await db().itemLink.findMany({
    where: { itemId: { in: itemIds } },
    select: {
      endedAt: true,
      continuedBy: { select: { toId: true } },
      action: { select: { planId: true, successions: { select: { kind: true } } } },
    },
  });
  for (const { endedAt, continuedBy, action } of links) {
    expect(continuedBy.length).toBe(endedAt ? 1 : 0);
    const isOver = action.successions.some(({ kind }) => kind === "ended");
    if (!endedAt) expect(action.planId === planId || isOver).toBe(true);
  }
  const open = { outcomes: { none: { takenBackAt: null } }, actionId: { not: null } };
  const promises = await db().givenPromise.findMany({ where: open, select: { action: true } });
  for (const { action } of promises) expect(action?.planId).toBe(planId);
  for (const itemId of itemIds) {
    const { shaped } = await publicReceipt({ itemId, now });
    expect(shaped.length).toBeGreaterThan(0);
    expect(shaped.every(({ action }) => action !== null)).toBe(true);
  }
  const drafts = await db().responseAction.findMany({
    where: { response: { status: "draft" } },
    select: { action: { select: { planId: true, successions: { select: { kind: true } } } } },
  });
  for (const { action } of drafts)
    expect(action.planId === planId || action.successions[0]?.kind === "ended").toBe(true);
}

test("over several years no link, promise, draft or way from a receipt to its action is lost", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(year, { minLength: 1, maxLength: 3 }), async (years) => {
      // Each run has the database to itself, but for what it cannot reach.
      await db().actionPlan.updateMany({ where: { archivedAt: null }, data: { archivedAt: new Date(0) } });
      await db().responseAction.deleteMany({});
      let now = new Date("2026-01-05T09:00:00Z");
      let { planId } = await givenPlanInUse({ openedAt: now });
      const promisesBefore = await db().givenPromise.findMany({ select: { id: true } });
      const itemIds: string[] = [];
      for (const one of years) {
        const actions = await db().actionItem.findMany({ where: { planId }, orderBy: { position: "asc" } });
        const ids = actions.map(({ id }) => id);
        if (ids.length === 0) break;
        itemIds.push(...(await live(one, ids, now)));
        const before = await dispositions(itemIds);
        now = after(now, days(30));
        const nextPlanId = await givenNextPlan({ fromId: planId, now, by });
        await decide(one, ids, nextPlanId, now);
        const opened = await openNextPlan({ nextPlanId, rest: { kind: "whole" }, timeZone, by, now });
        expect(opened).toMatchObject({ ok: true });
        if (!opened.ok) return;
        planId = opened.planId;
        expect(await dispositions(itemIds)).toEqual(before);
        await expectNothingLost(planId, itemIds, now);
      }
      expect(promisesBefore.length).toBeLessThanOrEqual(await db().givenPromise.count());
      // What is still promised belongs to this run alone.
      const open = await db().givenPromise.findMany({
        where: { outcomes: { none: { takenBackAt: null } } },
        select: { id: true, madeOn: true },
      });
      await db().promiseOutcome.createMany({
        data: open.map(({ id, madeOn }) => ({
          ...{ promiseId: id, kind: "kept" as const, happenedOn: madeOn, words: "It was kept as promised." },
          ...{ recordedBy: by.staffId, recordedAt: now },
        })),
      });
    }),
    { numRuns: 4, seed: 20_261_128 },
  );
}, 240_000);
