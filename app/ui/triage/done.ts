import type { TextKey } from "#app/platform/texts.ts";

const DONE = [
  "themes",
  "theme",
  "assigned",
  "noted",
  "noteErased",
  "undone",
  "several",
  "viewSaved",
  "area",
  "linked",
  "unlinked",
  "linkMistaken",
  "closed",
  "reopened",
  "answered",
  "answerEnded",
  "messaged",
  "redacted",
  "lifted",
  "notLifted",
  "hintSettled",
  "language",
  "objection",
  "abuse",
  "abuseTakenBack",
  "translated",
  "confidential",
  "withdrawn",
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
