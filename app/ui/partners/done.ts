import type { TextKey } from "#app/platform/texts.ts";

const DONE = ["saved", "removed", "failed", "works"] as const;

type ContactDone = (typeof DONE)[number];

/** The banner for what has just been done; nothing for a word that no page of ours puts there. */
export function contactDoneText(done: string | null): TextKey | undefined {
  const known = DONE.find((name) => name === done);
  return known && `staff.contact.done.${known}`;
}

/** The page of an organisation, which says what was done. */
export function organisationAddress(slug: string, done: ContactDone): string {
  return `/staff/organisations/${slug}?done=${done}`;
}
