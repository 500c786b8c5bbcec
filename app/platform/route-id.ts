import { notFound } from "./http-errors.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An id out of an address. @throws 404 for what is none, so that the database is never asked for it */
export function routeId(given: string | undefined, what: string): string {
  if (!given || !UUID.test(given)) throw notFound(what);
  return given;
}
