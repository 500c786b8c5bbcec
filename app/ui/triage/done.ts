import type { TextKey } from "#app/platform/texts.ts";

const DONE = [
  "themes",
  "theme",
  "area",
  "linked",
  "unlinked",
  "closed",
  "reopened",
  "answered",
  "answerEnded",
  "redacted",
  "lifted",
] as const;

export type Done = (typeof DONE)[number];

/** The banner for what has just been done; nothing for a word that no page of ours puts there. */
export function doneText(done: string | null): TextKey | undefined {
  const known = DONE.find((name) => name === done);
  return known && `triage.done.${known}`;
}

/** Back to the item, which says what was done. */
export function itemAddress(itemId: string, done: Done): string {
  return `/staff/triage/${itemId}?done=${done}`;
}
