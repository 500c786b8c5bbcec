/** An event as a public page gets it; what is not told yet is null. */
export type ShownEvent = {
  slug: string;
  town: string;
  month: Date | string;
  name: string | null;
  /** Of the name, where there is one. */
  language: string | null;
  /** The original, while the name is a draft translation of it. */
  draftOf: { name: string; summary: string | null; language: string } | null;
  hosts: string | null;
  venue: string | null;
  venueSlug: string | null;
  startsAt: Date | string | null;
  code: string | null;
  isCancelled: boolean;
};
