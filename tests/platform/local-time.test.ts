import fc from "fast-check";
import { expect, test } from "vitest";
import { dateIn } from "#app/platform/clock.ts";
import { instantIn, timeIn } from "#app/platform/local-time.ts";

test("a date and time of a place are one moment, in summer and in winter", () => {
  expect(instantIn("Europe/London", "2026-06-10", "18:30").toISOString()).toBe("2026-06-10T17:30:00.000Z");
  expect(instantIn("Europe/London", "2026-12-10", "18:30").toISOString()).toBe("2026-12-10T18:30:00.000Z");
  expect(instantIn("Asia/Kolkata", "2026-06-10", "00:00").toISOString()).toBe("2026-06-09T18:30:00.000Z");
  expect(instantIn("America/New_York", "2026-11-01", "12:00").toISOString()).toBe("2026-11-01T17:00:00.000Z");
});

test("what a clock shows leads back to what it showed", () => {
  const zones = fc.constantFrom("Europe/London", "Europe/Warsaw", "Asia/Karachi", "America/St_Johns", "UTC");
  const dates = fc.date({ min: new Date("2020-01-01"), max: new Date("2035-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(zones, dates, (zone, date) => {
      const [day, time] = [dateIn(zone, date), timeIn(zone, date)];
      const back = instantIn(zone, day, time);
      expect([dateIn(zone, back), timeIn(zone, back)]).toEqual([day, time]);
    }),
    { seed: 3 },
  );
});
