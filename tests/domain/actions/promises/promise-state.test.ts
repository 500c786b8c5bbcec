import fc from "fast-check";
import { expect, test } from "vitest";
import { asSaid, dueDateOf } from "#app/domain/actions/promises/due-date.ts";
import { daysBetween, isSlip, promiseStanding } from "#app/domain/actions/promises/promise-state.ts";

const clock = { brokenAfterDays: 90, outcome: null, dueOn: "2026-06-30" };

test.each([
  ["2026-05-30", "onTime", 31],
  ["2026-05-31", "dueSoon", 30],
  ["2026-06-30", "dueSoon", 0],
  ["2026-07-01", "late", 1],
  ["2026-09-28", "late", 90],
  ["2026-09-29", "broken", 91],
])("on %s a promise for the end of June is %s", (today, state, days) => {
  expect(promiseStanding({ ...clock, today })).toEqual({ state, days, isByClock: state === "broken" });
});

test("what somebody said counts before the clock, and a promise kept late says by how many days", () => {
  const today = "2027-01-01";
  const kept = (happenedOn: string) => ({ kind: "kept" as const, happenedOn });
  expect(promiseStanding({ ...clock, today, outcome: kept("2026-06-12") })).toMatchObject({
    state: "kept",
    days: 0,
  });
  expect(promiseStanding({ ...clock, today, outcome: kept("2026-07-10") })).toMatchObject({ days: 10 });
  const broken = { kind: "broken" as const, happenedOn: "2026-06-12" };
  expect(promiseStanding({ ...clock, today, outcome: broken })).toEqual({
    state: "broken",
    days: 0,
    isByClock: false,
  });
});

test("a date is as exact as it was said, and its last day counts", () => {
  expect(dueDateOf({ year: "2027", month: "3", day: "" })).toEqual({
    dueOn: "2027-03-31",
    precision: "month",
  });
  expect(dueDateOf({ year: "2028", month: "2", day: "" })?.dueOn).toBe("2028-02-29");
  expect(dueDateOf({ year: "2027", month: "", day: "" })).toEqual({ dueOn: "2027-12-31", precision: "year" });
  for (const wrong of [
    { year: "27", month: "", day: "" },
    { year: "2027", month: "", day: "3" },
    { year: "2027", month: "13", day: "" },
    { year: "2027", month: "2", day: "29" },
    { year: "", month: "", day: "" },
  ])
    expect(dueDateOf(wrong), JSON.stringify(wrong)).toBeNull();
});

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

test("any day comes back as it was said", () => {
  fc.assert(
    fc.property(day, (iso) => {
      const [year = "", month = "", dayOfMonth = ""] = iso.split("-");
      const date = dueDateOf({ year, month, day: dayOfMonth });
      expect(date && asSaid(date)).toBe(iso);
    }),
  );
});

test("an open promise never gets better by waiting alone", () => {
  const order = ["onTime", "dueSoon", "late", "broken"];
  fc.assert(
    fc.property(day, day, fc.nat(400), fc.nat(800), (dueOn, today, wait, brokenAfterDays) => {
      const later = new Date(Date.parse(today) + wait * 86_400_000).toISOString().slice(0, 10);
      const state = (at: string) =>
        order.indexOf(promiseStanding({ dueOn, today: at, brokenAfterDays, outcome: null }).state);
      expect(state(later)).toBeGreaterThanOrEqual(state(today));
    }),
  );
});

test("every later date is a slip, and the first one is none", () => {
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), (days) => {
      const dates = days.map((dueOn, position) => ({ number: position + 1, dueOn }));
      const slips = dates.filter((date, position) => isSlip(date, dates[position - 1]));
      const later = days.slice(1).filter((one, position) => daysBetween(days[position] ?? "", one) > 0);
      expect(slips).toHaveLength(later.length);
    }),
  );
});
