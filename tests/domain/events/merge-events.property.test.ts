import fc from "fast-check";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { mergeEvents } from "#app/domain/events/merge-events.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { ledgerCheck } from "#app/domain/insights/ledger-check.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { DISPOSITIONS, sumBalances } from "#app/domain/ledger/dispositions.ts";
import { moveToConfidential } from "#app/domain/safeguarding/move-to-confidential.server.ts";
import { answerDirectly } from "#app/domain/triage/answer-directly.server.ts";
import { judgeAbuse } from "#app/domain/triage/judge-abuse.server.ts";
import { CLOSURE_REASONS } from "#app/domain/triage/reasons.ts";
import { random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenCase } from "#tests/support/scenarios/given-case.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { closeItem, linkItem } from "#tests/support/scenarios/one-decision.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const second = staffActor(await givenStaff());
await givenStaff({ role: "safeguardingLead" });
const { id: actionId } = await givenAction();
const now = new Date("2026-11-23T12:00:00Z");

const PLACES = [...DISPOSITIONS, "abuse", "confidential"] as const;
type Place = (typeof PLACES)[number];

async function putTo(itemId: string, place: Place): Promise<void> {
  if (place === "withdrawn") await withdrawItem({ itemId, now });
  if (place === "withheld" || place === "passedOn" || place === "setAside") {
    const [reason] = CLOSURE_REASONS[place];
    await closeItem({ itemId, kind: place, reason, sentence: "This is about another place.", by, now });
  }
  if (place === "answered") await answerDirectly({ itemId, words: "Thank you.", by, now });
  if (place === "linked") await linkItem({ itemId, actionId, influence: "addedWeight", by, now });
  if (place === "abuse") for (const judge of [by, second]) await judgeAbuse({ itemId, by: judge, now });
  if (place === "confidential") {
    const sentence = "This is read by somebody who protects people.";
    await moveToConfidential({ itemId, sentence, keepWordsMonths: 24, by, now, random });
  }
}

/** An item and where it is put: before the merge, or while it goes on. */
const items = fc.array(fc.record({ place: fc.constantFrom(...PLACES), during: fc.boolean() }), {
  minLength: 1,
  maxLength: 12,
});
const submitted = fc.nat({ max: 8 });

test("whatever stands where and whatever comes in meanwhile, a merge leaves both events and the total in balance", async () => {
  await fc.assert(
    fc.asyncProperty(items, items, submitted, async (inTwice, inStays, more) => {
      const [twice, stays] = [await givenEvent({ now }), await givenEvent({ now })];
      const before = sumBalances([...(await ledgerCheck()).tables.values()]).received;
      const said = await Promise.all(
        [
          ...inTwice.map((one) => ({ ...one, eventId: twice.id })),
          ...inStays.map((one) => ({ ...one, eventId: stays.id })),
        ].map(async ({ eventId, ...one }) => ({
          ...one,
          itemId: (await givenFeedback({ eventId, now })).itemId,
        })),
      );
      for (const { itemId, place, during } of said) if (!during) await putTo(itemId, place);
      const [merged] = await Promise.all([
        mergeEvents({ eventId: twice.id, intoId: stays.id, by, now }),
        ...said.filter(({ during }) => during).map(({ itemId, place }) => putTo(itemId, place)),
        ...Array.from({ length: more }, () => givenFeedback({ eventId: twice.id, now })),
        givenCase({ eventId: twice.id, now }),
      ]);
      expect(merged.ok).toBe(true);
      const check = await ledgerCheck();
      expect(check.differences).toEqual([]);
      const abuse = await db().feedbackItem.count({
        where: { eventId: stays.id, judgedAbuseAt: { not: null } },
      });
      const all = said.length + more - abuse;
      expect(check.entries.get(twice.id)).toBeUndefined();
      expect(check.tables.get(stays.id)?.received ?? 0).toBe(all);
      expect(sumBalances([...check.tables.values()]).received).toBe(before + all);
      const left = { where: { eventId: twice.id } };
      expect([await db().feedbackItem.count(left), await db().confidentialCase.count(left)]).toEqual([0, 0]);
    }),
    { numRuns: 20, seed: 20261127, endOnFailure: true },
  );
});
