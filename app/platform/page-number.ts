/** The page of a list that an address asks for with "page", from 1. */
export function pageNumber(request: Request): number {
  const asked = Number(new URL(request.url).searchParams.get("page") ?? 1);
  return Number.isSafeInteger(asked) && asked >= 1 ? asked : 1;
}
