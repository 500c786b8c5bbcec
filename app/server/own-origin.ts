import type { RequestHandler } from "express";
import { origin } from "#app/platform/env.server.ts";
import { refuse } from "./refuse.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses a form that another site sent (TRUST.md, forged requests). The framework checks only routes that have a page,
 * so this stands in front of it, for every method that may change something.
 */
export function ownOriginOnly(): RequestHandler {
  return (request, response, next) => {
    if (SAFE.has(request.method) || isOwn(request.get("origin"), request.get("sec-fetch-site"), request.path))
      return next();
    refuse(request, response, { status: 403, why: "otherSite" }).catch(next);
  };
}

function isOwn(from: string | undefined, fetchSite: string | undefined, path: string): boolean {
  if (fetchSite !== undefined && fetchSite !== "same-origin" && fetchSite !== "none") return false;
  if (from !== undefined) return ownOrigins().has(from);
  return fetchSite !== undefined || !path.startsWith("/staff");
}

/** On one's own machine 127.0.0.1 and localhost are the same place. */
function ownOrigins(): Set<string> {
  const own = origin();
  return new Set([own, own.replace("//127.0.0.1", "//localhost"), own.replace("//localhost", "//127.0.0.1")]);
}
