import type { RequestHandler } from "express";
import { refuse } from "./refuse.ts";

const FORM = 128 * 1024;
const UPLOAD = 8 * 1024 * 1024;
/** The staff side, and the page that a volunteer sets the site up on, in any language. */
const TAKES_FILES = /^\/(?:staff|(?:[a-z-]{2,12}\/)?first-run\/)/i;

/** A body without a stated length, or one too long, is refused before anything reads it. */
export function bodyLimit(): RequestHandler {
  return (request, response, next) => {
    if (request.method === "GET" || request.method === "HEAD") return next();
    const limit = TAKES_FILES.test(request.path) ? UPLOAD : FORM;
    const length = Number(
      request.get("content-length") ?? (request.get("transfer-encoding") ? Number.NaN : 0),
    );
    if (length <= limit) return next();
    const status = Number.isNaN(length) ? 411 : 413;
    refuse(request, response, { status, why: "tooLarge" }).catch(next);
  };
}
