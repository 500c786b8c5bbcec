import fc from "fast-check";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { unlinkItem } from "#app/domain/actions/unlink-item.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { ledgerCheck } from "#app/domain/insights/ledger-check.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { DISPOSITIONS } from "#app/domain/ledger/dispositions.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { answerDirectly } from "#app/domain/triage/answer-directly.server.ts";
import { endDirectAnswer } from "#app/domain/triage/end-direct-answer.server.ts";
import { judgeAbuse } from "#app/domain/triage/judge-abuse.server.ts";
import { CLOSURE_KINDS, CLOSURE_REASONS } from "#app/domain/triage/reasons.ts";
import { reopenItem } from "#app/domain/triage/reopen-item.server.ts";
import { takeBackAbuse } from "#app/domain/triage/take-back-abuse.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { closeItem, linkItem } from "#tests/support/scenarios/one-decision.ts";

await productDatabase();
await givenSettings();
const [writer, publisher] = [await givenStaff({ role: "caseworker" }), await givenStaff()];
const by = staffActor(publisher);
const now = new Date("2026-11-23T12:00:00Z");
const actions = [await givenAction(), await givenAction()];

type Run = { eventId: string; items: string[]; responses: string[] };

/** Which item or action a step is about; taken round the number that there are. */
const which = fc.nat({ max: 5 });
const kind = fc.constantFrom(...CLOSURE_KINDS);

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant("submit" as const) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant("link" as const), which, action: which }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("unlink" as const), which, action: which }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("close" as const), which, kind }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("reopen" as const), which, kind }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("answer" as const), which }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("endAnswer" as const), which }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("publish" as const), which, action: which }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("withdrawResponse" as const), which }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("withdraw" as const), which }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("judge" as const), which, second: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("unjudge" as const), which, second: fc.boolean() }) },
);

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function take(run: Run, one: Step): Promise<void> {
  if (one.does === "submit") {
    run.items.push((await givenFeedback({ eventId: run.eventId, now })).itemId);
    return;
  }
  const itemId = run.items[one.which % Math.max(run.items.length, 1)];
  if (!itemId) return;
  if (one.does === "close") {
    const [reason] = CLOSURE_REASONS[one.kind];
    await closeItem({ itemId, kind: one.kind, reason, sentence: "This is about another place.", by, now });
  }
  if (one.does === "reopen") await reopenItem({ itemId, kind: one.kind, reason: "mistake", by, now });
  if (one.does === "answer") await answerDirectly({ itemId, words: "Thank you.", by, now });
  if (one.does === "endAnswer") await endDirectAnswer({ itemId, by, now });
  if (one.does === "withdraw") await withdrawItem({ itemId, now });
  if (one.does === "judge") await judgeAbuse({ itemId, by: one.second ? staffActor(writer) : by, now });
  if (one.does === "unjudge") await takeBackAbuse({ itemId, by: one.second ? staffActor(writer) : by, now });
  await takeWithAction(run, one, itemId);
}

async function takeWithAction(run: Run, one: Step, itemId: string): Promise<void> {
  if (one.does === "withdrawResponse") {
    const responseId = run.responses.pop();
    if (responseId) await withdrawResponse({ responseId, reason: "It told of the wrong place.", by, now });
  }
  if (!("action" in one)) return;
  const actionId = actions[one.action % actions.length]?.id ?? "";
  if (one.does === "link") await linkItem({ itemId, actionId, influence: "addedWeight", by, now });
  if (one.does === "unlink") {
    const where = { itemId, actionId, endedAt: null };
    const link = await db().itemLink.findFirst({ where, select: { id: true } });
    if (link) await unlinkItem({ linkId: link.id, by, now });
  }
  if (one.does === "publish") run.responses.push(await publish({ itemId, actionId }));
}

/** A response leaves out what was taken back or is withheld. */
async function publish({ itemId, actionId }: { itemId: string; actionId: string }): Promise<string> {
  const where = { id: itemId, disposition: { in: ["withdrawn" as const, "withheld" as const] } };
  const itemIds = (await db().feedbackItem.count({ where })) > 0 ? [] : [itemId];
  const given = { itemIds, actionIds: [actionId], writer, publisher, now };
  return (await givenPublishedResponse(given)).responseId;
}

async function go(steps: Step[]): Promise<{ eventId: string; submitted: number }> {
  const { id: eventId } = await givenEvent({ now });
  const run: Run = { eventId, items: [], responses: [] };
  for (const one of [{ does: "submit" as const }, ...steps]) await take(run, one);
  return { eventId, submitted: run.items.length };
}

/** Several go on at the same time, as several staff do. */
const AT_ONCE = 5;

test("after 1,000 random sequences entries, tables and stored places agree, and received is the sum", async () => {
  let sequences = 0;
  const unchecked: { eventId: string; submitted: number }[] = [];
  const sequence = fc.array(step, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(sequence, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (some) => {
      unchecked.push(...(await Promise.all(some.map(go))));
      sequences += some.length;
      if (sequences % 100 === 0) await expectBalance(unchecked.splice(0));
    }),
    { numRuns: 1000 / AT_ONCE, seed: 20261123, endOnFailure: true },
  );
  expect(sequences).toBe(1000);
});

async function expectBalance(runs: { eventId: string; submitted: number }[]): Promise<void> {
  const check = await ledgerCheck();
  expect(check.differences).toEqual([]);
  for (const { eventId, submitted } of runs) {
    const balance = check.entries.get(eventId);
    const abuse = await db().feedbackItem.count({ where: { eventId, judgedAbuseAt: { not: null } } });
    const received = submitted - abuse;
    expect(balance?.received ?? 0).toBe(received);
    expect(DISPOSITIONS.reduce((sum, name) => sum + (balance?.[name] ?? 0), 0)).toBe(received);
  }
}
