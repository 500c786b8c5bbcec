import type { TextKey } from "#app/platform/texts.ts";

const DONE = ["made", "moved", "outcome", "takenBack"] as const;

type PromiseDone = (typeof DONE)[number];

/** The banner for what has just been done; nothing for a word that no page of ours puts there. */
export function promiseDoneText(done: string | null): TextKey | undefined {
  const known = DONE.find((name) => name === done);
  return known && `staff.promise.done.${known}`;
}

/** The page of a promise for staff, which says what was done. */
export function staffPromiseAddress(promiseId: string, done?: PromiseDone): string {
  return `/staff/promises/${promiseId}${done ? `?done=${done}` : ""}`;
}
