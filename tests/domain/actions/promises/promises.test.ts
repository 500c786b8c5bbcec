import fc from "fast-check";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import type { DueDate } from "#app/domain/actions/promises/due-date.ts";
import { makePromise } from "#app/domain/actions/promises/make-promise.server.ts";
import { movePromise } from "#app/domain/actions/promises/move-promise.server.ts";
import {
  promiseForStaff,
  promisesForStaff,
  promisesToWatch,
} from "#app/domain/actions/promises/promises-for-staff.server.ts";
import {
  promisesOfAction,
  publicPromise,
  publicPromises,
} from "#app/domain/actions/promises/public-promises.server.ts";
import { recordPromiseOutcome } from "#app/domain/actions/promises/record-promise-outcome.server.ts";
import { takeBackPromiseOutcome } from "#app/domain/actions/promises/take-back-promise-outcome.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenPromise } from "#tests/support/scenarios/given-promise.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const timeZone = "Europe/London";
const at = (day: string) => new Date(`${day}T12:00:00Z`);
const made = at("2026-03-01");
const due = (dueOn: string): DueDate => ({ dueOn, precision: "day" });
const reason = "The lamps came late from the factory.";

const move = (promiseId: string, dueOn: string, now = made) =>
  movePromise({ promiseId, due: due(dueOn), reason, by, now, timeZone });
const end = (promiseId: string, kind: "kept" | "broken", day: string) =>
  recordPromiseOutcome({
    ...{ promiseId, kind, happenedOn: day, words: "All four lamps are up." },
    ...{ by, now: at(day), timeZone },
  });
const shown = async (slug: string, day: string) => (await publicPromise({ slug, now: at(day) }))?.promise;

test("a promise is public at once, with who, what, by when and how anyone sees it", async () => {
  const action = await givenAction({ title: "Light the park" });
  const { slug, promiseId } = await givenPromise({
    actionId: action.id,
    due: { dueOn: "2026-06-30", precision: "month" },
    now: made,
  });
  expect(await shown(slug, "2026-03-02")).toMatchObject({
    organisation: { name: "Warwickshire County Council" },
    action: { ref: action.ref, title: "Light the park" },
    madeOn: "2026-03-01",
    due: { date: "2026-06", precision: "month" },
    state: "onTime",
    changes: [],
    slips: 0,
    outcome: null,
  });
  expect(await promisesOfAction({ actionId: action.id, now: made })).toHaveLength(1);
  const entry = await db().ledgerEntry.findFirst({ where: { subjectId: promiseId } });
  expect(entry).toMatchObject({ kind: "promise.made", details: { actionId: action.id } });
});

test("a promise is refused for a date that is over, a name of the plan's people, and unconfirmed hints", async () => {
  const action = await givenAction();
  await db().actionItem.update({ where: { id: action.id }, data: { people: ["Jo Bloggs"] } });
  const ask = (over: object) =>
    makePromise({
      ...{
        organisation: { name: "The council" },
        actionId: action.id,
        language: "en",
        due: due("2026-06-30"),
      },
      ...{ words: "We will light the stop.", evidenceWanted: "Look after dark.", by, now: made },
      ...{ timeZone, random, ...over },
    });
  expect(await ask({ due: due("2026-02-28") })).toEqual({ ok: false, reason: "in-the-past" });
  expect(await ask({ words: "We will ask jo bloggs to light it." })).toEqual({
    ok: false,
    reason: "names-a-person",
    field: "words",
  });
  const evidenceWanted = "Write to lights@example.org.";
  expect(await ask({ evidenceWanted })).toMatchObject({
    reason: "personal-details",
    hints: [{ field: "evidenceWanted", kind: "email" }],
  });
  expect(await ask({ evidenceWanted, confirmed: true })).toMatchObject({ ok: true });
  await expect(ask({ organisation: { id: crypto.randomUUID() } })).rejects.toMatchObject({ status: 404 });
});

test("a new date is a slip with its reason, an earlier one is a change and no slip", async () => {
  const { promiseId, slug } = await givenPromise({ due: due("2026-06-30"), now: made });
  expect(await move(promiseId, "2026-06-30")).toEqual({ ok: false, reason: "same-date" });
  expect(await move(promiseId, "2026-02-01")).toEqual({ ok: false, reason: "in-the-past" });
  expect(await move(promiseId, "2026-08-31")).toEqual({ ok: true, number: 2 });
  expect(await move(promiseId, "2026-07-31")).toEqual({ ok: true, number: 3 });
  expect(await shown(slug, "2026-08-01")).toMatchObject({
    state: "late",
    days: 1,
    slips: 1,
    firstDue: { date: "2026-06-30" },
    due: { date: "2026-07-31" },
    changes: [
      { from: { date: "2026-06-30" }, to: { date: "2026-08-31" }, reason: { words: reason }, isSlip: true },
      { from: { date: "2026-08-31" }, to: { date: "2026-07-31" }, isSlip: false },
    ],
  });
});

test("an outcome is recorded once, taken back with a reason, and stays readable", async () => {
  const { promiseId, slug } = await givenPromise({ due: due("2026-06-30"), now: made });
  expect(await end(promiseId, "kept", "2026-02-01")).toEqual({ ok: false, reason: "before-it-was-made" });
  expect(await end(promiseId, "kept", "2026-07-03")).toEqual({ ok: true });
  expect(await end(promiseId, "broken", "2026-07-04")).toEqual({ ok: false, reason: "has-ended" });
  expect(await move(promiseId, "2026-09-01")).toEqual({ ok: false, reason: "has-ended" });
  expect(await shown(slug, "2026-08-01")).toMatchObject({ state: "kept", days: 3 });
  const why = "Only three of the four lamps are up.";
  expect(await takeBackPromiseOutcome({ promiseId, why, by, now: at("2026-07-05") })).toEqual({ ok: true });
  expect(await takeBackPromiseOutcome({ promiseId, why, by, now: at("2026-07-05") })).toEqual({
    ok: false,
    reason: "nothing-recorded",
  });
  expect(await shown(slug, "2026-08-01")).toMatchObject({
    state: "late",
    outcome: null,
    takenBack: [{ kind: "kept", happenedOn: "2026-07-03", why: { words: why } }],
  });
});

test("a replaced promise leads to the one in its place, and no circle ever closes", async () => {
  const [one, other] = [await givenPromise({ now: made }), await givenPromise({ now: made })];
  const replace = (promiseId: string, replacedById: string | null) =>
    recordPromiseOutcome({
      ...{ promiseId, kind: "replaced", replacedById, happenedOn: "2026-03-02" },
      ...{ words: "There is a better way now.", by, now: at("2026-03-02"), timeZone },
    });
  const refused = { ok: false, reason: "not-replaceable" };
  expect(await replace(one.promiseId, null)).toEqual(refused);
  expect(await replace(one.promiseId, one.promiseId)).toEqual(refused);
  expect(await replace(one.promiseId, other.promiseId)).toEqual({ ok: true });
  expect(await replace(other.promiseId, one.promiseId)).toEqual(refused);
  expect(await shown(one.slug, "2026-03-03")).toMatchObject({
    state: "replaced",
    outcome: { replacedBy: { slug: other.slug } },
  });
});

test("the list counts every promise in its state, by organisation, what is late first", async () => {
  await givenPromise({ organisation: "The library", due: due("2026-03-31"), now: made });
  await givenPromise({ organisation: "The library", due: due("2026-12-31"), now: made });
  const now = at("2026-04-10");
  const all = await publicPromises({ now });
  const library = all.organisations.find(({ name }) => name === "The library");
  const theirs = await publicPromises({ now, organisation: library?.slug ?? "" });
  expect(theirs.promises.map(({ state }) => state)).toEqual(["late", "onTime"]);
  expect(theirs.counts).toMatchObject({ late: 1, onTime: 1, kept: 0 });
  expect((await publicPromises({ now, state: "late" })).promises.every(({ state }) => state === "late")).toBe(
    true,
  );
  expect((await promisesForStaff({ now }))[0]?.state).toBe("late");
  expect((await promisesToWatch({ now, timeZone })).late).toBeGreaterThanOrEqual(1);
});

test("the promises of an archived plan are frozen as they were last known", async () => {
  const action = await givenAction();
  const { slug } = await givenPromise({ actionId: action.id, due: due("2026-06-30"), now: made });
  const plan = { where: { id: action.planId }, select: { id: true } };
  await db().actionPlan.update({ ...plan, data: { archivedAt: at("2026-06-20") } });
  expect(await shown(slug, "2027-06-01")).toMatchObject({ state: "dueSoon", days: 10 });
  await db().actionPlan.update({ ...plan, data: { archivedAt: null } });
});

test("the database refuses to change, delete or empty what was promised", async () => {
  const { promiseId: id } = await givenPromise({ now: made });
  await move(id, "2026-11-30");
  await end(id, "kept", "2026-03-05");
  const changes = [
    db().givenPromise.update({ where: { id }, data: { words: "We will do something else." } }),
    db().givenPromise.update({ where: { id }, data: { madeOn: made } }),
    db().promiseDate.updateMany({ where: { promiseId: id }, data: { dueOn: made } }),
    db().promiseDate.deleteMany({ where: { promiseId: id, number: 2 } }),
    db().promiseOutcome.updateMany({ where: { promiseId: id }, data: { kind: "broken" } }),
    db().promiseOutcome.deleteMany({ where: { promiseId: id } }),
    db().$executeRaw`TRUNCATE "PromiseDate"`,
    db().$executeRaw`TRUNCATE "PromiseOutcome"`,
    db().$executeRaw`TRUNCATE "GivenPromise" CASCADE`,
    db().promiseDate.create({
      data: { promiseId: id, number: 3, dueOn: made, precision: "day", setBy: by.staffId, setAt: made },
    }),
    db().promiseOutcome.create({
      data: {
        ...{ promiseId: id, kind: "broken", happenedOn: made, words: "It was never done." },
        ...{ recordedBy: by.staffId, recordedAt: made },
      },
    }),
  ];
  for (const change of await Promise.allSettled(changes)) expect(change.status).toBe("rejected");
});

type Step = { do: "move"; days: number } | { do: "keep" | "break" | "takeBack" };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("move" as const), days: fc.integer({ min: 0, max: 400 }) }),
  fc.record({ do: fc.constantFrom("keep" as const, "break" as const, "takeBack" as const) }),
);

function take(promiseId: string, one: Step): Promise<{ ok: boolean }> {
  if (one.do === "move") {
    const dueOn = new Date(made.getTime() + one.days * 86_400_000).toISOString().slice(0, 10);
    return move(promiseId, dueOn);
  }
  if (one.do === "takeBack")
    return takeBackPromiseOutcome({ promiseId, why: "That was the wrong promise.", by, now: made });
  return end(promiseId, one.do === "keep" ? "kept" : "broken", "2026-03-01");
}

test("no sequence of dates, outcomes and take-backs, in parallel too, loses a row or hides a slip", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
      async (rounds) => {
        const { promiseId, slug } = await givenPromise({ due: due("2026-06-30"), now: made });
        let [dates, outcomes, back] = [1, 0, 0];
        for (const round of rounds) {
          const results = await Promise.all(round.map((one) => take(promiseId, one)));
          for (const [position, one] of round.entries()) {
            if (!results[position]?.ok) continue;
            if (one.do === "move") dates += 1;
            else if (one.do === "takeBack") back += 1;
            else outcomes += 1;
          }
        }
        const where = { promiseId };
        const stored = await db().promiseDate.findMany({ where, orderBy: { number: "asc" } });
        expect(stored.map(({ number }) => number)).toEqual(Array.from({ length: dates }, (_, n) => n + 1));
        expect(await db().promiseOutcome.count({ where })).toBe(outcomes);
        const promise = await shown(slug, "2026-03-01");
        const slips = stored.filter(({ dueOn }, n) => n > 0 && dueOn > (stored[n - 1]?.dueOn ?? dueOn));
        expect(promise).toMatchObject({ slips: slips.length });
        expect(promise?.changes).toHaveLength(dates - 1);
        expect(promise?.takenBack).toHaveLength(back);
        expect(promise?.outcome === null).toBe(outcomes === back);
        const entries = await db().ledgerEntry.count({ where: { subjectId: promiseId } });
        expect(entries).toBe(dates + outcomes + back);
        expect((await promiseForStaff({ promiseId, now: made })).isOpen).toBe(outcomes === back);
      },
    ),
    { numRuns: 25 },
  );
});
