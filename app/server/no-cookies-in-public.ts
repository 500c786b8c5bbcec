import type { RequestHandler } from "express";

/** The resident's pages know no cookies: what a browser sends is dropped, so that no page can come to depend on one. */
export function noCookiesInPublic(): RequestHandler {
  return (request, _response, next) => {
    if (!request.path.startsWith("/staff")) delete request.headers.cookie;
    next();
  };
}
