import { expect, test } from "vitest";
import { describePlanChanges } from "#app/domain/actions/plan-reading/describe-plan-changes.ts";
import { readPlan } from "#app/domain/actions/plan-reading/read-plan.ts";

function actionsOf(rows: string[]) {
  const content = ["No\tAction\tStart\tClose\tLead partners", ...rows].join("\n");
  const result = readPlan({ content, fileName: "plan.txt" });
  if (!result.ok) throw new Error(result.reason);
  return result.reading.actions;
}

test("the same document again changes nothing, whatever the order of stored keys", () => {
  const read = actionsOf(["1\tPlant trees\tMay-26\tJun-26\tABC", "2\tAsk people\tMay-26\tJun-26\tABC"]);
  const stored = read.map((action) => ({ ...action, review: !action.review, start: reversed(action.start) }));
  expect(describePlanChanges({ stored, read })).toEqual({
    added: [],
    changed: [],
    unchanged: ["1", "2"],
    missing: [],
  });
});

test("another document shows what is added, changed and missing", () => {
  const stored = actionsOf(["1\tPlant trees\tMay-26\tJun-26\tABC", "2\tAsk people\tMay-26\tJun-26\tABC"]);
  const read = actionsOf(["1\tPlant trees\tMay-26\tJul-26\tABC, XYZ", "3\tTell people\tMay-26\tJun-26\tABC"]);
  const changes = describePlanChanges({ stored, read });
  expect(changes.added.map(({ title }) => title)).toEqual(["Tell people"]);
  expect(changes.missing).toEqual(["2"]);
  expect(changes.unchanged).toEqual([]);
  expect(changes.changed).toEqual([
    {
      number: "1",
      fields: [
        {
          field: "close",
          before: { text: "Jun-26", date: "2026-06", precision: "month" },
          after: { text: "Jul-26", date: "2026-07", precision: "month" },
        },
        { field: "leadPartners", before: ["ABC"], after: ["ABC", "XYZ"] },
      ],
    },
  ]);
});

function reversed<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).reverse()) as T;
}
