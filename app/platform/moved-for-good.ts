/**
 * Thrown by a loader: what was asked for has another address now. Browsers ask again each time, because a name may be
 * given back and two answers that were kept would lead in a circle.
 */
export function movedForGood(address: string): Response {
  return new Response(null, { status: 301, headers: { location: address, "cache-control": "no-cache" } });
}
