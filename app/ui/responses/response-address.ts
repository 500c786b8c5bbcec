import type { Outcome } from "#app/domain/responses/outcome.ts";

/** Theme, event and action by their address. */
export type ResponseFilter = {
  q: string;
  outcome: Outcome | null;
  theme: string | null;
  event: string | null;
  action: string | null;
};

const NAMES = ["q", "outcome", "theme", "event", "action"] as const;

/** The address of a page of the list, with only what is set. */
export function responsesAddress({
  page = 1,
  ...filter
}: Partial<ResponseFilter> & { page?: number }): string {
  const query = new URLSearchParams();
  for (const name of NAMES) {
    const value = filter[name];
    if (value) query.set(name, value);
  }
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/responses?${query}` : "/responses";
}
