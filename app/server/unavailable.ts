import type { ErrorRequestHandler, Request } from "express";
import { catalogues, directionOf } from "#app/platform/catalogues.server.ts";
import { logError } from "#app/platform/log.server.ts";
import { textsFor } from "#app/platform/texts.server.ts";
import { languageOf } from "./language-prefix.ts";

/** The last stop: the database is away, or something broke before a page could be made. Nothing was stored. */
export function unavailable(): ErrorRequestHandler {
  return (error, request, response, next) => {
    logError("unavailable", error);
    if (response.headersSent) return next(error);
    response
      .status(503)
      .set({ "Retry-After": "30", "Cache-Control": "no-store" })
      .type("html")
      .send(page(languageFor(request)));
  };
}

/** By the address alone: without the database nobody knows which languages are offered. */
function languageFor(request: Request): string {
  const code = languageOf(request).language ?? /^\/([a-z]{2,3})(?=\/|\?|$)/.exec(request.originalUrl)?.[1];
  return code && catalogues().get(code)?.["error.problem.words"] ? code : "en";
}

function page(language: string): string {
  const { t } = textsFor({ language, timeZone: "UTC", prefix: "" });
  const heading = t("error.problem.heading");
  return `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${heading}</title></head>
<body><main><h1>${heading}</h1><p>${t("error.problem.words")}</p></main></body></html>`;
}
