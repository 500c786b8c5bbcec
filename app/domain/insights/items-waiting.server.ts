import { after, days } from "#app/platform/clock.ts";
import { queueCount } from "../triage/queue.server.ts";
import { spellPeriod } from "../triage/queue-period.ts";
import { type QueueFilters, queueSchema } from "../triage/schema.ts";

/** Why items need somebody today, the most urgent first. */
export const ITEM_TASKS = [
  ...(["alert", "mine", "late", "newAnswer", "objection"] as const),
  ...(["reader", "waiting", "linked"] as const),
] as const;

export type ItemTask = (typeof ITEM_TASKS)[number];

/** `filters` are those of the queue that shows exactly these items. */
export type ItemsWaiting = { task: ItemTask; count: number; filters: Partial<QueueFilters> };

/**
 * How many items need somebody, one query each; each number is that of the queue with the filters beside it, so from
 * 1,001 on it stands for "more than 1,000".
 * @param readWithinDays the site's promise
 */
export function itemsWaiting({
  staffId,
  now,
  readWithinDays,
}: {
  staffId: string;
  now: Date;
  readWithinDays: number;
}): Promise<ItemsWaiting[]> {
  const late = spellPeriod("received", { to: after(now, -days(readWithinDays)) });
  const filtersOf: Record<ItemTask, Partial<QueueFilters>> = {
    alert: { look: "alert", disposition: "any" },
    mine: { assigned: "me" },
    late: { period: late },
    newAnswer: { look: "newAnswer", disposition: "any" },
    objection: { look: "objection", disposition: "any" },
    reader: { look: "reader", disposition: "any" },
    waiting: {},
    linked: { disposition: "linked" },
  };
  return Promise.all(
    ITEM_TASKS.map(async (task) => {
      const filters = filtersOf[task];
      const count = await queueCount({ filters: queueSchema.parse(filters), staffId, now });
      return { task, count, filters };
    }),
  );
}
