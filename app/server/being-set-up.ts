import type { RequestHandler } from "express";
import { textsFor } from "#app/platform/texts.server.ts";
import { settingsOf } from "./site-settings.ts";

const ALWAYS_OPEN = /^\/(?:staff|first-run)(?:\/|$)/;

/** Before the operator has said who they are there is nothing to show in public, and nobody who would read what is sent. */
export function beingSetUp(): RequestHandler {
  return (request, response, next) => {
    if (settingsOf(request) || ALWAYS_OPEN.test(request.path)) return next();
    response.status(503).set({ "Retry-After": "600", "Cache-Control": "no-store" }).type("html").send(page());
  };
}

function page(): string {
  const { t } = textsFor({ language: "en", timeZone: "UTC", prefix: "" });
  const heading = t("setUp.heading");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${heading}</title></head><body><main><h1>${heading}</h1><p>${t("setUp.words")}</p></main></body></html>`;
}
