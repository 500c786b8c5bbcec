import * as fc from "fast-check";
import { expect } from "vitest";
import { addActivity } from "#app/domain/actions/parts/add-activity.server.ts";
import { addEvidence } from "#app/domain/actions/parts/add-evidence.server.ts";
import { periodOf } from "#app/domain/actions/parts/period.ts";
import { reachMilestone } from "#app/domain/actions/parts/reach-milestone.server.ts";
import { readMeasure } from "#app/domain/actions/parts/read-measure.server.ts";
import { setMeasure } from "#app/domain/actions/parts/set-measure.server.ts";
import { setMilestone } from "#app/domain/actions/parts/set-milestone.server.ts";
import { withdrawPart } from "#app/domain/actions/parts/withdraw-part.server.ts";
import { dueDateOf } from "#app/domain/actions/promises/due-date.ts";
import { setActionStatus } from "#app/domain/actions/set-action-status.server.ts";
import type { StaffActor } from "#app/domain/ledger/actor.ts";
import { anyWords } from "./any-words.ts";
import { now } from "./plan-files.ts";

const start = fc.constantFrom("", "=", "+", "-", "@", "'", "'=", '"', ",", ";", "constructor", "1,204 ");
/** At least ten characters, perhaps on several lines. */
const sentence = fc
  .tuple(start, anyWords, fc.constantFrom(" ", "  ", "\n", "\n\n"), anyWords)
  .map((parts) => `${parts.join("")} of the town`);
const title = fc.tuple(start, anyWords).map((pair) => `${pair.join("")} day`);
const maybe = (one: fc.Arbitrary<string>) => fc.oneof(fc.constant(""), one);
const year = fc.integer({ min: 2027, max: 2030 });
const said = (from: fc.Arbitrary<number>) =>
  fc
    .record({ year: from, month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
    .chain(({ year: y, month, day }) =>
      fc.constantFrom(
        { year: `${y}`, month: "", day: "" },
        { year: `${y}`, month: `${month}`, day: "" },
        { year: `${y}`, month: `${month}`, day: `${day}` },
      ),
    )
    .map((typed) => dueDateOf(typed) ?? { dueOn: "2027-01-01", precision: "day" as const });
const number = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999_999 }), fc.constantFrom(1, 10, 100))
  .map(([digits, by10]) => digits / by10);
const language = fc.constantFrom<string>("en", "pl", "ur");
const activity = fc.record({
  ...{ title, place: maybe(title), words: maybe(sentence), language, why: maybe(sentence) },
  ...{
    from: said(year),
    to: fc.option(said(year)),
    state: fc.constantFrom("planned" as const, "held" as const),
  },
});
const step = fc.record({
  ...{ title, due: said(year), language, why: maybe(sentence) },
  reachedOn: fc.constantFrom<string>("", "2026-11-01", "2026-11-28"),
});
const measure = fc.record({
  ...{ title: fc.oneof(title, fc.constant("Reports")), objective: maybe(sentence), source: title },
  ...{ unit: maybe(anyWords), language, value: number, date: said(fc.constant(2025)), why: maybe(sentence) },
  readings: fc.array(fc.record({ value: number, date: said(year), why: maybe(sentence) }), { maxLength: 4 }),
});
const evidence = fc.record({
  title,
  output: title,
  language,
  link: fc.webUrl({ withQueryParameters: true }),
});
const status = fc.record({
  status: fc.constantFrom(
    "notStarted" as const,
    "underWay" as const,
    "done" as const,
    "paused" as const,
    "stopped" as const,
  ),
  ...{ reason: sentence, pausedUntil: fc.constantFrom<string>("2026-11-28", "2027-12-31") },
  updateEveryDays: fc.option(fc.integer({ min: 7, max: 366 })),
});
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });
/** What was done of an action: its status and its parts, as somebody might have written them. */
export const course = fc.record({
  ...{
    status,
    activities: some(activity),
    steps: some(step),
    measures: some(measure),
    evidence: some(evidence),
  },
  /** A row that stands twice is there twice. */
  twice: fc.boolean(),
});

export type Course = typeof course extends fc.Arbitrary<infer Value> ? Value : never;

/** Through the commands of the staff pages. What they refuse is left out. */
export async function write(actionId: string, made: Course, by: StaffActor): Promise<void> {
  const one = { actionId, by, now };
  const withdrawn = async (part: Parameters<typeof withdrawPart>[0]["part"], why: string) =>
    why !== "" && (await withdrawPart({ ...one, part, why }));
  const again = <T>(list: T[]) => (made.twice ? [...list, ...list.slice(0, 1)] : list);
  expect(await setActionStatus({ ...one, ...made.status })).toEqual({ ok: true });
  for (const { from, to, language: of, why, ...rest } of again(made.activities)) {
    const period = periodOf(from, to) ?? periodOf(from, null);
    if (!period) throw new Error("no period");
    const added = await addActivity({ ...one, activity: { ...rest, period }, language: of });
    if (added.ok) await withdrawn({ activityId: added.activityId }, why);
  }
  for (const { reachedOn, why, ...rest } of again(made.steps)) {
    const set = await setMilestone({ ...one, ...rest });
    if (!set.ok) continue;
    const { milestoneId } = set;
    if (reachedOn) await reachMilestone({ ...one, milestoneId, reachedOn, timeZone: "UTC" });
    await withdrawn({ milestoneId }, why);
  }
  for (const { value, date, why, readings, ...rest } of again(made.measures)) {
    const set = await setMeasure({ ...one, ...rest, baseline: { value, date } });
    if (!set.ok) continue;
    const { measureId } = set;
    for (const reading of readings) {
      const kept = await readMeasure({ ...one, measureId, value: reading.value, date: reading.date });
      if (kept.ok) await withdrawn({ measureId, readingId: kept.readingId }, reading.why);
    }
    await withdrawn({ measureId }, why);
  }
  for (const { link, ...rest } of again(made.evidence))
    await addEvidence({ ...one, ...rest, shown: { link } });
}
