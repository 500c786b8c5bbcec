/** Thrown by a read or a command; the framework answers with the status and the error page words it. */
export function notFound(what: string): Response {
  return new Response(null, { status: 404, statusText: `${what} not found` });
}

export function gone(what: string): Response {
  return new Response(null, { status: 410, statusText: `${what} is gone` });
}

export function forbidden(): Response {
  return new Response(null, { status: 403, statusText: "not allowed" });
}

export function tooMany(): Response {
  return new Response(null, { status: 429, statusText: "too many" });
}

/** For what belongs to a plan that is archived: it stays as it was. */
export function frozen(): Response {
  return new Response(null, { status: 409, statusText: "an archived plan is frozen" });
}
