import fc from "fast-check";
import { expect, test } from "vitest";
import { firstDayOf, silenceOf } from "#app/domain/actions/silence/silence.ts";

const facts = {
  status: "underWay" as const,
  openedOn: "2026-01-01",
  startsOn: null,
  lastUpdateOn: null,
  pausedUntil: null,
  everyDays: 90,
  today: "2026-01-01",
};

test.each([
  ["2026-03-24", "quiet"],
  ["2026-03-25", "due"],
  ["2026-04-01", "due"],
  ["2026-04-02", "silent"],
])("on %s an action that was opened on the first of January is %s", (today, kind) => {
  expect(silenceOf({ ...facts, today })).toMatchObject({ kind, since: "2026-01-01", dueBy: "2026-04-01" });
});

test("the days run from the last update, and never from before the plan was opened or the action starts", () => {
  const today = "2026-12-01";
  expect(silenceOf({ ...facts, today, lastUpdateOn: "2026-08-01" })).toMatchObject({
    kind: "silent",
    since: "2026-08-01",
    days: 122,
  });
  expect(silenceOf({ ...facts, today, lastUpdateOn: "2025-08-01" }).since).toBe("2026-01-01");
  expect(silenceOf({ ...facts, today, startsOn: firstDayOf("2027") })).toMatchObject({
    kind: "quiet",
    days: 0,
  });
  expect(["2027", "2027-05", "2027-05-13", null].map(firstDayOf)).toEqual([
    "2027-01-01",
    "2027-05-01",
    "2027-05-13",
    null,
  ]);
});

test("a pause stops the clock until its last day, after which it runs again and the page says so", () => {
  const paused = { ...facts, status: "paused" as const, pausedUntil: "2026-06-30" };
  expect(silenceOf({ ...paused, today: "2026-06-30" })).toMatchObject({
    kind: "paused",
    pauseEnd: "2026-06-30",
  });
  expect(silenceOf({ ...paused, today: "2026-07-01" })).toMatchObject({
    kind: "quiet",
    since: "2026-06-30",
    pauseEnd: "2026-06-30",
  });
  expect(silenceOf({ ...paused, today: "2026-09-29" })).toMatchObject({ kind: "silent", days: 91 });
  expect(silenceOf({ ...paused, today: "2026-09-29", lastUpdateOn: "2026-09-01" })).toMatchObject({
    kind: "quiet",
    pauseEnd: null,
  });
});

test("what is done or stopped owes nothing", () => {
  for (const status of ["done", "stopped"] as const)
    expect(silenceOf({ ...facts, status, today: "2030-01-01" }).kind).toBe("none");
});

const day = fc
  .date({ min: new Date("2025-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

test("silence begins exactly one day after an update was due, whatever came before", () => {
  const status = fc.constantFrom("notStarted" as const, "underWay" as const);
  const maybe = fc.option(day);
  fc.assert(
    fc.property(
      fc.record({
        status,
        openedOn: day,
        startsOn: maybe,
        lastUpdateOn: maybe,
        pausedUntil: maybe,
        today: day,
      }),
      fc.integer({ min: 7, max: 366 }),
      (given, everyDays) => {
        const silence = silenceOf({ ...given, everyDays });
        expect(silence.kind === "silent").toBe(given.today > silence.dueBy);
        expect(silence.since >= given.openedOn).toBe(true);
        const told = silenceOf({ ...given, lastUpdateOn: given.today, everyDays });
        expect(told.kind).not.toBe("silent");
      },
    ),
  );
});
