import type { RequestHandler } from "express";

const KNOWS_COOKIES = /^\/(?:staff|day\/)/;

/** The resident's pages know no cookies: what a browser sends is dropped, so that no page can come to depend on one. */
export function noCookiesInPublic(): RequestHandler {
  return (request, _response, next) => {
    if (!KNOWS_COOKIES.test(request.path)) delete request.headers.cookie;
    next();
  };
}
