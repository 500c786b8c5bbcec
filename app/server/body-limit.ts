import type { RequestHandler } from "express";

const FORM = 128 * 1024;
const UPLOAD = 8 * 1024 * 1024;

/** A body without a stated length, or one too long, is refused before anything reads it. */
export function bodyLimit(): RequestHandler {
  return (request, response, next) => {
    if (request.method === "GET" || request.method === "HEAD") return next();
    const limit = request.path.startsWith("/staff") || request.path.startsWith("/first-run") ? UPLOAD : FORM;
    const length = Number(
      request.get("content-length") ?? (request.get("transfer-encoding") ? Number.NaN : 0),
    );
    if (length <= limit) return next();
    const status = Number.isNaN(length) ? 411 : 413;
    response
      .status(status)
      .type("text/plain")
      .send("That is too much for one form. Nothing was stored. Go back and send less.");
  };
}
