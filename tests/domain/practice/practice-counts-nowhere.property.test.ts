import fc from "fast-check";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { planActions } from "#app/domain/actions/plan-actions.server.ts";
import { publicAction } from "#app/domain/actions/public-action.server.ts";
import { linkedWords } from "#app/domain/actions/suggesting/linked-words.server.ts";
import { decide } from "#app/domain/desk/decide.server.ts";
import { publicEvents } from "#app/domain/events/public-events.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { lastWeek } from "#app/domain/insights/last-week.server.ts";
import { ledgerCheck } from "#app/domain/insights/ledger-check.server.ts";
import { meeting } from "#app/domain/insights/meeting.server.ts";
import { overdue } from "#app/domain/insights/overdue.server.ts";
import { publicLedger } from "#app/domain/insights/public-ledger.server.ts";
import { workWaiting } from "#app/domain/insights/work-waiting.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { emptyPracticeEvent } from "#app/domain/practice/empty-practice-event.server.ts";
import { publicOutcomes } from "#app/domain/responses/public-outcomes.server.ts";
import { publicResponseFilters } from "#app/domain/responses/public-response-filters.server.ts";
import { publicResponses } from "#app/domain/responses/public-responses.server.ts";
import { responsesOfAction } from "#app/domain/responses/public-responses-about.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { answerDirectly } from "#app/domain/triage/answer-directly.server.ts";
import { judgeAbuse } from "#app/domain/triage/judge-abuse.server.ts";
import { queueCount } from "#app/domain/triage/queue.server.ts";
import { CLOSURE_REASONS } from "#app/domain/triage/reasons.ts";
import { queueSchema } from "#app/domain/triage/schema.ts";
import { suggestedGroups } from "#app/domain/triage/suggested-groups.server.ts";
import { suggestedThemes } from "#app/domain/triage/suggested-themes.server.ts";
import { takeBackAbuse } from "#app/domain/triage/take-back-abuse.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenTheme } from "#tests/support/scenarios/given-theme.ts";

await productDatabase();
await givenSettings();
const [writer, publisher] = [await givenStaff({ role: "caseworker" }), await givenStaff()];
const by = staffActor(publisher);
/** Long enough ago that what nobody reads is late by now. */
const now = new Date("2026-11-02T12:00:00Z");
const later = after(now, days(21));
const action = await givenAction();
const theme = await givenTheme();

/** Everything that counts, in public or for the team, and what is learned from. */
async function everyNumber() {
  const timeZone = "Europe/London";
  const promises = { readWithinDays: 7, answerWithinDays: 14 };
  const asked = { now: later, timeZone, promises };
  const { isBalanced, differences, entries, tables } = await ledgerCheck();
  const filters = queueSchema.parse({ disposition: "any" });
  return {
    balances: { isBalanced, differences, entries: sorted(entries), tables: sorted(tables) },
    ledger: await publicLedger({ now: later, timeZone }),
    events: await publicEvents({ now: later }),
    outcomes: await publicOutcomes(),
    responses: await publicResponses(),
    filters: await publicResponseFilters(),
    action: await publicAction({ ref: action.ref }),
    answers: await responsesOfAction({ actionId: action.id }),
    planned: await planActions(),
    week: await lastWeek({ now: after(now, days(7)), timeZone }),
    overdue: await overdue(asked),
    meeting: await meeting({ from: after(now, -days(1)), to: later, languages: ["en", "pl"], ...asked }),
    waiting: await workWaiting({ staffId: writer.id }),
    queue: await queueCount({ filters, staffId: writer.id, now: later }),
    learned: await linkedWords(),
    themes: await suggestedThemes({ words: "The bus stop by the park is dark" }),
    groups: await suggestedGroups({ take: 5 }),
  };
}

function sorted(balances: Map<string | null, unknown>) {
  return [...balances].sort(([one], [other]) => String(one).localeCompare(String(other)));
}

type Side = { eventId: string; items: string[]; responses: string[] };

const which = fc.nat({ max: 3 });
const does = fc.constantFrom(
  ...(["submit", "submit", "link", "theme", "close", "answer", "publish"] as const),
  ...(["withdrawResponse", "withdraw", "judge", "unjudge"] as const),
);
const step = fc.record({ isPractice: fc.boolean(), does, which, second: fc.boolean() });

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function take(side: Side, one: Step): Promise<void> {
  if (one.does === "submit") {
    side.items.push((await givenFeedback({ eventId: side.eventId, now })).itemId);
    return;
  }
  if (one.does === "withdrawResponse") {
    const responseId = side.responses.pop();
    if (responseId) await withdrawResponse({ responseId, reason: "It told of the wrong place.", by, now });
    return;
  }
  const itemId = side.items[one.which % Math.max(side.items.length, 1)];
  if (!itemId) return;
  const judge = one.second ? staffActor(writer) : by;
  if (one.does === "answer") await answerDirectly({ itemId, words: "Thank you.", by, now });
  if (one.does === "withdraw") await withdrawItem({ itemId, now });
  if (one.does === "judge") await judgeAbuse({ itemId, by: judge, now });
  if (one.does === "unjudge") await takeBackAbuse({ itemId, by: judge, now });
  if (one.does === "publish") side.responses.push(...(await publish(itemId)));
  await decideAbout(one, itemId);
}

async function decideAbout(one: Step, itemId: string): Promise<void> {
  const decided = { itemIds: [itemId], by, now };
  const link = { kind: "link", actionId: action.id, influence: "addedWeight" } as const;
  if (one.does === "link") await decide({ ...decided, decision: link });
  if (one.does === "theme") {
    await decide({ ...decided, decision: { kind: "themes", themeIds: [theme.id], mode: "add" } });
  }
  if (one.does === "close") {
    const closure = one.second ? ("setAside" as const) : ("withheld" as const);
    const why = { reason: CLOSURE_REASONS[closure][0], sentence: "This is about another place." };
    await decide({ ...decided, decision: { kind: "closure", closure, ...why } });
  }
}

/** An item that was taken back or is withheld belongs to no answer. */
async function publish(itemId: string): Promise<string[]> {
  const where = { id: itemId, disposition: { in: ["withdrawn" as const, "withheld" as const] } };
  if ((await db().feedbackItem.count({ where })) > 0) return [];
  const given = { itemIds: [itemId], actionIds: [action.id], writer, publisher, now };
  return [(await givenPublishedResponse(given)).responseId];
}

test("all numbers are the same with a practice event, whatever happens at it, and without it", async () => {
  let practised = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16 }), async (steps) => {
      const real = { eventId: (await givenEvent({ now })).id, items: [], responses: [] };
      const practice = {
        eventId: (await givenEvent({ now, isPractice: true })).id,
        items: [],
        responses: [],
      };
      const submit = { does: "submit", which: 0, second: false } as const;
      const first = [false, true, true, true].map((isPractice) => ({ ...submit, isPractice }));
      for (const one of [...first, ...steps]) {
        await take(one.isPractice ? practice : real, one);
      }
      practised += practice.items.length;
      const withIt = await everyNumber();
      expect(withIt.balances.isBalanced).toBe(true);
      expect(withIt.ledger.total.unaccounted).toBe(0);
      const { items } = await emptyPracticeEvent({ eventId: practice.eventId, by, now });
      expect(items).toBe(practice.items.length);
      const without = await everyNumber();
      expect(without).toEqual(withIt);
      const balance = new Map(without.balances.tables).get(real.eventId) as { received: number } | undefined;
      const abuse = await db().feedbackItem.count({
        where: { eventId: real.eventId, judgedAbuseAt: { not: null } },
      });
      expect(balance?.received ?? 0).toBe(real.items.length - abuse);
    }),
    { numRuns: 12, seed: 20261127, endOnFailure: true },
  );
  expect(practised).toBeGreaterThan(36);
});
