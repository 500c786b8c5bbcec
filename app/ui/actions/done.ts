import type { TextKey } from "#app/platform/texts.ts";

const DONE = [
  "published",
  "unpublished",
  "status",
  "progress",
  "settled",
  "corrected",
  "confirmed",
  "countersigned",
  "numbers",
] as const;

type ActionDone = (typeof DONE)[number];

/** The banner for what has just been done; nothing for a word that no page of ours puts there. */
export function actionDoneText(done: string | null): TextKey | undefined {
  const known = DONE.find((name) => name === done);
  return known && `staff.action.done.${known}`;
}

/** Back to the action, which says what was done. */
export function staffActionAddress(actionId: string, done: ActionDone): string {
  return `/staff/actions/${actionId}?done=${done}`;
}
