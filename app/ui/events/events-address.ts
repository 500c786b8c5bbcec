/** The address of a page of the list of events, with only what is set. */
export function eventsAddress({ venue, page = 1 }: { venue?: string | null; page?: number }): string {
  const query = new URLSearchParams({ ...(venue && { venue }), ...(page > 1 && { page: String(page) }) });
  return query.size > 0 ? `/events?${query}` : "/events";
}
