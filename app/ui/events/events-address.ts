type Shown = { q?: string; venue?: string | null; page?: number };

/** The address of a page of the list of events, with only what is set. */
export function eventsAddress({ q = "", venue = null, page = 1 }: Shown): string {
  const query = new URLSearchParams({
    ...(q && { q }),
    ...(venue && { venue }),
    ...(page > 1 && { page: String(page) }),
  });
  return query.size > 0 ? `/events?${query}` : "/events";
}
