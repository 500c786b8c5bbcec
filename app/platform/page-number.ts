import { notFound } from "./http-errors.ts";

/** The page of a list that an address asks for with "page", from 1. @throws 404 for what is no number of a page */
export function pageNumber(request: Request): number {
  const asked = Number(new URL(request.url).searchParams.get("page") ?? 1);
  if (!Number.isSafeInteger(asked) || asked < 1) throw notFound("page");
  return asked;
}

/** One page of a list that is in memory. @throws 404 for a page that the list has not */
export function pageOf<One>(
  all: One[],
  { page, perPage }: { page: number; perPage: number },
): { shown: One[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  if (page > pages) throw notFound("page");
  return { shown: all.slice((page - 1) * perPage, page * perPage), page, pages };
}
