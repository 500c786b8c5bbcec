import type { Outcome } from "#app/domain/responses/outcome.ts";

export type ResponseFilter = { q: string; outcome: Outcome | null };

/** The address of a page of the list, with only what is set. */
export function responsesAddress({ q, outcome, page = 1 }: ResponseFilter & { page?: number }): string {
  const query = new URLSearchParams();
  if (q) query.set("q", q);
  if (outcome) query.set("outcome", outcome);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/responses?${query}` : "/responses";
}
