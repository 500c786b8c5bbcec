import type { TextKey } from "#app/platform/texts.ts";

const DONE = [
  "drafted",
  "saved",
  "offered",
  "sentBack",
  "published",
  "withdrawn",
  "chosen",
  "scheduled",
  "unscheduled",
  "thrownAway",
] as const;

export type Done = (typeof DONE)[number];

/** The banner for what has just been done; nothing for a word that no page of ours puts there. */
export function doneText(done: string | null): TextKey | undefined {
  const known = DONE.find((name) => name === done);
  return known && `staff.responses.done.${known}`;
}

/** Back to the response, which says what was done. */
export function responseAddress(responseId: string, done?: Done): string {
  return `/staff/responses/${responseId}${done ? `?done=${done}` : ""}`;
}
