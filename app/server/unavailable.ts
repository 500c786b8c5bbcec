import type { ErrorRequestHandler } from "express";
import { logError } from "#app/platform/log.server.ts";

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sorry, there is a problem</title><main><h1>Sorry, there is a problem</h1>
<p>We could not answer just now. If you were sending something, it was <strong>not received</strong>.
Keep this page, go back, and send it again in a few minutes. Your words are still on the page before.</p></main></html>`;

/** The last stop: the database is away, or something broke before a page could be made. Nothing was stored. */
export function unavailable(): ErrorRequestHandler {
  return (error, _request, response, next) => {
    logError("unavailable", error);
    if (response.headersSent) return next(error);
    response.status(503).set({ "Retry-After": "30", "Cache-Control": "no-store" }).type("html").send(PAGE);
  };
}
