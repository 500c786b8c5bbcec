import { notFound } from "#app/platform/http-errors.ts";

/** Whatever no other route answers, so that the error page has the header, the language and the way on. */
export function loader() {
  throw notFound("page");
}

export function action() {
  throw notFound("page");
}

export default function Nothing() {
  return null;
}
