import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { weekStarts } from "#app/domain/insights/last-week.server.ts";
import { staffDay } from "#app/domain/insights/staff-day.server.ts";
import type { Role } from "#app/domain/staff/permissions.ts";
import { queue } from "#app/domain/triage/queue.server.ts";
import { queueSchema } from "#app/domain/triage/schema.ts";
import { after, days } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const now = new Date("2026-11-23T12:00:00Z");
const timeZone = "Europe/London";
const dayOf = async (role: Role) => {
  const me = await givenStaff({ role });
  const promises = { readWithinDays: 7, updateEveryDays: 90, answerWithinDays: 60 };
  return { me, day: () => staffDay({ me, now, timeZone, promises }) };
};

test("a week is from Monday to Sunday where the operator is, also when the clocks change", () => {
  const starts = (at: string) =>
    weekStarts({ now: new Date(at), timeZone }).map((start) => start.toISOString());
  expect(starts("2026-11-02T00:00:00Z")).toEqual([
    "2026-10-18T23:00:00.000Z",
    "2026-10-26T00:00:00.000Z",
    "2026-11-02T00:00:00.000Z",
  ]);
  expect(starts("2026-11-01T23:59:59Z")[2]).toBe("2026-10-26T00:00:00.000Z");
});

test("each number of items is that of the queue that it leads to", async () => {
  const { me, day } = await dayOf("caseworker");
  const old = await givenFeedback({ now: after(now, -days(8)) });
  const mine = await givenFeedback({ now });
  const answered = await givenFeedback({ now });
  const update = { where: { id: mine.itemId }, data: { assignedToId: me.id }, select: { id: true } };
  await db().feedbackItem.update(update);
  await db().itemMessage.create({
    data: {
      itemId: answered.itemId,
      words: "Which stop?",
      language: "en",
      sentById: me.id,
      sentAt: now,
      answer: "The one by the park.",
      answeredAt: now,
    },
    select: { id: true },
  });
  const expected: Record<string, string[]> = {
    mine: [mine.itemId],
    late: [old.itemId],
    newAnswer: [answered.itemId],
    waiting: [old.itemId, mine.itemId, answered.itemId],
  };
  for (const { task, count, filters } of (await day()).items ?? []) {
    const shown = await queue({ filters: queueSchema.parse(filters), staffId: me.id, now });
    expect(shown.rows.map(({ id }) => id).toSorted(), task).toEqual((expected[task] ?? []).toSorted());
    expect(count, task).toBe(shown.rows.length);
  }
});

test("an answer is new until somebody of the team has done something with the item", async () => {
  const { me, day } = await dayOf("caseworker");
  const item = await db().itemMessage.findFirstOrThrow({ select: { itemId: true } });
  await db().ledgerEntry.create({
    data: { at: now, kind: "item.placed", actor: "staff", staffId: me.id, subjectId: item.itemId },
    select: { id: true },
  });
  expect((await day()).items?.find(({ task }) => task === "newAnswer")?.count).toBe(0);
});

test.each([
  ["volunteer", []],
  ["reader", ["toRead"]],
  ["caseworker", ["items", "work", "promises", "questions", "silent", "lateAnswers", "toRead", "week"]],
  [
    "safeguardingLead",
    ["items", "work", "promises", "questions", "silent", "lateAnswers", "toRead", "caseAlerts", "week"],
  ],
] as const)("a %s is shown %j", async (role, shown) => {
  const { day } = await dayOf(role);
  const seen = Object.entries(await day()).filter(([, value]) => value !== null);
  expect(seen.map(([name]) => name)).toEqual(shown);
});
