import type { TextKey } from "#app/platform/texts.ts";

const DONE = ["answered", "closed", "referred", "acknowledged", "referralTakenBack"] as const;

/** The banner for what has just been done; nothing for a word that no page of ours puts there. */
export function caseDoneText(done: string | null): TextKey | undefined {
  const known = DONE.find((name) => name === done);
  return known && `staff.confidential.done.${known}`;
}

export function caseAddress(caseId: string, done: (typeof DONE)[number]): string {
  return `/staff/confidential/${caseId}?done=${done}`;
}
