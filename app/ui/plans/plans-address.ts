import type { TextKey } from "#app/platform/texts.ts";

const DONE = ["opened", "archived", "dropped", "decided", "takenBack"] as const;

type PlansDone = (typeof DONE)[number];

/** The banner for what has just been done; nothing for a word that no page of ours puts there. */
export function plansDoneText(done: string | null): TextKey | undefined {
  const known = DONE.find((name) => name === done);
  return known && `staff.plans.done.${known}`;
}

export function plansAddress(done: PlansDone): string {
  return `/staff/plans?done=${done}`;
}

/** The page of a plan in preparation. */
export function nextPlanAddress(nextPlanId: string, done?: PlansDone): string {
  return `/staff/plans/next/${nextPlanId}${done ? `?done=${done}` : ""}`;
}
