import { makePromise } from "#app/domain/actions/promises/make-promise.server.ts";
import { movePromise } from "#app/domain/actions/promises/move-promise.server.ts";
import { promisingOrganisations } from "#app/domain/actions/promises/promises-for-staff.server.ts";
import { recordPromiseOutcome } from "#app/domain/actions/promises/record-promise-outcome.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { after, days } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import { DEMO_PROMISES, type DemoPromise } from "./demo-promises.ts";

type Seed = { now: Date; publisher: SignedInStaff; actions: Map<string, string> };

const WHERE = { timeZone: "Europe/London" };

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

/**
 * Promises that were kept, moved, are late or broken, in the order in which they were made.
 * @returns the promise of each action, the newest where there are several
 */
export async function seedPromises(seed: Seed): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  for (const promise of DEMO_PROMISES) {
    const before = made.get(promise.action);
    const promiseId = await seedPromise(seed, promise);
    made.set(promise.action, promiseId);
    if (promise.replacesTheOneBefore && before) await replace(seed, { promise, promiseId, before });
  }
  return made;
}

async function seedPromise(seed: Seed, promise: DemoPromise): Promise<string> {
  const by = staffActor(seed.publisher);
  const at = (daysAgo: number) => after(seed.now, -days(daysAgo));
  const due = (daysAgo: number) => ({ dueOn: dayOf(at(daysAgo)), precision: "day" as const });
  const actionId = seed.actions.get(promise.action) ?? "";
  const { leadId } = await promisingOrganisations({ actionId });
  const made = await makePromise({
    organisation: leadId ? { id: leadId } : { name: promise.organisation },
    ...{ actionId, words: promise.words, evidenceWanted: promise.evidenceWanted, language: "en" },
    ...{ due: due(promise.dueDaysAgo), by, now: at(promise.madeDaysAgo), ...WHERE, random },
  });
  if (!made.ok) throw new Error(`the demonstration's promise was refused: ${made.reason}`);
  const { promiseId } = made;
  for (const { daysAgo, dueDaysAgo, reason } of promise.moves ?? [])
    await movePromise({ promiseId, due: due(dueDaysAgo), reason, by, now: at(daysAgo), ...WHERE });
  if (promise.ended) {
    const { daysAgo, ...said } = promise.ended;
    const happenedOn = dayOf(at(daysAgo));
    await recordPromiseOutcome({ promiseId, ...said, happenedOn, by, now: at(daysAgo), ...WHERE });
  }
  return promiseId;
}

type Replaced = { promise: DemoPromise; promiseId: string; before: string };

async function replace({ now, publisher }: Seed, replaced: Replaced): Promise<void> {
  const at = after(now, -days(replaced.promise.madeDaysAgo));
  await recordPromiseOutcome({
    ...{ promiseId: replaced.before, kind: "replaced", replacedById: replaced.promiseId },
    ...{ happenedOn: dayOf(at), words: replaced.promise.replacesTheOneBefore ?? "" },
    ...{ by: staffActor(publisher), now: at, ...WHERE },
  });
}
