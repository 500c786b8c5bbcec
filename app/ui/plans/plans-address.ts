import type { TextKey } from "#app/platform/texts.ts";

const DONE = ["opened", "archived", "dropped", "decided", "takenBack", "chosen"] as const;

type PlansDone = (typeof DONE)[number];

/** The banner for what has just been done; nothing for a word that no page of ours puts there. */
export function plansDoneText(done: string | null): TextKey | undefined {
  const known = DONE.find((name) => name === done);
  return known && `staff.plans.done.${known}`;
}

export function plansAddress(done: PlansDone): string {
  return `/staff/plans?done=${done}`;
}

/** Where staff choose item by item what goes to which of the actions that one is split into. */
export function itemsToSplitAddress(
  nextPlanId: string,
  actionId: string,
  { page = 1, done }: { page?: number; done?: PlansDone } = {},
): string {
  const query = new URLSearchParams({ ...(page > 1 && { page: String(page) }), ...(done && { done }) });
  const address = `/staff/plans/next/${nextPlanId}/actions/${actionId}/items`;
  return query.size > 0 ? `${address}?${query}` : address;
}

/** The page of a plan in preparation. */
export function nextPlanAddress(nextPlanId: string, done?: PlansDone): string {
  return `/staff/plans/next/${nextPlanId}${done ? `?done=${done}` : ""}`;
}
