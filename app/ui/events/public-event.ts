/** An event as a public page gets it; what is not told yet is null. */
export type ShownEvent = {
  slug: string;
  town: string;
  month: Date | string;
  name: string | null;
  hosts: string | null;
  venue: string | null;
  startsAt: Date | string | null;
  code: string | null;
};
